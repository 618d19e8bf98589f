// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layers/layers.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace partnership;

/// Rooms know only the rooms left of them, and models get by without a display.
class TestLayers : public QObject
{
    Q_OBJECT

private slots:
    void ruleTellsRightFromWrong_data();
    void ruleTellsRightFromWrong();
    void everySourceFileKeepsTheRule();
};

void TestLayers::ruleTellsRightFromWrong_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("allowed");
    const auto add = [](const char *name, const char *path, const char *line, bool allowed) {
        QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(line) << allowed;
    };
    add("own room", "models/statement/a.cpp", "#include \"models/statement/span.h\"", true);
    add("room to the left", "models/library/a.h", "#include \"models/statement/span.h\"", true);
    add("room to the right", "models/statement/a.h", "#include \"models/library/library.h\"", false);
    add("views from items", "models/items/a.h", "#include \"views/shared/theme.h\"", false);
    add("app from views", "views/clause/a.cpp", "#include \"app/mainwindow.h\"", false);
    add("tests from app", "app/main.cpp", "#include \"tests/support/samplestatement.h\"", false);
    add("spaces in the line", "models/reading/a.cpp", "  #  include   \"views/x.h\"", false);
    add("not from the root", "views/clause/a.cpp", "#include \"clauseview.h\"", false);
    add("upwards", "views/clause/a.cpp", "#include \"../shared/theme.h\"", false);
    add("made by moc", "models/items/a.cpp", "#include \"a.moc\"", true);
    add("standard header", "models/statement/a.cpp", "#include <optional>", true);
    add("Qt Core", "models/statement/a.cpp", "#include <QString>", true);
    add("widget in a model", "models/exploration/a.cpp", "#include <QWidget>", false);
    add("widget by module", "models/items/a.cpp", "#include <QtWidgets/QWidget>", false);
    add("colour in a model", "models/items/a.cpp", "#include <QColor>", false);
    add("widget in a view", "views/clause/a.cpp", "#include <QWidget>", true);
    add("SQL in the library", "models/library/a.cpp", "#include <QSqlQuery>", true);
    add("SQL in the exploration", "models/exploration/a.cpp", "#include <QSqlQuery>", false);
    add("SQL in the window", "app/mainwindow.cpp", "#include <QSqlDatabase>", false);
    add("SQLite in a view", "views/clause/a.cpp", "#include <sqlite3.h>", false);
    add("SQLite in most of the library", "models/library/changes.cpp", "#include <sqlite3.h>", false);
    add("SQLite in the two that may", "models/library/sessionnative.cpp", "#include <sqlite3.h>", true);
    add("a connection in the exploration", "models/exploration/a.cpp",
        "#include \"models/library/connection.h\"", false);
    add("a connection in the library", "models/library/a.h", "#include \"models/library/connection.h\"",
        true);
    add("chart in its folder", "views/charts/a.cpp", "#include <QChartView>", true);
    add("chart elsewhere", "views/timeline/a.cpp", "#include <QChartView>", false);
    add("chart in the window", "app/mainwindow.cpp", "#include <QtCharts/QChart>", false);
    add("trees of XML where templates are filled", "views/briefing/a.cpp", "#include <QDomDocument>", true);
    add("trees of XML elsewhere", "views/clause/a.cpp", "#include <QDomDocument>", false);
    add("a printer in the window", "app/window/a.cpp", "#include <QPrinter>", true);
    add("a printer elsewhere", "app/cli/a.cpp", "#include <QPrinter>", false);
    add("what views share", "views/clause/a.cpp", "#include \"views/shared/theme.h\"", true);
    add("a view that is made of another", "views/instruments/a.h", "#include \"views/table/tablepane.h\"",
        true);
    add("a view beside it", "views/clause/a.cpp", "#include \"views/filter/chip.h\"", false);
    add("a view from what they share", "views/shared/a.cpp", "#include \"views/filter/chip.h\"", false);
    add("charts from another view", "views/clause/a.cpp", "#include \"views/charts/chartpane.h\"", false);
    add("a view in the window", "app/window/a.cpp", "#include \"views/filter/chip.h\"", true);
    add("window from the command line", "app/cli/a.cpp", "#include \"app/window/mainwindow.h\"", false);
    add("command line from the window", "app/window/a.cpp", "#include \"app/cli/output.h\"", false);
    add("what both need", "app/cli/a.cpp", "#include \"app/opening.h\"", true);
    add("the way into both", "app/main.cpp", "#include \"app/cli/commandline.h\"", true);
    add("widget in the command line", "app/cli/a.cpp", "#include <QWidget>", false);
    add("JSON", "models/statement/a.cpp", "#include <nlohmann/json.hpp>", true);
    add("outside the rooms", "tests/library/a.cpp", "#include \"app/mainwindow.h\"", true);
}

void TestLayers::ruleTellsRightFromWrong()
{
    QFETCH(const QString, path);
    QFETCH(const QString, line);
    QFETCH(const bool, allowed);
    const QString text = QStringLiteral("#pragma once\n") + line + QStringLiteral("\nint x;\n");
    QCOMPARE(layers::violations(path, text).isEmpty(), allowed);
}

void TestLayers::everySourceFileKeepsTheRule()
{
    const QDir root(QStringLiteral(PROJECT_ROOT));
    QStringList broken;
    int files = 0;
    for (const char *folder : {"app", "models", "views"}) {
        QDirIterator walk(root.filePath(QLatin1String(folder)),
                          {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            const QString path = root.relativeFilePath(file.fileName());
            if (layers::roomOf(path).isEmpty())
                broken.append(path + QStringLiteral(": stands in no room"));
            broken += layers::violations(path, QString::fromUtf8(file.readAll()));
            ++files;
        }
    }
    QVERIFY2(files > 10, "no source files where they should be");
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(QLatin1Char('\n'))));
}

EXPLORER_TEST(TestLayers)
#include "test_layers.moc"
