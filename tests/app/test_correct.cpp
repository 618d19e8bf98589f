// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/files.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace partnership;

/// "correct" as a desk's scripts call it.
class TestCorrectCommand : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void acceptsAndFilters();
    void correctsEverywhereOrHere();
    void rejectsAddsAndWithdraws();
    void changesAgencies();
    void exportsBothReadings();
    void exchanges();
    void keepsLexicons();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();

private:
    /// Words parted by blanks; "~" stands for a blank in a word.
    Run run(const QString &line) const
    {
        QStringList words = line.split(QLatin1Char(' '));
        for (QString &word : words)
            word.replace(QLatin1Char('~'), QLatin1Char(' '));
        return runProgram(words + QStringList{QStringLiteral("--library"), m_library});
    }
    QString listed(const char *what) const
    {
        return run(QStringLiteral("list %1 --format csv").arg(QLatin1String(what))).out;
    }

    QTemporaryDir m_folder;
    QString m_library;
    QString m_fresh;
};

void TestCorrectCommand::init()
{
    if (m_fresh.isEmpty()) {
        m_fresh = m_folder.filePath(QStringLiteral("fresh.partnership"));
        QCOMPARE(runProgram({QStringLiteral("import"), shippedFile(), QStringLiteral("--library"), m_fresh})
                     .status,
                 0);
    }
    m_library = m_folder.filePath(QStringLiteral("desk.partnership"));
    QFile::remove(m_library);
    QVERIFY(QFile::copy(m_fresh, m_library));
}

void TestCorrectCommand::acceptsAndFilters()
{
    QCOMPARE(listed("commitments --origin accepted").count(QLatin1Char('\n')), 1);
    const Run accepted = run(QStringLiteral("correct accept 9.4 --who Desk"));
    QVERIFY2(accepted.status == 0, qPrintable(accepted.err));
    QVERIFY(listed("commitments --origin accepted --explain").contains(QStringLiteral(",certain,accepted")));
    QVERIFY(!listed("commitments --not-origin read").contains(QStringLiteral("9.5")));
    QVERIFY(run(QStringLiteral("tally origin --format csv"))
                .out.contains(QStringLiteral("accepted,accepted,1,1,")));
    QVERIFY(run(QStringLiteral("correct list --format csv")).out.contains(QStringLiteral(",stands,Desk,")));
    QCOMPARE(run(QStringLiteral("correct accept 9.4")).status, 2);
    QVERIFY(run(QStringLiteral("chart pillars --origin accepted --output ") +
                m_folder.filePath(QStringLiteral("a.svg")))
                .status == 0);
    QVERIFY(run(QStringLiteral("list commitments partnership:?origin=accepted --format csv"))
                .out.contains(QStringLiteral("9.4/1")));
}

void TestCorrectCommand::correctsEverywhereOrHere()
{
    QCOMPARE(run(QStringLiteral("correct set 9.4 agency MDDI --name Things~Office")).status, 0);
    QVERIFY(listed("agencies").contains(QStringLiteral("Singapore,ministry,3,9.1; 9.4,")));
    QCOMPARE(run(QStringLiteral("history --undo")).status, 0);
    QVERIFY(!listed("agencies").contains(QStringLiteral("Things")));
    QCOMPARE(run(QStringLiteral("correct set 9.4 agency MDDI --name Things~Office --here")).status, 0);
    QVERIFY(listed("agencies").contains(QStringLiteral("Singapore,ministry,1,9.4,")));
    QCOMPARE(run(QStringLiteral("correct set 9.4 instrument --stage in~force --date 2026-02")).status, 0);
    QVERIFY(listed("instruments").contains(QStringLiteral(",in force,2026-02,")));
    QCOMPARE(run(QStringLiteral(
                     "correct set 9.4 commitment --type task --action explore --words the~implementation~of"))
                 .status,
             0);
    QVERIFY(
        listed("commitments --type task --action explore").contains(QStringLiteral("the implementation of")));
    QCOMPARE(runProgram({QStringLiteral("check"), m_library}).status, 0);
}

void TestCorrectCommand::rejectsAddsAndWithdraws()
{
    QCOMPARE(run(QStringLiteral("correct reject 9.4 event")).status, 0);
    QVERIFY(!listed("events").contains(QStringLiteral("\n9.4,2026-01")));
    QCOMPARE(run(QStringLiteral("correct add 9.4 event in~January~2026 --date 2026-01 --kind signed")).status,
             0);
    QVERIFY(listed("events --explain").contains(QStringLiteral("decided by a desk,certain,added")));
    const QString json = run(QStringLiteral("correct list --verdict rejected --format json")).out;
    const QString id = json.section(QStringLiteral("\"id\""), 1).section(QLatin1Char('"'), 1, 1);
    QCOMPARE(run(QStringLiteral("correct withdraw --id ") + id.left(8)).status, 0);
    QVERIFY(listed("events").contains(QStringLiteral("\n9.4,2026-01,month,signed")));
}

void TestCorrectCommand::changesAgencies()
{
    QCOMPARE(run(QStringLiteral("correct rename METI --name Trade~House")).status, 0);
    QVERIFY(listed("agencies --agency METI")
                .contains(QStringLiteral("\nTrade House,METI,\"Ministry of Economy")));
    QVERIFY(run(QStringLiteral("correct alias METI --name Traders")).status == 0);
    QVERIFY(listed("agencies --agency Traders").contains(QStringLiteral("Trade House")));
    QCOMPARE(run(QStringLiteral("correct merge CAO --with METI")).status, 0);
    QVERIFY(listed("agencies --agency METI").contains(QStringLiteral("\nTrade House,METI,")));
    QVERIFY(listed("agencies --agency CAO").contains(QStringLiteral("9.4; 9.7; 11.1")));
    QVERIFY(run(QStringLiteral("history")).out.contains(QStringLiteral("Merge agency")));
    QCOMPARE(run(QStringLiteral("correct split MDDI --words nowhere --name Other")).status, 0);
    QVERIFY(!listed("agencies").contains(QStringLiteral("Other,")));
}

void TestCorrectCommand::exportsBothReadings()
{
    const QString before = run(QStringLiteral("export")).out;
    QVERIFY(!before.contains(QStringLiteral("\"origin\"")));
    QCOMPARE(run(QStringLiteral("correct set 9.4 agency CAO --name Cabinet~<Bureau>")).status, 0);
    const QString after = run(QStringLiteral("export")).out;
    QVERIFY(after.contains(QStringLiteral("\"Cabinet <Bureau>\"")) &&
            after.contains(QStringLiteral("\"origin\": \"corrected\"")));
    QCOMPARE(run(QStringLiteral("export --as-read")).out, before);
}

void TestCorrectCommand::exchanges()
{
    const QString file = m_folder.filePath(QStringLiteral("ours.json"));
    QCOMPARE(run(QStringLiteral("correct set 9.4 instrument --stage in~force")).status, 0);
    QCOMPARE(run(QStringLiteral("correct accept 9.5")).status, 0);
    QFile::remove(file);
    QCOMPARE(run(QStringLiteral("correct export --output ") + file).status, 0);
    init();
    QCOMPARE(run(QStringLiteral("correct set 9.4 instrument --stage ongoing")).status, 0);
    const Run brought = run(QStringLiteral("correct import ") + file);
    QCOMPARE(brought.status, 0);
    QVERIFY2(brought.out.contains(QStringLiteral("1 that contradict")), qPrintable(brought.out));
    QVERIFY2(brought.err.contains(QStringLiteral("“ongoing” here")), qPrintable(brought.err));
    QVERIFY(listed("instruments").contains(QStringLiteral("ongoing")));
    const QString json = run(QStringLiteral("correct list --contradictions --format json")).out;
    const QString id = json.section(QStringLiteral("\"id\""), 1).section(QLatin1Char('"'), 1, 1);
    QCOMPARE(run(QStringLiteral("correct prefer ") + id).status, 0);
    QVERIFY(!run(QStringLiteral("correct list --contradictions --format csv")).out.contains(id));
    const Run bad =
        run(QStringLiteral("correct import ") + QStringLiteral(TESTS_DATA "/corrections/no-json.json"));
    QCOMPARE(bad.status, 1);
    QVERIFY2(bad.err.contains(QStringLiteral("no-json.json:4: ")), qPrintable(bad.err));
}

void TestCorrectCommand::keepsLexicons()
{
    const QString folder = m_folder.filePath(QStringLiteral("lexicons"));
    QCOMPARE(run(QStringLiteral("correct set 9.4 agency CAO --name Cabinet~Bureau --kind bureau")).status, 0);
    const Run kept = run(QStringLiteral("correct lexicon --output ") + folder);
    QCOMPARE(kept.status, 0);
    QVERIFY(kept.out.startsWith(QStringLiteral("1 entries added")));
    QCOMPARE(bytesOf(folder + QStringLiteral("/bodies.txt")),
             QByteArray("Cabinet Bureau | CAO | Japan | bureau | Cabinet Office | \n"));
    // Where the program looks for them, the next statement is read with them.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QString data = m_folder.filePath(QStringLiteral("data"));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), data);
    const QString own = data + QStringLiteral("/partnership-explorer/lexicons");
    QCOMPARE(runProgram({QStringLiteral("correct"), QStringLiteral("lexicon"), QStringLiteral("--library"),
                         m_library},
                        Rights::Own, environment)
                 .status,
             0);
    const Run read =
        runProgram({QStringLiteral("list"), QStringLiteral("agencies"), QStringLiteral("--explain")},
                   Rights::Own, environment);
    QVERIFY2(read.out.contains(QStringLiteral("bureau")) &&
                 read.out.contains(QStringLiteral("own/bodies.txt:1")),
             qPrintable(read.out));
    QFile broken(own + QStringLiteral("/bodies.txt"));
    QVERIFY(broken.open(QIODevice::Append) && broken.write("half an entry\n") > 0);
    broken.close();
    const Run refused =
        runProgram({QStringLiteral("list"), QStringLiteral("agencies")}, Rights::Own, environment);
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains(own + QStringLiteral("/bodies.txt:2: ")), qPrintable(refused.err));
}

void TestCorrectCommand::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("said");
    const auto add = [](const char *line, const char *said) {
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromUtf8(said);
    };
    add("correct", "ACTION is missing.");
    add("correct acept 9.4", "Did you mean “accept”?");
    add("correct accept", "CLAUSE is missing.");
    add("correct accept 9.44", "There is no clause “9.44”.");
    add("correct accept 9.4 agensy", "Did you mean “agency”?");
    add("correct accept 9.4 agency METX", "In 9.4 there is no agency “METX”.");
    add("correct reject 9.4", "It is not said what is rejected of the clause.");
    add("correct set 9.4 agency CAO", "It is not said what is to hold in its place.");
    add("correct set 9.4 agency CAO --stage signed", "There is no field “stage” of this kind of fact.");
    add("correct set 9.4 instrument --date soon", "“soon” is no date.");
    add("correct set 9.4 event --words nowhere", "Clause 9.4 does not say these words.");
    add("correct set 9.4 agency CAO --words and", "Clause 9.4 says these words 3 times.");
    add("correct add 9.4 agency", "It is not said what is added.");
    add("correct add 9.4 agency nowhere", "Clause 9.4 does not say these words.");
    add("correct withdraw 9.4", "Nothing was decided about this.");
    add("correct withdraw --id zzz", "There is no decision “zzz”.");
    add("correct prefer", "It is not said which one.");
    add("correct merge METI --with METI", "This is the same agency.");
    add("correct rename METI", "The new name is empty.");
    add("correct import", "FILE is missing.");
    add("correct import nowhere.json", "This file cannot be read.");
}

void TestCorrectCommand::saysWhatIsWrong()
{
    QFETCH(const QString, line);
    QFETCH(const QString, said);
    const Run wrong = run(line);
    QVERIFY(wrong.status == 1 || wrong.status == 2);
    QVERIFY2(wrong.err.contains(said), qPrintable(wrong.err));
}

EXPLORER_TEST(TestCorrectCommand)
#include "test_correct.moc"
