// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Imports all files of a folder into a new library, and prints the seconds it took and the kilobytes of
// memory it took beyond those of the idle process. A process of its own, since the most memory counts. Usage:
// bench_importer FOLDER LIBRARY
#include "models/exploration/readahead.h"
#include "models/library/library.h"

#include <QCoreApplication>
#include <QDir>
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

QStringList filesOf(const QDir &folder)
{
    QStringList paths;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name))
        paths.append(folder.filePath(name));
    return paths;
}

bool importAll(Library &library, const QStringList &paths)
{
    ReadAhead files(paths);
    qsizetype taken = 0;
    const auto added = library.addAll([&]() -> Result<std::optional<Statement>> {
        if (taken++ == paths.size())
            return std::optional<Statement>();
        Result<Statement> statement = files.next();
        if (!statement)
            return statement.problem();
        return std::optional(std::move(statement).value());
    });
    return added.ok() && added->size() == paths.size();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 3)
        return 2;
    const QStringList paths = filesOf(words[1]);
    const auto library = Library::create(words[2]);
    if (!library)
        return 1;
    const long idle = mostKilobytes();
    QElapsedTimer clock;
    clock.start();
    if (!importAll(**library, paths))
        return 1;
    std::printf("%.3f %ld\n", double(clock.nsecsElapsed()) / 1e9, mostKilobytes() - idle);
    return 0;
}
