// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Imports all files of a folder into a new library, and prints the seconds it took, the kilobytes of memory
// it took beyond those of the idle process, and the milliseconds in which a second import gives up when it is
// told to. A process of its own, since the most memory counts. Usage: bench_importer FOLDER LIBRARY
#include "models/exploration/addall.h"
#include "tests/bench/timedapplication.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <atomic>
#include <cstdio>

using namespace partnership;

namespace {

bool importAll(Library &library, const QString &folder)
{
    const auto outcomes = addAll(
        library, {folder}, [] { return false; }, [](const Reading &) {});
    const auto isAdded = [](const AddingOutcome &outcome) { return !outcome.problem; };
    return outcomes && std::ranges::all_of(*outcomes, isAdded);
}

/// From the middle of an import being told to stop until its library is what it was.
double millisecondsToStop(const QString &folder, const QString &path)
{
    const auto library = Library::create(path);
    if (!library)
        return -1;
    constexpr int enough = 60;
    int seen = 0;
    std::atomic<bool> stop = false;
    QElapsedTimer clock;
    const auto see = [&](const Reading &) {
        if (++seen != enough)
            return;
        clock.start();
        stop = true;
    };
    const auto outcomes = addAll(
        **library, {folder}, [&stop] { return stop.load(); }, see);
    return outcomes ? -1 : double(clock.nsecsElapsed()) / 1e6;
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
    const qint64 idle = bench::peakMemory();
    QElapsedTimer clock;
    clock.start();
    if (!importAll(**library, words[1]))
        return 1;
    const double seconds = double(clock.nsecsElapsed()) / 1e9;
    const long kilobytes = long(bench::peakMemory() - idle);
    std::printf("%.3f %ld %.3f\n", seconds, kilobytes,
                millisecondsToStop(words[1], words[2] + QStringLiteral(".stopped")));
    return 0;
}
