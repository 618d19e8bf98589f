// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace partnership;

/// "progress" and "history" as a desk's scripts call them.
class TestProgressCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void recordsListsAndCounts();
    void withdraws();
    void takesBackAndMakesAgain();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();

private:
    Run run(const QString &line) const
    {
        return runProgram(line.split(QLatin1Char(' ')) + QStringList{QStringLiteral("--library"), m_library});
    }

    QTemporaryDir m_folder;
    QString m_library;
};

void TestProgressCommand::initTestCase()
{
    m_library = m_folder.filePath(QStringLiteral("desk.partnership"));
    QCOMPARE(
        runProgram({QStringLiteral("import"), shippedFile(), QStringLiteral("--library"), m_library}).status,
        0);
}

void TestProgressCommand::recordsListsAndCounts()
{
    const Run added = run(QStringLiteral("progress add 9.9 --state done --from 2026-05-12 --evidence "
                                         "https://example.org/a --note seen --who Desk"));
    QVERIFY2(added.status == 0, qPrintable(added.err));
    const Run listed = run(QStringLiteral("progress list --format csv"));
    QVERIFY2(listed.out.contains(
                 QStringLiteral("9.9/1,commitment,done,2026-05-12,https://example.org/a; seen,Desk")),
             qPrintable(listed.out + listed.err));
    QVERIFY(run(QStringLiteral("progress list --on 2026-05-11 --format csv")).out.count(QLatin1Char('\n')) ==
            1);
    QVERIFY(run(QStringLiteral("progress list --pillar V --format csv")).out.count(QLatin1Char('\n')) == 1);
    QVERIFY(run(QStringLiteral("progress list --unjudged --format csv")).out.count(QLatin1Char('\n')) > 50);
    const Run counted = run(QStringLiteral("progress tally --by pillar --format csv"));
    QVERIFY2(counted.out.startsWith(QStringLiteral("pillar,no evidence,not started")),
             qPrintable(counted.out));
    QVERIFY2(counted.out.contains(QStringLiteral("\nall,0,0,0,0,1,0,0,")), qPrintable(counted.out));
}

void TestProgressCommand::withdraws()
{
    QCOMPARE(run(QStringLiteral("progress add 9.4 --state largely-done --from 2026-06-01")).status, 0);
    const QString csv = run(QStringLiteral("progress list --search quantum --format json")).out;
    const QString entry = csv.section(QStringLiteral("\"entry\""), 1).section(QLatin1Char('"'), 1, 1);
    QCOMPARE(run(QStringLiteral("progress withdraw ") + entry + QStringLiteral(" --reason mistaken")).status,
             0);
    QVERIFY(!run(QStringLiteral("progress list --search quantum --format csv"))
                 .out.contains(QStringLiteral("9.4/1")));
    QVERIFY(
        run(QStringLiteral("progress list --history --format csv")).out.contains(QStringLiteral("mistaken")));
}

void TestProgressCommand::takesBackAndMakesAgain()
{
    QCOMPARE(run(QStringLiteral("progress add 9.5 --state dropped")).status, 0);
    QVERIFY(run(QStringLiteral("history")).out.contains(QStringLiteral("Judge 9.5/1: dropped")));
    QCOMPARE(run(QStringLiteral("history --undo")).status, 0);
    QVERIFY(!run(QStringLiteral("progress list")).out.contains(QStringLiteral("dropped")));
    QVERIFY(run(QStringLiteral("history --format csv")).out.contains(QStringLiteral(",undone")));
    QCOMPARE(run(QStringLiteral("history --redo")).status, 0);
    QVERIFY(run(QStringLiteral("progress list")).out.contains(QStringLiteral("dropped")));
    QCOMPARE(run(QStringLiteral("history --redo")).status, 2);
}

void TestProgressCommand::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("said");
    const auto add = [](const char *line, const char *said) {
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromUtf8(said);
    };
    add("progress", "ACTION is missing.");
    add("progress ad 9.9 --state done", "Did you mean “add”?");
    add("progress add 9.9", "It is not said in which state it is.");
    add("progress add 9.9 --state don", "Did you mean “done”?");
    add("progress add 9.9 --state done --from yesterday", "“yesterday” is no day.");
    add("progress add 9.99 --state done", "There is no commitment or instrument “9.99”.");
    add("progress add --state done", "It is not said what is judged.");
    add("progress add 9.9 --state done --file nowhere.pdf", "This file cannot be read.");
    add("progress withdraw 9999 --reason why", "There is no judgement of this number.");
    add("progress tally --by piller", "Did you mean “pillar”?");
    add("history --undo --redo", "It cannot be undone and made again at once.");
}

void TestProgressCommand::saysWhatIsWrong()
{
    QFETCH(const QString, line);
    QFETCH(const QString, said);
    const Run wrong = run(line);
    QVERIFY(wrong.status == 1 || wrong.status == 2);
    QVERIFY2(wrong.err.contains(said), qPrintable(wrong.err));
}

EXPLORER_TEST(TestProgressCommand)
#include "test_progress.moc"
