// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Imports all files of a folder into a new library, and prints the seconds it took and the kilobytes of
// memory it took beyond those of the idle process. A process of its own, since the most memory counts. Usage:
// bench_importer FOLDER LIBRARY
#include "models/exploration/readahead.h"
#include "models/library/library.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <sys/resource.h>

using namespace partnership;

namespace {

long mostKilobytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

bool importAll(Library &library, const QString &folder)
{
    ReadAhead files({folder});
    const auto added = library.addAll([&]() -> Result<std::optional<Statement>> {
        std::optional<Reading> reading = files.next();
        if (!reading)
            return std::optional<Statement>();
        if (!reading->statement)
            return *reading->problem;
        return std::move(reading->statement);
    });
    return added.ok();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 3)
        return 2;
    const auto library = Library::create(words[2]);
    if (!library)
        return 1;
    const long idle = mostKilobytes();
    QElapsedTimer clock;
    clock.start();
    if (!importAll(**library, words[1]))
        return 1;
    std::printf("%.3f %ld\n", double(clock.nsecsElapsed()) / 1e9, mostKilobytes() - idle);
    return 0;
}
