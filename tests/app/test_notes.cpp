// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/files.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace partnership;

/// "note", "tag" and "star" as a desk's scripts call them, and the copy for passing on.
class TestNotesCommand : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writesEditsListsAndRemoves();
    void tagsAndStarsAreFiltered();
    void isTakenBack();
    void copiesForPassingOn();
    void areLeftOutOfWhatGoesOut();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void helps();

private:
    Run run(const QStringList &words) const
    {
        return runProgram(words + QStringList{QStringLiteral("--library"), m_library});
    }
    Run run(const char *line) const { return run(QString::fromUtf8(line).split(QLatin1Char(' '))); }
    QString csv(const char *line) const
    {
        return run(QString::fromUtf8(line).split(QLatin1Char(' ')) +
                   QStringList{QStringLiteral("--format"), QStringLiteral("csv")})
            .out;
    }

    QTemporaryDir m_folder;
    QString m_library;
};

void TestNotesCommand::init()
{
    m_library = m_folder.filePath(QStringLiteral("desk.partnership"));
    QFile::remove(m_library);
    QCOMPARE(
        runProgram({QStringLiteral("import"), shippedFile(), QStringLiteral("--library"), m_library}).status,
        0);
}

void TestNotesCommand::writesEditsListsAndRemoves()
{
    QCOMPARE(run({QStringLiteral("note"), QStringLiteral("add"), QStringLiteral("9.4"),
                  QStringLiteral("Ask <b>METI</b>, please"), QStringLiteral("--who"), QStringLiteral("Anna")})
                 .status,
             0);
    QCOMPARE(run("note add 9.4 Which --words quantum").status, 0);
    const QString listed = csv("note list");
    QVERIFY2(listed.contains(QStringLiteral("9.4,9.4,clause,\"Ask <b>METI</b>, please\",,Anna,")),
             qPrintable(listed));
    QVERIFY2(listed.contains(QStringLiteral("9.4,9.4,clause,Which,quantum,")), qPrintable(listed));
    QCOMPARE(run("note edit 2 When").status, 0);
    QCOMPARE(run("note remove 1").status, 0);
    QCOMPARE(csv("note list").count(QLatin1Char('\n')), 2);
    QVERIFY(csv("note list").contains(QStringLiteral("When")));
    QCOMPARE(csv("note list --pillar V").count(QLatin1Char('\n')), 1);
    QVERIFY(csv("search note:when").contains(QStringLiteral("9.4")));
}

void TestNotesCommand::tagsAndStarsAreFiltered()
{
    QCOMPARE(run("tag add urgent METI 9.9").status, 0);
    QCOMPARE(run("tag add URGENT 9.4/1").status, 0);
    QCOMPARE(run("star add 9.4/1 9.5").status, 0);
    QCOMPARE(csv("list commitments --tag urgent").count(QLatin1Char('\n')), 5);
    QCOMPARE(csv("list commitments --tag urgent --starred yes").count(QLatin1Char('\n')), 2);
    QCOMPARE(csv("list commitments --starred none").count(QLatin1Char('\n')), 54);
    QCOMPARE(csv("tag list").count(QLatin1Char('\n')), 4);
    QVERIFY(csv("tally tag").contains(QStringLiteral("urgent,urgent,4,4,")));
    QCOMPARE(run("tag rename urgent later").status, 0);
    QCOMPARE(run("list commitments --tag urgent").status, 2);
    QCOMPARE(run("tag remove later METI 9.9 9.4/1").status, 0);
    QCOMPARE(run("star remove 9.5").status, 0);
    QCOMPARE(csv("star list").count(QLatin1Char('\n')), 2);
    QVERIFY(run("tag list").err.contains(QStringLiteral("There are no tags")));
}

void TestNotesCommand::isTakenBack()
{
    QCOMPARE(run("tag add urgent 9.4 9.5").status, 0);
    QVERIFY(run("history").out.contains(QStringLiteral("Tag 2 items “urgent”")));
    QCOMPARE(run("history --undo").status, 0);
    QCOMPARE(csv("tag list").count(QLatin1Char('\n')), 1);
    QCOMPARE(run("history --redo").status, 0);
    QCOMPARE(csv("tag list").count(QLatin1Char('\n')), 3);
}

void TestNotesCommand::copiesForPassingOn()
{
    QCOMPARE(run("note add 9.4 xylophone").status, 0);
    QCOMPARE(run("tag add kumquat 9.4").status, 0);
    QCOMPARE(run("progress add 9.9 --state done --who Zebedee --note quince").status, 0);
    const QString copy = m_folder.filePath(QStringLiteral("copy.partnership"));
    const QStringList words{QStringLiteral("export"), QStringLiteral("--redacted"),
                            QStringLiteral("--output"), copy};
    for (const bool judgements : {true, false}) {
        QFile::remove(copy);
        const Run made =
            run(judgements ? words : words + QStringList{QStringLiteral("--without-judgements")});
        QVERIFY2(made.status == 0, qPrintable(made.err));
        const QByteArray bytes = bytesOf(copy);
        for (const char *word : {"xylophone", "kumquat", "Zebedee"})
            QVERIFY2(!bytes.contains(word), word);
        QCOMPARE(bytes.contains("quince"), judgements);
    }
    QCOMPARE(run(words).status, 3); // no file is overwritten
    QCOMPARE(runProgram({QStringLiteral("check"), copy}).status, 0);
    QCOMPARE(runProgram({QStringLiteral("list"), QStringLiteral("commitments"), QStringLiteral("--format"),
                         QStringLiteral("csv"), QStringLiteral("--library"), copy})
                 .out.count(QLatin1Char('\n')),
             56);
}

/// In what goes out they are only where they are asked for.
void TestNotesCommand::areLeftOutOfWhatGoesOut()
{
    QCOMPARE(run("note add 9.4 xylophone --words quantum").status, 0);
    QCOMPARE(run("note add 9.4/1 marimba").status, 0);
    QCOMPARE(run("tag add kumquat METI").status, 0);
    const QString paper = m_folder.filePath(QStringLiteral("paper.md"));
    const QStringList ways{QStringLiteral("list clauses --format json"),
                           QStringLiteral("list commitments --format json"),
                           QStringLiteral("list agencies --format csv"), QStringLiteral("export"),
                           QStringLiteral("briefing --output ") + paper};
    const QStringList words{QStringLiteral("xylophone"), QStringLiteral("marimba"), QStringLiteral("kumquat"),
                            QStringLiteral("xylophone"), QStringLiteral("xylophone")};
    for (qsizetype way = 0; way < ways.size(); ++way) {
        for (const bool with : {false, true}) {
            const QString line = ways[way] + (with ? QStringLiteral(" --with-notes") : QString());
            const Run made = run(line.split(QLatin1Char(' ')));
            QVERIFY2(made.status == 0, qPrintable(made.err));
            const QString out = ways[way].startsWith(QLatin1String("briefing"))
                                    ? QString::fromUtf8(bytesOf(paper))
                                    : made.out;
            QVERIFY2(out.contains(words[way]) == with, qPrintable(ways[way]));
        }
    }
    QVERIFY(run("export --with-notes").out.contains(QStringLiteral("\"passage\": \"quantum\"")));
    QCOMPARE(run("list sections --with-notes").status, 2);
}

void TestNotesCommand::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("said");
    const auto add = [](const char *line, const char *said) {
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromUtf8(said);
    };
    add("note", "ACTION is missing.");
    add("note ad 9.9 words", "Did you mean “add”?");
    add("note add 9.4", "A note needs what it is on and its words.");
    add("note add 9.99 words", "There is no clause, commitment, agency, instrument or event “9.99”.");
    add("note add 9.4/1 words --words quantum", "Only clauses have words to be marked.");
    add("note add 9.4 words --words fish", "These words are not in clause 9.4.");
    add("note add 9.4 words --words on", "These words stand in clause 9.4 more than once.");
    add("note edit 77 words", "There is no note of this number.");
    add("note remove", "It is not said which note.");
    add("tag add urgent", "A tag needs its name and what it is on.");
    add("tag rename urgent later", "There is no tag “urgent”.");
    add("star add", "It is not said what is meant.");
    add("list commitments --starred maybe", "Starred “maybe” is not known.");
    add("list commitments --tag none --not-tag x", "Tag “x” is not known.");
    add("export --redacted", "Name a new file with --output NEW.partnership.");
    add("export --redacted --format json --output x.partnership",
        "Leave --statement, --format, --with-notes and --as-read out.");
    add("export --without-judgements --output x.json", "exported without judgements anyway");
}

void TestNotesCommand::saysWhatIsWrong()
{
    QFETCH(const QString, line);
    QFETCH(const QString, said);
    const Run wrong = run(line.split(QLatin1Char(' ')));
    QCOMPARE(wrong.status, 2);
    QVERIFY2(wrong.err.contains(said), qPrintable(wrong.err));
}

void TestNotesCommand::helps()
{
    for (const char *name : {"note", "tag", "star"}) {
        const Run help = runProgram({QString::fromLatin1(name), QStringLiteral("--help")});
        QCOMPARE(help.status, 0);
        QVERIFY(help.out.contains(QStringLiteral("ACTION is one of:")));
        QVERIFY(help.out.contains(QStringLiteral("--tag <TAG>")));
    }
    QVERIFY(runProgram({QStringLiteral("export"), QStringLiteral("--help")})
                .out.contains(QStringLiteral("--redacted")));
}

EXPLORER_TEST(TestNotesCommand)
#include "test_notes.moc"
