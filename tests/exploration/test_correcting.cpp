// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/desk/correcting.h"
#include "models/exploration/desk/decisionfile.h"
#include "models/exploration/desk/decisionlexicon.h"
#include "models/exploration/desk/decisiontable.h"
#include "models/exploration/desk/judging.h"
#include "models/library/changes.h"
#include "models/library/decisions.h"
#include "models/reading/lexicons.h"
#include "models/reading/reader.h"
#include "tests/support/exploring.h"
#include "tests/support/files.h"
#include "tests/support/sampledecisions.h"
#include "tests/support/samplestatement.h"
#include "tests/support/suite.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace partnership;

/// What a desk decided, in everything that an exploration shows.
class TestCorrecting : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsWhatWasDecided();
    void acceptingMovesNothing();
    void isTakenBack();
    void filtersByOrigin();
    void findsFactsByTheirNames();
    void saysWhatIsNoFact();
    void decidesEverywhere();
    void whatWasAddedAndIsRejectedIsGone();
    void keepsWhatWasJudgedOfWhatIsRenamed();
    void tellsLostAnchors();
    void survivesAnotherReading();
    void idsOfEventsStay();
    void writesAndReadsFiles();
    void refusesBadFiles_data();
    void refusesBadFiles();
    void teachesTheLexicons();
    void lexiconsOfOnesOwnAreHeldToTheirForm();

private:
    const Contents &contents() const { return m_exploration->contents(); }
    int clause(const char *number) const
    {
        return *clauseCalled(*m_exploration, m_exploration->selection(), QLatin1String(number));
    }
    ShownFacts facts(const char *number, FactKind kind, const QString &name = {}) const
    {
        return *factsCalled(contents(), clause(number), kind, name);
    }
    void decideAs(const ShownFacts &facts, Verdict verdict, const FactValues &values = {})
    {
        const auto done = decideOn(*m_exploration, facts, verdict, values);
        QVERIFY2(done, done ? "" : qPrintable(done.problem().toString()));
        QVERIFY(m_exploration->reload());
    }

    std::unique_ptr<Exploration> m_exploration;
};

void TestCorrecting::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_exploration = samples::exploring({samples::smallStatement(), samples::laterStatement()});
}

void TestCorrecting::showsWhatWasDecided()
{
    const ItemId before = contents().instruments()[0].id;
    m_exploration->focus().setCurrent(before);
    decideAs(facts("2.1", FactKind::Instrument, QStringLiteral("MOC on Food")), Verdict::Corrected,
             {{QStringLiteral("name"), QStringLiteral("MOC on <b>Meals</b>")},
              {QStringLiteral("stage"), QStringLiteral("in force")}});
    const int row = contents().row(
        {ItemKind::Instrument, instrumentId(QStringLiteral("MOC"), QStringLiteral("MOC on <b>Meals</b>"))});
    QVERIFY(row >= 0);
    const InstrumentRow &moc = contents().instruments()[row];
    QCOMPARE(moc.stage, Stage::InForce);
    QCOMPARE(moc.basis.origin, Origin::Corrected);
    QVERIFY(!moc.commitments.isEmpty());
    // The later statement speaks of one that is called as this was.
    QCOMPARE(contents().instruments()[contents().row(before)].name, QStringLiteral("MOC on Food"));
    const Result<Selection> inForce =
        m_exploration->select(Filter().including(Dimension::Stage, QStringLiteral("in force")));
    QCOMPARE(inForce->commitments.count(true), moc.commitments.size());
}

/// Who says a fact is all that changes: no list is filled anew, and a filter by it follows.
void TestCorrecting::acceptingMovesNothing()
{
    const ShownFacts commitment = facts("2.1", FactKind::Commitment, QStringLiteral("2.1/1"));
    const ShownFacts moc = facts("2.1", FactKind::Instrument, QStringLiteral("MOC on Food"));
    QSignalSpy contentsChanged(m_exploration.get(), &Exploration::contentsChanged);
    QSignalSpy decided(m_exploration.get(), &Exploration::decisionsChanged);
    m_exploration->focus().setFilter(Filter().including(Dimension::Origin, QStringLiteral("accepted")));
    QCOMPARE(m_exploration->matchingCount(), 0);
    QVERIFY(decideOn(*m_exploration, commitment, Verdict::Accepted));
    QVERIFY(m_exploration->readDecisions());
    QCOMPARE(m_exploration->matchingCount(), 1);
    QCOMPARE(contentsChanged.size(), 0);
    QCOMPARE(decided.size(), 1);
    QCOMPARE(m_exploration->decisions().facts.size(), 1);
    QCOMPARE(contents().commitments()[1].record->basis.origin, Origin::Accepted);
    QVERIFY(decideOn(*m_exploration, moc, Verdict::Rejected));
    QVERIFY(m_exploration->readDecisions());
    QCOMPARE(contentsChanged.size(), 1);
}

void TestCorrecting::isTakenBack()
{
    const QList<Statement> before = contents().statements();
    decideAs(facts("2.1", FactKind::Agency), Verdict::Rejected);
    QVERIFY(contents().statements() != before);
    QVERIFY(undoChange(*m_exploration->library(), changes(*m_exploration->library())->last().id));
    QVERIFY(m_exploration->reload());
    QCOMPARE(contents().statements(), before);
    QVERIFY(m_exploration->decisions().isEmpty());
}

void TestCorrecting::filtersByOrigin()
{
    const auto matching = [this](const char *origin) {
        return *m_exploration->select(Filter().including(
            Dimension::Origin, *m_exploration->resolve(Dimension::Origin, QLatin1String(origin))));
    };
    const qsizetype all = m_exploration->commitmentCount();
    QCOMPARE(matching("read").commitments.count(true), all);
    QCOMPARE(matching("accepted").commitments.count(true), 0);
    decideAs(facts("2.1", FactKind::Commitment, QStringLiteral("2.1/1")), Verdict::Accepted);
    decideAs(facts("2.3", FactKind::Agency), Verdict::Corrected,
             {{QStringLiteral("kind"), QStringLiteral("board")}});
    QCOMPARE(matching("accepted").commitments.count(true), 1);
    QCOMPARE(matching("read").commitments.count(true), all - 1);
    QCOMPARE(matching("corrected").commitments.count(true), 0);
    QCOMPARE(matching("corrected").agenciesAskedFor.count(true), 1);
    QVERIFY(matching("corrected").hasClause(clause("2.3")));
    const QList<TallyRow> counts = m_exploration->tally(Dimension::Origin, m_exploration->selection());
    QCOMPARE(counts.first().value, QStringLiteral("read"));
    QCOMPARE(counts.first().all, all - 1);
    const Filter filter = Filter().including(Dimension::Origin, QStringLiteral("accepted"));
    QCOMPARE(m_exploration->sentence(filter, *m_exploration->select(filter)),
             QStringLiteral("1 of %1 commitments was accepted.").arg(all));
}

void TestCorrecting::findsFactsByTheirNames()
{
    QCOMPARE(facts("2.1", FactKind::Agency, QStringLiteral("mfff")).facts.size(), 1);
    QCOMPARE(facts("2.1", FactKind::Agency, QStringLiteral("Fish Ministry")).facts.size(), 1);
    QCOMPARE(facts("2.1", FactKind::Agency).facts.size(), 2);
    QCOMPARE(facts("2.1", FactKind::Commitment, QStringLiteral("2")).facts.first().record, 2);
    QCOMPARE(facts("2.2", FactKind::Event, QStringLiteral("2026-01")).facts.size(), 1);
    QCOMPARE(factsOfClause(contents(), clause("2.1")).facts.size(), 5);
    QCOMPARE(everywhere(contents(), facts("2.1", FactKind::Agency, QStringLiteral("MFFF"))).facts.size(), 2);
}

void TestCorrecting::saysWhatIsNoFact()
{
    const Selection &all = m_exploration->selection();
    QCOMPARE(clauseCalled(*m_exploration, all, QStringLiteral("2.11")).problem().advice,
             QStringLiteral("Did you mean “2.1”?"));
    QCOMPARE(clauseCalled(*m_exploration, all, QStringLiteral("1")).problem().what,
             QStringLiteral("Several statements have a clause 1."));
    const auto wrong = factsCalled(contents(), clause("2.1"), FactKind::Agency, QStringLiteral("MFFX"));
    QCOMPARE(wrong.problem().advice, QStringLiteral("Did you mean “MFFF”?"));
    QCOMPARE(factsCalled(contents(), clause("4"), FactKind::Agency, {}).problem().fault, Fault::Usage);
    const auto again = addFact(*m_exploration, clause("2.2"), {53, 65}, FactKind::Event, {});
    QVERIFY(again || again.problem().fault == Fault::Usage);
    QVERIFY(!addFact(*m_exploration, clause("2.2"), {5, 5}, FactKind::Event, {}));
    QVERIFY(!decideOn(*m_exploration, facts("2.1", FactKind::Instrument), Verdict::Corrected,
                      {{QStringLiteral("stage"), QStringLiteral("x")}}));
    QVERIFY(!leaveAsRead(*m_exploration, facts("2.1", FactKind::Instrument)));
}

void TestCorrecting::decidesEverywhere()
{
    const qsizetype agencies = contents().agencies().size();
    decideAs(everywhere(contents(), facts("2.1", FactKind::Agency, QStringLiteral("MFFF"))),
             Verdict::Corrected, {{QStringLiteral("name"), QStringLiteral("Ministry of Sea")}});
    QCOMPARE(changes(*m_exploration->library())->last().name.kind, QStringLiteral("facts-decided"));
    QCOMPARE(contents().agencies().size(), agencies + 1); // the later statement has the old one
    QCOMPARE(facts("2.3", FactKind::Agency, QStringLiteral("Ministry of Sea")).facts.size(), 1);
    // Decided again, it is still held by the words that were read.
    decideAs(facts("2.3", FactKind::Agency), Verdict::Corrected,
             {{QStringLiteral("name"), QStringLiteral("Third")}});
    QCOMPARE(m_exploration->decisions().facts.size(), 2);
    QCOMPARE(m_exploration->decisions().facts.last().asRead.value(QStringLiteral("name")),
             QStringLiteral("Ministry of Food, Farms and Fish"));
    QVERIFY(leaveAsRead(*m_exploration, facts("2.3", FactKind::Agency)));
    QVERIFY(m_exploration->reload());
    QCOMPARE(m_exploration->decisions().facts.size(), 1);
}

void TestCorrecting::whatWasAddedAndIsRejectedIsGone()
{
    const int three = clause("3");
    const QString words = QStringLiteral("joint exercises");
    const qsizetype begin = contents().clauses()[three].record->text.indexOf(words);
    QVERIFY(addFact(*m_exploration, three, {begin, begin + words.size()}, FactKind::Instrument,
                    {{QStringLiteral("name"), words}}));
    QVERIFY(m_exploration->reload());
    QCOMPARE(contents().instruments().last().basis.origin, Origin::Added);
    QVERIFY(!addFact(*m_exploration, three, {begin, begin + words.size()}, FactKind::Instrument,
                     {{QStringLiteral("name"), words}}));
    decideAs(facts("3", FactKind::Instrument), Verdict::Corrected,
             {{QStringLiteral("name"), QStringLiteral("Drill")}});
    QCOMPARE(m_exploration->decisions().facts.first().verdict, Verdict::Added);
    decideAs(facts("3", FactKind::Instrument, QStringLiteral("Drill")), Verdict::Rejected);
    QVERIFY(m_exploration->decisions().isEmpty());
}

void TestCorrecting::keepsWhatWasJudgedOfWhatIsRenamed()
{
    m_exploration = samples::exploring({samples::smallStatement()});
    const ItemId moc = contents().instruments()[0].id;
    ProgressEntry entry;
    entry.judgement = Judgement::Done;
    entry.from = QDate(2026, 5, 12);
    QVERIFY(addProgress(*m_exploration->library(), {judgedItem(contents(), moc)}, entry));
    decideAs(facts("2.1", FactKind::Instrument, QStringLiteral("MOC on Food")), Verdict::Corrected,
             {{QStringLiteral("name"), QStringLiteral("MOC on Meals")}});
    const ItemId now = contents().idNow(moc);
    QVERIFY(now != moc);
    QCOMPARE(contents().instruments()[contents().row(now)].name, QStringLiteral("MOC on Meals"));
    QCOMPARE(m_exploration->judgements().of(now).size(), 1);
    QVERIFY(addProgress(*m_exploration->library(), {judgedItem(contents(), now)}, entry));
    QVERIFY(m_exploration->readNewJudgements());
    QCOMPARE(m_exploration->judgements().of(now).size(), 2);
    QVERIFY(m_exploration->readJudgements());
    QCOMPARE(m_exploration->judgements().of(now).size(), 2);
}

/// A new version of the statement beside the one that was decided on.
void TestCorrecting::tellsLostAnchors()
{
    decideAs(facts("2.1", FactKind::Instrument, QStringLiteral("MOC on Food")), Verdict::Rejected);
    decideAs(facts("2.2", FactKind::Instrument), Verdict::Rejected);
    QVERIFY(lostAnchors(*m_exploration).isEmpty());
    Statement other = samples::smallStatement();
    other.source.sha256 = QByteArray(64, 'e');
    other.source.text.replace(QStringLiteral("MOC on Food between"), QStringLiteral("MOC on Feed between"));
    other.clauses[2].text.replace(QStringLiteral("MOC on Food between"),
                                  QStringLiteral("MOC on Feed between"));
    other.commitments[1].text.replace(QStringLiteral("MOC on Food"), QStringLiteral("MOC on Feed"));
    other.instruments[0].name = other.instruments[0].mentions[0].text = QStringLiteral("MOC on Feed");
    QCOMPARE(verify(other).failures, QStringList());
    QVERIFY(m_exploration->library()->add(other));
    QVERIFY(m_exploration->reload());
    const QList<LostAnchor> lost = lostAnchors(*m_exploration);
    QCOMPARE(lost.size(), 1);
    QCOMPARE(lost.first().decision.place.words, QStringLiteral("MOC on Food"));
    QCOMPARE(whyLost(lost.first()), QStringLiteral("Clause 2.1 does not say these words any more."));
    QStringList names;
    for (const InstrumentRow &instrument : contents().instruments())
        names.append(instrument.name);
    QVERIFY(names.contains(QStringLiteral("MOC on Feed")));
    QVERIFY(!names.contains(QStringLiteral("Treaty O'Neill; DROP TABLE clauses"))); // held in both versions
    const Result<Table> table = decisionTable(*m_exploration, {true, false, {}});
    QCOMPARE(table->rows.size(), 1);
}

/// The same document, read with a lexicon that knows a body otherwise.
void TestCorrecting::survivesAnotherReading()
{
    const Statement read = *readStatement(shippedDocument());
    m_exploration = samples::exploring({read});
    decideAs(facts("9.4", FactKind::Agency, QStringLiteral("CAO")), Verdict::Corrected,
             {{QStringLiteral("name"), QStringLiteral("Cabinet Bureau")}});
    decideAs(facts("9.4", FactKind::Commitment), Verdict::Accepted);
    Statement otherwise = read; // as a reader with other words finds it
    for (Agency &agency : otherwise.agencies) {
        if (agency.abbreviation == QLatin1String("CAO"))
            agency.kind = QStringLiteral("office");
    }
    otherwise.commitments.removeIf(
        [&](const Commitment &c) { return read.clauses[c.clause].number == QLatin1String("9.4"); });
    const DecidedStatement d = decided(otherwise, m_exploration->decisions());
    QVERIFY(d.lost.isEmpty());
    QCOMPARE(d.standing.size(), 2);
    QVERIFY(std::ranges::any_of(d.statement.agencies,
                                [](const Agency &a) { return a.name == QLatin1String("Cabinet Bureau"); }));
    QVERIFY(std::ranges::any_of(d.statement.commitments,
                                [](const Commitment &c) { return c.id == QLatin1String("9.4/1"); }));
    QCOMPARE(verify(d.statement).failures, QStringList());
}

void TestCorrecting::idsOfEventsStay()
{
    const QList<EventRow> before = contents().events();
    decideAs(facts("2.2", FactKind::Event), Verdict::Rejected);
    for (const EventRow &event : contents().events())
        QVERIFY(std::ranges::any_of(
            before, [&](const EventRow &was) { return was.id == event.id && was.clause == event.clause; }));
}

void TestCorrecting::writesAndReadsFiles()
{
    Decisions all = samples::randomDecisions(samples::smallStatement(), 7);
    all.facts.removeIf([](const Decision &decision) { return !judgeDecision(decision).ok(); });
    for (Decision &decision : all.facts) {
        decision.uid = QStringLiteral("<u>");
        decision.who = QStringLiteral("A. \"Desk\"");
    }
    QVERIFY(!all.facts.isEmpty());
    const auto read = decisionsFrom(toText(all), QStringLiteral("x.json"));
    QVERIFY2(read, read ? "" : qPrintable(read.problem().toString()));
    QCOMPARE(*read, all);
    QCOMPARE(toText(*read), toText(all));
    QVERIFY(decisionsFrom(bytesOf(QStringLiteral(TESTS_DATA "/corrections/sound.json")), {}));
}

void TestCorrecting::refusesBadFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("said");
    const auto add = [](const char *name, const char *said) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromUtf8(said);
    };
    add("no-json.json", "no-json.json:4: This is no text of corrections: it goes wrong at this line.");
    add("other-format.json", "There are no corrections in this file.");
    add("newer.json", "These corrections were written by a newer version");
    add("no-list.json", "“agencies” is no list.");
    add("no-verdict.json", "Correction 1 of a fact: “verdict” is not what it should be.");
    add("no-place.json", "Correction 2 of a fact: “occurrence” is not what it should be.");
    add("bad-stage.json", "Correction 1 of a fact: “sinking” is no such word.");
    add("no-name.json", "Correction 1 of an agency: The new name is empty.");
}

void TestCorrecting::refusesBadFiles()
{
    QFETCH(const QString, name);
    QFETCH(const QString, said);
    const auto read = decisionsFrom(bytesOf(QStringLiteral(TESTS_DATA "/corrections/") + name), name);
    QVERIFY(!read);
    QCOMPARE(read.problem().fault, Fault::Input);
    QVERIFY2(read.problem().toString().contains(said), qPrintable(read.problem().toString()));
}

void TestCorrecting::teachesTheLexicons()
{
    const Statement read = *readStatement(shippedDocument());
    m_exploration = samples::exploring({read});
    decideAs(facts("9.4", FactKind::Agency, QStringLiteral("CAO")), Verdict::Corrected,
             {{QStringLiteral("name"), QStringLiteral("Cabinet Bureau")},
              {QStringLiteral("kind"), QStringLiteral("bureau")}});
    decideAs(facts("9.4", FactKind::Agency, QStringLiteral("MDDI")), Verdict::Corrected,
             {{QStringLiteral("side"), QStringLiteral("Nowhere")}});
    const QTemporaryDir folder;
    const auto kept = keepInLexicons(m_exploration->decisions(), folder.path());
    QVERIFY2(kept, kept ? "" : qPrintable(kept.problem().toString()));
    QCOMPARE(*kept, 1); // nobody knows Nowhere
    QCOMPARE(*keepInLexicons(m_exploration->decisions(), folder.path()), 0);
    const Result<Lexicons> taught = loadLexicons(QStringLiteral(":/lexicons"), folder.path());
    QVERIFY(taught);
    for (const QString &name : {QStringLiteral("Cabinet Bureau"), QStringLiteral("Cabinet Office")}) {
        const auto bodies = taught->bodiesNamed(name);
        QVERIFY(std::ranges::any_of(bodies, [&](int body) {
            return taught->bodies[body].name == QLatin1String("Cabinet Bureau") &&
                   taught->bodies[body].kind == QLatin1String("bureau") && taught->bodies[body].line == -1;
        }));
    }
    QCOMPARE(Basis({Rule::KnownName, Sureness::Certain, LexiconName::Bodies, -3}).entry(),
             QStringLiteral("own/bodies.txt:3"));
}

void TestCorrecting::lexiconsOfOnesOwnAreHeldToTheirForm()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("bodies.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# mine\nA | B | Atlantis | ministry | |\n");
    file.close();
    const Result<Lexicons> taught = loadLexicons(QStringLiteral(":/lexicons"), folder.path());
    QVERIFY(!taught);
    QCOMPARE(taught.problem().line, 2);
    QVERIFY(taught.problem().file.endsWith(QLatin1String("/bodies.txt")));
    const auto kept = keepInLexicons({}, folder.path());
    QVERIFY(!kept);
    QCOMPARE(bytesOf(file.fileName()), QByteArray("# mine\nA | B | Atlantis | ministry | |\n"));
}

EXPLORER_TEST(TestCorrecting)
#include "test_correcting.moc"
