// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Opens a library of many statements in the window, does with it what people do, and prints a figure a line:
// what, measured, limit and unit, with tabs between them. A process of its own, since its memory counts.
// Usage: bench_manywindow LIBRARY CLICKS
#include "tests/bench/manywindow.h"

#include "app/window.h"
#include "app/window/mainwindow.h"
#include "tests/bench/clicking.h"
#include "tests/bench/recording.h"
#include "tests/bench/timedapplication.h"
#include "tests/support/watchdog.h"
#include "views/charts/pictureview.h"

#include <QAbstractItemView>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <functional>

namespace partnership::bench {
namespace {

constexpr double mostUntilRows = 150;
constexpr double mostUntilCounts = 600;
constexpr double mostMegabytes = 100;
constexpr double longestGap = 50;
constexpr double mostToRecord = 50;
constexpr double mostOfClick = 33;
constexpr double mostOfWorstClick = 66; ///< of 99 in 100

double millisecondsSince(qint64 begun, qint64 ended)
{
    return double(ended - begun) / 1e6;
}

QTableView *tableOf(MainWindow &window)
{
    for (QTableView *view : window.findChildren<QTableView *>()) {
        if (view->isVisible())
            return view;
    }
    return nullptr;
}

/// The agency that most commitments name.
QString busiestAgency(const Contents &contents)
{
    const auto busiest = std::ranges::max_element(
        contents.agencies(), {}, [](const AgencyRow &agency) { return agency.commitments.size(); });
    return busiest == contents.agencies().end() ? QString() : busiest->value;
}

double percentile(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[qsizetype(share * double(values.size() - 1))];
}

} // namespace

QList<Figure> openingFigures(TimedApplication &application, MainWindow &window, const QString &library)
{
    const double idle = double(memory());
    Watchdog watchdog;
    Exploration &exploration = window.exploration();
    qint64 rows = 0;
    const qint64 begun = now();
    window.open({library});
    while (!exploration.isWhole() || rows == 0) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        if (rows == 0 && application.lastPaint() > begun && !exploration.contents().clauses().isEmpty())
            rows = application.lastPaint();
    }
    application.settle(quietMilliseconds);
    const qint64 counts = application.lastPaint();
    const QString which = QStringLiteral("%1 statements").arg(exploration.contents().statements().size());
    const QString ms = QStringLiteral("ms");
    return {{QStringLiteral("%1 opened to the first rows").arg(which), millisecondsSince(begun, rows),
             mostUntilRows, ms},
            {QStringLiteral("%1 opened to all counts").arg(which), millisecondsSince(begun, counts),
             mostUntilCounts, ms},
            {QStringLiteral("memory over the empty window, %1").arg(which), (double(memory()) - idle) / 1000,
             mostMegabytes, QStringLiteral("MB")},
            {QStringLiteral("longest gap: opening"), watchdog.longestGap(), longestGap, ms}};
}

QList<Figure> gapFigures(TimedApplication &application, MainWindow &window)
{
    Focus &focus = window.exploration().focus();
    QTableView *table = tableOf(window);
    const Filter agency =
        Filter().including(Dimension::Agency, busiestAgency(window.exploration().contents()));
    const std::pair<const char *, std::function<void()>> tasks[] = {
        {"filter by an agency", [&] { focus.setFilter(agency); }},
        {"search", [&] { focus.setFilter(Filter().searching(QStringLiteral("\"green energy\""))); }},
        {"clear", [&] { focus.setFilter({}); }},
        {"sort", [&] { table->sortByColumn(5, Qt::DescendingOrder); }},
        {"scroll", [&] { QTest::keyClick(table, Qt::Key_PageDown); }},
        {"select",
         [&] {
             QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, {100, 60});
         }},
    };
    QList<Figure> figures;
    Watchdog watchdog;
    for (const auto &[name, act] : tasks) {
        application.settle(quietMilliseconds);
        watchdog.restart();
        act();
        do {
            application.settle(quietMilliseconds);
        } while (window.exploration().isSearching());
        figures.append({QStringLiteral("longest gap: %1").arg(QString::fromLatin1(name)),
                        watchdog.longestGap(), longestGap, QStringLiteral("ms")});
    }
    table->sortByColumn(0, Qt::AscendingOrder);
    return figures;
}

QList<Figure> manyClickFigures(TimedApplication &application, MainWindow &window, int clicks)
{
    QList<Figure> figures;
    QList<double> all;
    for (QAbstractItemView *view : window.findChildren<QAbstractItemView *>()) {
        if (!view->isVisible())
            continue;
        window.exploration().focus().setFilter({});
        application.settle(quietMilliseconds);
        const QList<double> times = timesOf(application, targetsIn(*view), clicks);
        if (times.isEmpty())
            continue;
        all += times;
        figures.append({QStringLiteral("many: click in “%1” to every view repainted").arg(nameOf(view)),
                        median(times), mostOfClick, QStringLiteral("ms")});
    }
    for (int filter = 0; filter < clicks; ++filter) {
        const QList<AgencyRow> &agencies = window.exploration().contents().agencies();
        const qint64 begun = now();
        window.exploration().focus().setFilter(
            Filter().including(Dimension::Agency, agencies[filter % agencies.size()].value));
        application.settle(quietMilliseconds);
        all.append(millisecondsSince(begun, application.lastPaint()));
    }
    figures.append({QStringLiteral("many: filter by an agency to every view repainted"),
                    median(all.last(clicks)), mostOfClick, QStringLiteral("ms")});
    figures.append({QStringLiteral("many: 99 in 100 clicks and filters"), percentile(all, 0.99),
                    mostOfWorstClick, QStringLiteral("ms")});
    window.exploration().focus().setFilter({});
    application.settle(quietMilliseconds);
    return figures;
}

} // namespace partnership::bench

using namespace partnership;
using namespace partnership::bench;

namespace {

void tell(const QList<Figure> &figures)
{
    for (const Figure &figure : figures)
        std::printf("%s\t%.3f\t%.3f\t%s\n", qPrintable(figure.what), figure.measured, figure.limit,
                    qPrintable(figure.unit));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    TimedApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    if (words.size() != 3)
        return 2;
    dressApplication();
    Exploration exploration;
    MainWindow window(exploration);
    window.furnish();
    window.complete();
    window.resize(1440, 900);
    window.show();
    window.resetLayout();
    application.settle(200);
    tell(openingFigures(application, window, words[1]));
    tell(gapFigures(application, window));
    tell(manyClickFigures(application, window, words[2].toInt()));
    tell(tableFigures(application, window, words[1]));
    tell(questionFigures(exploration, words[1]));
    // What is recorded goes to a copy.
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.partnership"));
    if (!QFile::copy(words[1], copy))
        return 3;
    const QString noted = folder.filePath(QStringLiteral("noted.partnership"));
    if (!QFile::copy(words[1], noted))
        return 3;
    tell({openingWithNotes(application, window, noted, 100'000)});
    tell({openingWithEntries(application, window, copy, 100'000),
          recordingFigure(application, window, words[2].toInt(), mostToRecord)});
    return 0;
}
