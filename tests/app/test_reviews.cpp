// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/files.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace partnership;

/// "review", and the marks that briefings and pictures leave, as scripts see them.
class TestReviewCommand : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void addsListsAndCompares();
    void briefingsAndPicturesLeaveMarks();
    void writesChangeNotes();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();

private:
    Run run(const QStringList &words) const
    {
        return runProgram(words + QStringList{QStringLiteral("--library"), m_library});
    }
    Run run(const char *line) const { return run(QString::fromUtf8(line).split(QLatin1Char(' '))); }
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
    QString m_library;
};

void TestReviewCommand::init()
{
    m_library = path("desk.partnership");
    QFile::remove(m_library);
    QCOMPARE(
        runProgram({QStringLiteral("import"), shippedFile(), QStringLiteral("--library"), m_library}).status,
        0);
}

void TestReviewCommand::addsListsAndCompares()
{
    QCOMPARE(run("review add first --who Anna").status, 0);
    QCOMPARE(run("progress add 9.9 --state done --from 2026-05-12 --evidence https://example.org").status, 0);
    QCOMPARE(run("review add second").status, 0);
    const QString listed = run("review list --format csv").out;
    QVERIFY2(listed.contains(QStringLiteral(",review,first,Anna")), qPrintable(listed));
    const QString changed = run("review compare first second --format csv").out;
    QVERIFY(changed.contains(QStringLiteral("States moved,commitment,9.9/1,state,unjudged,done,")));
    QVERIFY(changed.contains(QStringLiteral("https://example.org")));
    QCOMPARE(run("review compare first --format csv").out, changed);
    const Run none = run("review compare second today");
    QCOMPARE(none.status, 0);
    QVERIFY(none.err.contains(QStringLiteral("nothing has changed")));
    QCOMPARE(run("history --undo").status, 0);
    QCOMPARE(run("review compare first second").status, 2);
    QCOMPARE(run("history --redo").status, 0);
    QCOMPARE(run("review compare first second --format csv").out, changed);
}

void TestReviewCommand::briefingsAndPicturesLeaveMarks()
{
    QCOMPARE(run("review compare --since briefing").status, 2);
    QCOMPARE(
        run({QStringLiteral("chart"), QStringLiteral("pillars"), QStringLiteral("--output"), path("p.svg")})
            .status,
        0);
    QCOMPARE(run({QStringLiteral("briefing"), QStringLiteral("--output"), path("b.md")}).status, 0);
    QCOMPARE(run({QStringLiteral("briefing"), QStringLiteral("--output"), path("c.md")}).status, 0);
    const QString listed = run("review list --format csv").out;
    QVERIFY(listed.contains(QStringLiteral(",picture,p.svg,")));
    QVERIFY(listed.contains(QStringLiteral(",briefing,c.md,")));
    QVERIFY(!listed.contains(QStringLiteral("b.md"))); // nothing has changed in between
    QCOMPARE(run("progress add 9.9 --state done").status, 0);
    QVERIFY(run("review compare --since briefing --format csv").out.contains(QStringLiteral("9.9/1")));
    QVERIFY(run("review compare --since picture --format csv").out.contains(QStringLiteral("9.9/1")));
    QVERIFY(!run("history").out.contains(QStringLiteral("c.md"))); // they are no steps
}

void TestReviewCommand::writesChangeNotes()
{
    QCOMPARE(run("review add first").status, 0);
    QCOMPARE(run("progress add 9.9 --state done --note <script>alert(1)</script>").status, 0);
    for (const char *name : {"note.md", "note.html", "note.odt", "note.docx", "note.pdf"}) {
        const Run made = run({QStringLiteral("review"), QStringLiteral("compare"), QStringLiteral("first"),
                              QStringLiteral("--output"), path(name)});
        QVERIFY2(made.status == 0, qPrintable(made.err));
        QVERIFY(!bytesOf(path(name)).isEmpty());
    }
    const QByteArray note = bytesOf(path("note.md"));
    QVERIFY(note.contains("## States moved"));
    QVERIFY2(note.contains("unjudged → done"), note.constData());
    QVERIFY(!bytesOf(path("note.html")).contains("<script>"));
}

void TestReviewCommand::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("said");
    const auto add = [](const char *line, const char *said) {
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromUtf8(said);
    };
    add("review", "ACTION is missing.");
    add("review add", "A review needs a name.");
    add("review compare", "It is not said which review.");
    add("review compare nothing", "There is no review “nothing”.");
    add("review compare a b c", "One review is too many.");
    add("review compare --since picture", "There is no mark of a picture in this library yet.");
    add("review list --format xlsx", "Reviews are no workbook.");
}

void TestReviewCommand::saysWhatIsWrong()
{
    QFETCH(const QString, line);
    QFETCH(const QString, said);
    const Run wrong = run(line.split(QLatin1Char(' ')));
    QCOMPARE(wrong.status, 2);
    QVERIFY2(wrong.err.contains(said), qPrintable(wrong.err));
}

EXPLORER_TEST(TestReviewCommand)
#include "test_reviews.moc"
