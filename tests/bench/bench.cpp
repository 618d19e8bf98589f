// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The goals of speed and memory, each measured beside its limit in the same run. A figure above its limit is
// told and fails nothing: only a benchmark that cannot be run gives an exit status other than 0.
// Usage: bench [--short] [--only PART ...] [--library LIBRARY]: a library of many statements to explore, in
// place of one that is made. Parts: start reading clicks facets many pictures

#include "tests/bench/figures.h"
#include "tests/bench/timedapplication.h"

#include <QCommandLineParser>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>
#include <functional>

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

struct Size
{
    int starts = 15;
    int readings = 50;
    int statements = 10000;
    int clicks = 24;
};
constexpr Size shortSize{3, 5, 300, 4};

/// The library that was named, or one that is made and measured.
QString importedLibrary(const QString &named, const QDir &folder, int statements)
{
    QString library = named;
    if (named.isEmpty())
        printAll("the import of many", manyFigures(folder, statements, &library));
    return library;
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
    QCommandLineParser options;
    options.addOption({QStringLiteral("short"), QStringLiteral("Fewer and smaller ones.")});
    options.addOption({QStringLiteral("only"), QStringLiteral("Only this part."), QStringLiteral("part")});
    options.addOption({QStringLiteral("library"), QStringLiteral("To explore."), QStringLiteral("file")});
    options.process(application);
    const Size size = options.isSet(QStringLiteral("short")) ? shortSize : Size();
    const QStringList only = options.values(QStringLiteral("only"));
    std::printf("%-64s %8s %8s    ratio\n", "what", "measured", "limit");
    bool all = true;
    const auto measure = [&](const char *part, const std::function<QList<Figure>()> &figures) {
        if (only.isEmpty() || only.contains(QLatin1String(part)))
            all = printAll(part, figures()) && all;
    };
    measure("start", [&] { return startFigures(size.starts); });
    measure("reading", [&] { return readingFigures(size.readings); });
    measure("clicks", [&] { return clickFigures(application, size.clicks); });
    measure("facets", [&] { return countingFigures(size.statements); });
    measure("many", [&] {
        const QTemporaryDir folder;
        const QString library =
            importedLibrary(options.value(QStringLiteral("library")), QDir(folder.path()), size.statements);
        return library.isEmpty() ? QList<Figure>() : exploringFigures(library, size.clicks);
    });
    measure("reviews", [&] { return reviewFigures(size.clicks); });
    measure("pictures", [&] { return pictureFigures(size.clicks); });
    return all ? 0 : 1;
}
