// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The goals of speed and memory, each measured beside its limit in the same run. A figure above its limit is
// told and fails nothing: only a benchmark that cannot be run gives an exit status other than 0.
// Usage: bench [--short]

#include "tests/bench/figures.h"
#include "tests/bench/timedapplication.h"

#include <QStandardPaths>

#include <cstdio>

using namespace partnership::bench;

namespace {

void print(const Figure &figure)
{
    std::printf("%-64s %8.1f %8.1f %-2s %5.2f  %s\n", qPrintable(figure.what), figure.measured, figure.limit,
                qPrintable(figure.unit), figure.measured / figure.limit,
                figure.measured <= figure.limit ? "holds" : "does not hold");
}

bool printAll(const char *what, const QList<Figure> &figures)
{
    if (figures.isEmpty())
        std::fprintf(stderr, "bench: %s could not be measured\n", what);
    for (const Figure &figure : figures)
        print(figure);
    std::fflush(stdout);
    return !figures.isEmpty();
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // Qt's remarks on the platform (children inherit this) would stand between the figures.
    qputenv("QT_LOGGING_RULES", "default.warning=false");
    QStandardPaths::setTestModeEnabled(true);
    TimedApplication application(argc, argv);
    const bool isShort = QApplication::arguments().contains(QStringLiteral("--short"));
    std::printf("%-64s %8s %8s    ratio\n", "what", "measured", "limit");
    const bool started = printAll("the start", startFigures(isShort ? 3 : 15));
    const bool read = printAll("reading", readingFigures(isShort ? 5 : 50));
    const bool imported = printAll("the import of many", manyFigures(isShort ? 300 : 10000));
    const bool counted = printAll("the facets", countingFigures(isShort ? 300 : 10000));
    const bool clicked = printAll("clicks", clickFigures(application, isShort ? 4 : 24));
    return started && read && imported && counted && clicked ? 0 : 1;
}
