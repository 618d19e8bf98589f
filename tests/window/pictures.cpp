// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Paints the window into PNG files for people to look at: every tab and chart, two sizes, light and dark,
// unfiltered, filtered, with nothing left and with nothing open. Usage: pictures FOLDER [STATEMENT]

#include "app/opening.h"
#include "app/window.h"
#include "app/window/mainwindow.h"
#include "app/window/previewdialog.h"
#include "models/exploration/charts/chartcatalogue.h"
#include "models/reading/reader.h"
#include "views/charts/chartsview.h"

#include <QApplication>
#include <QDir>
#include <QListWidget>
#include <QTabWidget>
#include <QTest>

using namespace partnership;

namespace {

struct Look
{
    QString name;
    Filter filter;
    QString clause;
    int tab = 0;
    QString chart = QStringLiteral("pillars");
};

QList<Look> looks(const Exploration &exploration)
{
    const auto agency = [&](const QString &name) {
        const Result<QString> found = exploration.resolve(Dimension::Agency, name);
        return Filter().including(Dimension::Agency, found ? *found : name);
    };
    QList<Look> all{
        {QStringLiteral("start"), {}, QStringLiteral("9.4"), 0},
        {QStringLiteral("meti"), agency(QStringLiteral("METI")), QStringLiteral("9.7"), 0},
        {QStringLiteral("timeline"), {}, QStringLiteral("12.1"), 1},
        {QStringLiteral("instruments"), {}, QStringLiteral("11.4"), 2},
        {QStringLiteral("counterparts"), {}, QStringLiteral("9.6"), 3},
        {QStringLiteral("search"), Filter().searching(QStringLiteral("cyber*")), QStringLiteral("9.7"), 0},
        {QStringLiteral("nothing"),
         agency(QStringLiteral("METI")).including(Dimension::Pillar, QStringLiteral("III")),
         {},
         0},
        {QStringLiteral("undated"), agency(QStringLiteral("METI")), QStringLiteral("9.7"), 1}};
    for (const ChartEntry &chart : chartCatalogue()) {
        if (chart.name != QLatin1String("timeline") && chart.name != QLatin1String("pillars"))
            all.append({chart.name, {}, QStringLiteral("9.4"), 0, chart.name});
    }
    return all;
}

void show(MainWindow &window, const Look &look)
{
    Focus &focus = window.exploration().focus();
    focus.setFilter(look.filter);
    for (const ClauseRow &clause : window.exploration().contents().clauses()) {
        if (clause.number == look.clause)
            focus.setCurrent(clause.id);
    }
    window.tabs().setCurrentIndex(look.tab);
    window.findChild<ChartsView *>()->setChart(look.chart);
    QTest::qWait(300);
}

void paint(MainWindow &window, const QDir &folder, const QString &theme)
{
    window.useTheme(theme);
    for (const QSize size : {QSize(1440, 900), QSize(1024, 768)}) {
        window.resize(size);
        window.resetLayout();
        for (const Look &look : looks(window.exploration())) {
            show(window, look);
            window.grab().save(
                folder.filePath(QStringLiteral("%1-%2-%3.png").arg(look.name, theme).arg(size.width())));
        }
    }
}

/// The preview of what is open and of a text with much to doubt, alone and among several files.
void paintPreviews(MainWindow &window, const QDir &folder, const QString &theme)
{
    window.useTheme(theme);
    const Document doubtful{
        QStringLiteral("a-file-with-a-name-so-long-that-it-cannot-be-shown-in-full.txt"),
        "# We met and agreed that much is to be done by all of us together.\n\n1. We will do <b>it</b>.\n\n"
        "3. We welcome the report.\n\nRegional peace\n"};
    QList<Reading> readings;
    for (const Document &document :
         {shippedDocument(), doubtful, Document{QStringLiteral("empty.txt"), {}}}) {
        const Result<Statement> statement = readStatement(document);
        readings.append(statement ? Reading{document.name, *statement, {}}
                                  : Reading{document.name, {}, statement.problem()});
    }
    const Exploration none;
    for (const qsizetype files : {1, 3}) {
        PreviewDialog dialog(readings.first(files), none, &window);
        dialog.show();
        for (int row = 0; row < files; ++row) {
            dialog.findChild<QListWidget *>()->setCurrentRow(row);
            QTest::qWait(100);
            dialog.grab().save(
                folder.filePath(QStringLiteral("preview-%1-%2-%3.png").arg(theme).arg(files).arg(row)));
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    application.setOrganizationName(QStringLiteral("partnership-explorer-pictures"));
    const QStringList arguments = application.arguments().mid(1);
    if (arguments.isEmpty())
        qFatal("usage: pictures FOLDER [STATEMENT]");
    dressApplication();
    QDir().mkpath(arguments.first());

    Exploration exploration;
    MainWindow window(exploration);
    window.furnish();
    window.explore(arguments.size() > 1 ? openPaths(arguments.mid(1)) : openShippedStatement());
    window.complete();
    window.show();
    for (const QString &theme : {QStringLiteral("light"), QStringLiteral("dark")})
        paint(window, QDir(arguments.first()), theme);
    for (const QString &theme : {QStringLiteral("light"), QStringLiteral("dark")})
        paintPreviews(window, QDir(arguments.first()), theme);
    return 0;
}
