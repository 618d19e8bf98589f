// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>
#include <QTest>

using namespace partnership;

/// How the program is called, rightly and wrongly: exit status and what is said where.
class TestUsage : public QObject
{
    Q_OBJECT

private slots:
    void wrongUsageIsToldOnStandardErrorOnly_data();
    void wrongUsageIsToldOnStandardErrorOnly();
    void helpIsAnAnswer_data();
    void helpIsAnAnswer();
    void everyCommandOfTheOverviewHasHelp();
    void versionIsToldInOneLine();
    void windowWithoutADisplaySaysSo();
    void bareLocaleSaysNothing();
    void answerThatCannotBeWrittenIsAProblem_data();
    void answerThatCannotBeWrittenIsAProblem();
};

void TestUsage::wrongUsageIsToldOnStandardErrorOnly_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    const auto add = [](const char *name, const char *arguments, const char *said) {
        QTest::newRow(name) << QString::fromUtf8(arguments).split(QLatin1Char(' '))
                            << QString::fromUtf8(said);
    };
    add("command misspelt", "lst", "There is no command “lst”. Did you mean “list”?");
    add("option misspelt", "list clauses --formt csv",
        "There is no option “--formt”. Did you mean “--format”?");
    add("option unknown", "list clauses --zzzzzzzz",
        "There is no option “--zzzzzzzz”. “partnership-explorer list --help”");
    add("option of the window", "--hlep", "There is no option “--hlep”. Did you mean “--help”?");
    add("value missing", "list clauses --agency", "--agency");
    add("kind missing", "list", "KIND is missing.");
    add("kind misspelt", "list comitments", "There is no kind “comitments”. Did you mean “commitments”?");
    add("kind unknown", "list weather", "There are: statements, sections, clauses");
    add("one too many", "list clauses agencies", "One argument is too many. (“agencies”)");
    add("address misspelt", "list clauses partnership:?agncy=METI",
        "The address asks for “agncy”, which nothing can be filtered by. Did you mean “agency”?");
    add("address for the window", "partnership:?pilar=II", "Did you mean “pillar”?");
    add("format unknown", "list clauses --format xml",
        "There is no format “xml”. There are: table, csv, json, xlsx.");
    add("format misspelt", "tally pillar --format jsno", "Did you mean “json”?");
    add("dimension missing", "tally", "DIMENSION is missing.");
    add("dimension misspelt", "tally pilar", "Did you mean “pillar”?");
    add("dimension twice", "tally pillar --by pillar", "Both dimensions are the same.");
    add("second dimension unknown", "tally pillar --by weather", "There is no dimension “weather”.");
    add("query missing", "search", "QUERY is missing.");
    add("query without an end", "search \"open", "");
    add("pillar unknown", "list clauses --pillar IX", "Pillar “IX”");
    add("stage misspelt", "list clauses --stage sigend", "Did you mean “signed”?");
    add("action misspelt", "list clauses --not-action renw", "Did you mean “renew”?");
    add("nothing to import", "import --library x.partnership", "STATEMENT is missing.");
    add("no library to import to", "import statement.txt", "Name the library with --library");
    add("library missing", "check", "LIBRARY is missing.");
    add("backup of nothing", "backup", "LIBRARY is missing.");
    add("nothing to restore", "restore some.partnership", "It is not said what to restore.");
    add("no such backup", "restore some.partnership --backup x", "There is no backup of this name. (“x”)");
    add("export of a thing", "export clauses", "export takes no argument.");
    add("format of export", "export --format xml", "There is no format “xml”.");
}

void TestUsage::wrongUsageIsToldOnStandardErrorOnly()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, said);
    const Run run = runProgram(arguments);
    QCOMPARE(run.status, 2);
    QCOMPARE(run.out, QString());
    QVERIFY2(run.err.startsWith(QLatin1String("partnership-explorer: ")), qPrintable(run.err));
    QVERIFY2(run.err.contains(said), qPrintable(run.err));
    QCOMPARE(run.err.count(QLatin1Char('\n')), 1);
}

void TestUsage::helpIsAnAnswer_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    QTest::newRow("program") << QStringList{QStringLiteral("--help")}
                             << QStringLiteral("Exit status: 0 done");
    QTest::newRow("short") << QStringList{QStringLiteral("-h")} << QStringLiteral("Commands:");
    QTest::newRow("word") << QStringList{QStringLiteral("help")} << QStringLiteral("Commands:");
    QTest::newRow("help of a command")
        << QStringList{QStringLiteral("help"), QStringLiteral("tally")}
        << QStringLiteral("Usage: partnership-explorer tally DIMENSION [options]");
    QTest::newRow("beside wrong options")
        << QStringList{QStringLiteral("list"), QStringLiteral("--help"), QStringLiteral("--zzz")}
        << QStringLiteral("--not-agency");
}

void TestUsage::helpIsAnAnswer()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, said);
    const Run run = runProgram(arguments);
    QCOMPARE(run.status, 0);
    QCOMPARE(run.err, QString());
    QVERIFY2(run.out.contains(said), qPrintable(run.out));
}

void TestUsage::everyCommandOfTheOverviewHasHelp()
{
    const QString overview = runProgram({QStringLiteral("--help")}).out;
    static const QRegularExpression line(QStringLiteral("^  ([a-z]+) +[A-Z]"),
                                         QRegularExpression::MultilineOption);
    QStringList commands;
    for (auto found = line.globalMatch(overview); found.hasNext();)
        commands.append(found.next().captured(1));
    QVERIFY(commands.contains(QLatin1String("list")));
    for (const QString &command : commands) {
        const Run run = runProgram({command, QStringLiteral("--help")});
        QCOMPARE(run.status, 0);
        QVERIFY2(run.out.startsWith(QStringLiteral("Usage: partnership-explorer ") + command),
                 qPrintable(run.out));
    }
}

void TestUsage::versionIsToldInOneLine()
{
    const Run run = runProgram({QStringLiteral("--version")});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.out, QStringLiteral("partnership-explorer ") + QStringLiteral(PARTNERSHIP_EXPLORER_VERSION) +
                          QLatin1Char('\n'));
}

void TestUsage::windowWithoutADisplaySaysSo()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(name));
    const Run run = runProgram({}, Rights::Own, environment);
    QCOMPARE(run.status, 2);
    QVERIFY2(run.err.contains(QLatin1String("There is no display here")), qPrintable(run.err));
}

void TestUsage::bareLocaleSaysNothing()
{
    const Run run = runProgram({QStringLiteral("list"), QStringLiteral("sections")}, Rights::Own, {});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.err, QString());
    QVERIFY(run.out.contains(QStringLiteral("Preamble")));
}

void TestUsage::answerThatCannotBeWrittenIsAProblem_data()
{
    QTest::addColumn<QString>("output");
    QTest::newRow("full") << QStringLiteral("/dev/full");
    QTest::newRow("folder that is not there") << QStringLiteral("/nowhere/at/all.json");
    QTest::newRow("folder") << QStringLiteral(TESTS_DATA);
}

void TestUsage::answerThatCannotBeWrittenIsAProblem()
{
    QFETCH(const QString, output);
    const Run run = runProgram({QStringLiteral("export"), QStringLiteral("--output"), output});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains(output + QStringLiteral(": This file could not be written")),
             qPrintable(run.err));
}

EXPLORER_TEST(TestUsage)
#include "test_usage.moc"
