// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/exploration.h"
#include "tests/support/suite.h"

#include "tests/exploration/filtertext.h"
#include "tests/support/samplelibrary.h"
#include "tests/support/samplestatement.h"

#include <QTest>

using namespace partnership;

/// What is shown and what is hidden, as sentences one would say.
class TestWording : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sentences_data();
    void sentences();
    void descriptions_data();
    void descriptions();
    void hides_data();
    void hides();
    void severalStatements();
    void statementsWithLittle_data();
    void statementsWithLittle();
    void documentsByTheirOwnName_data();
    void documentsByTheirOwnName();
    void wordsNotFound();
    void sources();

private:
    Exploration m_exploration;
};

void TestWording::initTestCase()
{
    QVERIFY(m_exploration.explore(samples::libraryWith({samples::smallStatement()})));
}

void TestWording::sentences_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *filter, const char *sentence) {
        QTest::newRow(filter) << QString::fromUtf8(filter) << QString::fromUtf8(sentence);
    };
    row("", "All 4 commitments of the Atlantis–Lemuria joint statement of 5 May 2026.");
    row("agency=Ministry of Food, Farms and Fish",
        "1 of 4 commitments names the Ministry of Food, Farms and Fish (MFFF).");
    row("agency=<b>Food</b> 🍜 Office", "1 of 4 commitments names the <b>Food</b> 🍜 Office.");
    row("-agency=Ministry of Food, Farms and Fish",
        "3 of 4 commitments do not name the Ministry of Food, Farms and Fish (MFFF).");
    row("agency=Ministry of Food, Farms and Fish & agency=Ministry of Foreign Affairs (Lemuria)",
        "1 of 4 commitments names MFFF or Ministry of Foreign Affairs (Lemuria).");
    row("agency=Ministry of Food, Farms and Fish & -agency=<b>Food</b> 🍜 Office",
        "None of the 4 commitments names MFFF but not <b>Food</b> 🍜 Office.");
    row("pillar=I", "3 of 4 commitments are in pillar I.");
    row("pillar=II", "1 of 4 commitments is in pillar II.");
    row("pillar=I & pillar=II", "All 4 commitments are in pillar I or II.");
    row("pillar=I & pillar=Preamble", "3 of 4 commitments are in pillar I or the preamble.");
    row("pillar=Closing", "None of the 4 commitments is in “Closing”.");
    row("-pillar=I", "1 of 4 commitments is not in pillar I.");
    row("pillar=I & agency=Ministry of Food, Farms and Fish",
        "1 of 4 commitments is in pillar I and names MFFF.");
    row("pillar=I & -stage=signed & action=explore",
        "1 of 4 commitments is in pillar I, sets out to explore something and has no instrument that is "
        "signed.");
    row("pillar=I & side=Lemuria & stage=to be renewed",
        "1 of 4 commitments is in pillar I, names an agency of Lemuria and has an instrument that is to be "
        "renewed.");
    row("stage=to be renewed & stage=signed",
        "2 of 4 commitments have an instrument that is to be renewed or that is signed.");
    row("stage=to be renewed & kind=MOC",
        "1 of 4 commitments has an instrument of the kind MOC and one that is to be renewed.");
    row("kind=MOC & -kind=treaty",
        "1 of 4 commitments has an instrument of the kind MOC but has no instrument of the kind treaty.");
    row("stage=renewal being explored",
        "None of the 4 commitments has an instrument whose renewal is being explored.");
    row("agency-kind=ministry & agency-kind=statutory board",
        "1 of 4 commitments names a ministry or a statutory board.");
    row("-agency-kind=ministry", "3 of 4 commitments name no ministry.");
    row("-side=Atlantis", "3 of 4 commitments name no agency of Atlantis.");
    row("firmness=ensure & firmness=seek", "2 of 4 commitments have the firmness “ensure” or “seek”.");
    row("agency=none", "3 of 4 commitments name no agency.");
    row("-agency=none", "1 of 4 commitments names an agency.");
    row("side=Lemuria & side=none & -year=none",
        "1 of 4 commitments names an agency of Lemuria or names no agency and has a date.");
    row("stage=signed & stage=none", "3 of 4 commitments have an instrument that is signed or name no "
                                     "instrument.");
    row("type=task", "1 of 4 commitments is a task.");
    row("type=commitment", "3 of 4 commitments are commitments.");
    row("-type=task", "3 of 4 commitments are not tasks.");
    row("type=recognition", "The one recognition of the Atlantis–Lemuria joint statement of 5 May 2026.");
    row("search=quantum NEAR/5 dialogue",
        "None of the 4 commitments stands in a clause with “quantum” within 5 words of “dialogue”.");
    row("search==Quantum NEAR/sentence sea", "None of the 4 commitments stands in a clause with “Quantum” in "
                                             "these letters in a sentence with “sea”.");
    row("party=Lemuria", "All 4 commitments are in statements of Lemuria.");
    row("type=recognition & pillar=I", "No recognition is in pillar I.");
    row("type=recognition & type=task", "2 of 5 commitments and recognitions are recognitions or tasks.");
    row("year=2026", "1 of 4 commitments has a date in 2026.");
    row("-year=2026 & -year=2027", "3 of 4 commitments have no date in 2026 or 2027.");
    row("search=quantum", "2 of 4 commitments stand in clauses with “quantum”.");
    row("search=maritime", "1 of 4 commitments stands in a clause with “maritime”.");
    row("search=marit* \"joint exercises\" -sea",
        "1 of 4 commitments stands in a clause with “marit…” and “joint exercises” but no “sea”.");
    row("search=MFFF", "2 of 4 commitments stand in clauses with “MFFF” (the Ministry of Food, Farms and "
                       "Fish, by any name).");
    row("search=\"MFFF\"", "2 of 4 commitments stand in clauses with “MFFF”.");
    row("search=maritime OR treaty", "2 of 4 commitments stand in clauses with “maritime” or “treaty”.");
    row("search=-quantum", "2 of 4 commitments stand in clauses with no “quantum”.");
    row("pillar=I & action=renew & agency=Ministry of Food, Farms and Fish & year=2026",
        "None of the 4 commitments is in pillar I, sets out to renew something, names MFFF and has a date in "
        "2026.");
}

void TestWording::sentences()
{
    QFETCH(const QString, filter);
    const Filter asked = filterOf(filter);
    const Result<Selection> selection = m_exploration.select(asked);
    QVERIFY2(selection, qPrintable(selection.problem().toString()));
    QTEST(m_exploration.sentence(asked, *selection), "sentence");
}

void TestWording::descriptions_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("description");
    const auto row = [](const char *filter, const char *description) {
        QTest::newRow(filter) << QString::fromUtf8(filter) << QString::fromUtf8(description);
    };
    row("", "");
    row("pillar=II & agency=Ministry of Food, Farms and Fish", "Pillar II, agency MFFF");
    row("-kind=MOC & stage=signed & stage=in force", "Not instrument kind MOC, stage signed or in force");
    row("search=\"green energy\"", "Search “\"green energy\"”");
}

void TestWording::descriptions()
{
    QFETCH(const QString, filter);
    QTEST(m_exploration.description(filterOf(filter)), "description");
}

void TestWording::hides_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("hidden");
    const auto row = [](const char *filter, const char *hidden) {
        QTest::newRow(filter) << QString::fromUtf8(filter) << QString::fromUtf8(hidden);
    };
    row("", "");
    row("pillar=I & pillar=II", "");
    row("pillar=I", "Hides 1.");
    row("agency=Ministry of Food, Farms and Fish",
        "Hides 3, of which 3 name no agency; pillar II names none.");
    row("side=none", "Hides 1.");
    row("side=Lemuria", "Hides 3, of which 3 name no agency; pillar II names none.");
    row("-agency=Ministry of Food, Farms and Fish", "Hides 1.");
}

void TestWording::hides()
{
    QFETCH(const QString, filter);
    const Filter asked = filterOf(filter);
    QTEST(m_exploration.hidden(asked, *m_exploration.select(asked)), "hidden");
}

void TestWording::severalStatements()
{
    Exploration both;
    QVERIFY(both.explore(samples::libraryWith({samples::smallStatement(), samples::laterStatement()})));
    QCOMPARE(both.sentence({}, both.selection()), QStringLiteral("All 5 commitments of 2 statements."));
    const Filter later = filterOf(QStringLiteral("statement=A Later Statement"));
    QCOMPARE(both.sentence(later, *both.select(later)),
             QStringLiteral("1 of 5 commitments is from “A Later Statement”."));
    const Filter both2027 = later.including(Dimension::Year, QStringLiteral("2027"));
    QCOMPARE(both.sentence(both2027, *both.select(both2027)),
             QStringLiteral("1 of 5 commitments is from “A Later Statement” and has a date in 2027."));
    QVERIFY(both.sourceNote().contains(QStringLiteral("; A Later Statement, 2027.")));
}

void TestWording::statementsWithLittle_data()
{
    QTest::addColumn<Statement>("statement");
    QTest::addColumn<QString>("sentence");
    Statement statement = samples::laterStatement();
    statement.parties.clear();
    QTest::newRow("no parties") << statement
                                << QStringLiteral("The one commitment of the statement of 2027.");
    statement.date.clear();
    QTest::newRow("no date") << statement << QStringLiteral("The one commitment of the statement.");
    statement.commitments.clear();
    QTest::newRow("no commitments") << statement
                                    << QStringLiteral("No commitments were found in the statement.");
}

void TestWording::statementsWithLittle()
{
    QFETCH(const Statement, statement);
    Exploration exploration;
    QVERIFY(exploration.explore(samples::libraryWith({statement})));
    QTEST(exploration.sentence({}, exploration.selection()), "sentence");
}

void TestWording::documentsByTheirOwnName_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("Joint Statement on Trade") << QStringLiteral("joint statement");
    QTest::newRow("JOINT DECLARATION") << QStringLiteral("joint declaration");
    QTest::newRow("Joint Communiqué of the Meeting") << QStringLiteral("joint communiqué");
    QTest::newRow("Joint Communique of the Meeting") << QStringLiteral("joint communiqué");
    QTest::newRow("Hanoi Declaration") << QStringLiteral("declaration");
    QTest::newRow("A Vision for 2040") << QStringLiteral("statement");
}

void TestWording::documentsByTheirOwnName()
{
    QFETCH(const QString, name);
    Statement statement = samples::laterStatement();
    statement.title = QString::fromUtf8(QTest::currentDataTag());
    statement.date.clear();
    Exploration exploration;
    QVERIFY(exploration.explore(samples::libraryWith({statement})));
    QCOMPARE(exploration.sentence({}, exploration.selection()),
             QStringLiteral("The one commitment of the Atlantis–Lemuria %1.").arg(name));
}

void TestWording::wordsNotFound()
{
    const auto notFound = [this](const char *search) {
        const auto problem = m_exploration.notFound(Filter().searching(QString::fromUtf8(search)));
        return problem ? problem->toString() : QString();
    };
    QCOMPARE(notFound("maritime"), QString());
    QCOMPARE(notFound("maritime -nowhere"), QString());
    QCOMPARE(notFound("nowhere OR maritime"), QString());
    QCOMPARE(notFound(""), QString());
    QVERIFY2(notFound("maritme").startsWith(
                 QString::fromUtf8("“maritme” is not in the statement. Nearest: maritime")),
             qPrintable(notFound("maritme")));
    QCOMPARE(notFound("xyzzyxyzzy"), QString::fromUtf8("“xyzzyxyzzy” is not in the statement."));
}

void TestWording::sources()
{
    QCOMPARE(m_exploration.sourceNote(),
             QString::fromUtf8("Source: Joint Statement 🤝 on a Partnership between Atlantis and Lemuria, "
                               "5 May 2026."));
}

EXPLORER_TEST(TestWording)
#include "test_wording.moc"
