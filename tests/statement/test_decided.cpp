// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statement/decided.h"
#include "tests/support/sampledecisions.h"
#include "tests/support/samplestatement.h"
#include "tests/support/suite.h"

#include <QTest>

#include <algorithm>

using namespace partnership;
using namespace partnership::samples;

namespace {

QString name()
{
    return QStringLiteral("name");
}

Statement made(const Statement &s, const QList<Decision> &facts, const QList<BodyDecision> &bodies = {})
{
    return decided(s, {facts, bodies}).statement;
}

QStringList namesIn(const Statement &s, const QList<int> &agencies)
{
    QStringList names;
    for (const int agency : agencies)
        names.append(s.agencies[agency].name);
    return names;
}

/// Every place in the lists is one, and every fact has its words where it says.
QStringList unsound(const Statement &s)
{
    QStringList wrong = verify(s).failures;
    const auto check = [&](bool good, const char *what) {
        if (!good)
            wrong.append(QLatin1String(what));
    };
    const auto are = [](const QList<int> &places, qsizetype size) {
        return std::ranges::all_of(places, [size](int place) { return place >= 0 && place < size; });
    };
    QStringList ids;
    for (const Commitment &c : s.commitments) {
        check(are(c.agencies, s.agencies.size()) && are(c.instruments, s.instruments.size()), "links");
        check(!ids.contains(c.id), "a number is given twice");
        ids.append(c.id);
    }
    for (const Agency &a : s.agencies)
        check(!a.mentions.isEmpty() && !a.name.isEmpty(), "an agency without words");
    for (const Instrument &i : s.instruments)
        check(!i.mentions.isEmpty() && are(i.agencies, s.agencies.size()), "an instrument without words");
    for (const Event &e : s.events)
        check(e.instrument < s.instruments.size(), "an event without its instrument");
    for (const Counterpart &c : s.counterparts)
        check(are({c.first, c.second}, s.agencies.size()) && c.first != c.second &&
                  c.instrument < s.instruments.size(),
              "a pair without its agencies");
    return wrong;
}

} // namespace

/// What a desk decided, put into what was read.
class TestDecided : public QObject
{
    Q_OBJECT

private slots:
    void nothingDecidedIsWhatWasRead();
    void acceptsWithoutChangingAnything();
    void correctsAnAgency();
    void correctsAnInstrument();
    void correctsACommitmentAndAnEvent();
    void rejectsWhatNamesIt();
    void addsByMarkedWords();
    void putsFactsOnOtherWords();
    void tellsTwoFactsOnOneWordApart();
    void standsInAnotherReading();
    void holdsOnToWordsInAnotherVersion();
    void losesWhatIsNotThere_data();
    void losesWhatIsNotThere();
    void isOfNoOtherStatement();
    void renamesMergesSplits();
    void goesRoundInNoCircle();
    void whateverIsDecidedIsSound_data();
    void whateverIsDecidedIsSound();

private:
    const Statement m_read = samples::smallStatement();
};

void TestDecided::nothingDecidedIsWhatWasRead()
{
    const DecidedStatement same = decided(m_read, {});
    QCOMPARE(same.statement, m_read);
    QVERIFY(same.lost.isEmpty() && same.standing.isEmpty() && same.eventNumbers.isEmpty());
}

void TestDecided::acceptsWithoutChangingAnything()
{
    QList<Decision> all;
    for (const FactRef &fact : factsOf(m_read))
        all.append(about(m_read, fact, Verdict::Accepted));
    const DecidedStatement accepted = decided(m_read, {all, {}});
    QCOMPARE(accepted.lost.size(), 0);
    QCOMPARE(accepted.standing.size(), all.size());
    Statement back = accepted.statement;
    for (const FactRef &fact : factsOf(back))
        QCOMPARE(basisOf(back, fact).origin, Origin::Accepted);
    const QList<FactRef> was = factsOf(m_read);
    QCOMPARE(factsOf(back), was);
    for (const FactRef &fact : was) {
        QCOMPARE(valuesOf(back, fact), valuesOf(m_read, fact));
        QCOMPARE(sourceOf(back, fact), sourceOf(m_read, fact));
    }
    for (int i = 0; i < m_read.commitments.size(); ++i) {
        QCOMPARE(back.commitments[i].agencies, m_read.commitments[i].agencies);
        QCOMPARE(back.commitments[i].instruments, m_read.commitments[i].instruments);
    }
    QCOMPARE(back.counterparts, m_read.counterparts);
    QCOMPARE(back.agencies.first().basis().origin, Origin::Accepted);
}

/// In one of two clauses: there it is another one now.
void TestDecided::correctsAnAgency()
{
    const FactRef in21 = factCalled(m_read, QStringLiteral("2.1"), FactKind::Agency, QStringLiteral("MFFF"));
    const FactValues other{{name(), QStringLiteral("Fisheries <Agency>")},
                           {QStringLiteral("kind"), QStringLiteral("agency")}};
    const Statement one = made(m_read, {about(m_read, in21, Verdict::Corrected, other)});
    QCOMPARE(one.agencies.size(), m_read.agencies.size() + 1);
    QCOMPARE(one.agencies.last().name, QStringLiteral("Fisheries <Agency>"));
    QCOMPARE(one.agencies.last().kind, QStringLiteral("agency"));
    QCOMPARE(one.agencies.last().basis().origin, Origin::Corrected);
    QCOMPARE(one.agencies.first().mentions.size(), 1);
    QCOMPARE(namesIn(one, one.commitments[1].agencies),
             (QStringList{m_read.agencies[1].name, QStringLiteral("Fisheries <Agency>")}));
    QCOMPARE(one.agencies[one.counterparts[0].first].name, QStringLiteral("Fisheries <Agency>"));
    const FactRef in23 = factCalled(m_read, QStringLiteral("2.3"), FactKind::Agency, QStringLiteral("MFFF"));
    const DecidedStatement both = decided(m_read, {{about(m_read, in21, Verdict::Corrected, other),
                                                    about(m_read, in23, Verdict::Corrected, other)},
                                                   {}});
    QCOMPARE(both.statement.agencies.size(), m_read.agencies.size());
    QCOMPARE(both.renamed.size(), 1);
    QCOMPARE(both.renamed.first().name, m_read.agencies.first().name);
    QCOMPARE(unsound(both.statement), QStringList());
}

void TestDecided::correctsAnInstrument()
{
    const FactRef moc =
        factCalled(m_read, QStringLiteral("2.1"), FactKind::Instrument, QStringLiteral("MOC on Food"));
    const Statement s = made(m_read, {about(m_read, moc, Verdict::Corrected,
                                            {{QStringLiteral("stage"), QStringLiteral("signed")},
                                             {QStringLiteral("date"), QStringLiteral("2026-05")},
                                             {QStringLiteral("kind"), QStringLiteral("memorandum")}})});
    QCOMPARE(s.instruments.size(), m_read.instruments.size());
    const Instrument &now = s.instruments.last();
    QCOMPARE(now.stage, Stage::Signed);
    QCOMPARE(now.date, QStringLiteral("2026-05"));
    QCOMPARE(now.kind, QStringLiteral("memorandum"));
    QCOMPARE(now.aliases, m_read.instruments.first().aliases);
    QCOMPARE(now.agencies, m_read.instruments.first().agencies);
    QCOMPARE(now.evidence.text, QStringLiteral("MOC on Food"));
    QCOMPARE(s.commitments[1].instruments, QList<int>{int(s.instruments.size()) - 1});
    QCOMPARE(s.counterparts.first().instrument, int(s.instruments.size()) - 1);
    QCOMPARE(unsound(s), QStringList());
}

void TestDecided::correctsACommitmentAndAnEvent()
{
    const FactRef renew =
        factCalled(m_read, QStringLiteral("2.1"), FactKind::Commitment, QStringLiteral("2.1/1"));
    const FactRef january =
        factCalled(m_read, QStringLiteral("2.2"), FactKind::Event, QStringLiteral("January 2026"));
    const Statement s = made(m_read, {about(m_read, renew, Verdict::Corrected,
                                            {{QStringLiteral("type"), QStringLiteral("task")},
                                             {QStringLiteral("action"), QStringLiteral("expand")}}),
                                      about(m_read, january, Verdict::Corrected,
                                            {{QStringLiteral("date"), QStringLiteral("2026-01-15")},
                                             {QStringLiteral("kind"), QStringLiteral("to be signed")}})});
    QCOMPARE(s.commitments[1].type, CommitmentType::Task);
    QCOMPARE(s.commitments[1].action, Action::Expand);
    QCOMPARE(s.commitments[1].verb, m_read.commitments[1].verb);
    QCOMPARE(s.events[2].date, QStringLiteral("2026-01-15"));
    QCOMPARE(s.events[2].precision, Precision::Day);
    QCOMPARE(s.events[2].kind, EventKind::ToBeSigned);
    QCOMPARE(s.events[2].instrument, m_read.events[2].instrument);
}

void TestDecided::rejectsWhatNamesIt()
{
    const auto reject = [&](const char *clause, FactKind kind, const QString &label) {
        return about(m_read, factCalled(m_read, QLatin1String(clause), kind, label), Verdict::Rejected);
    };
    const DecidedStatement d =
        decided(m_read, {{reject("2.1", FactKind::Agency, m_read.agencies[1].name),
                          reject("2.1", FactKind::Instrument, QStringLiteral("MOC on Food")),
                          reject("2.1", FactKind::Commitment, QStringLiteral("2.1/2")),
                          reject("1", FactKind::Event, QStringLiteral("5 May 2026"))},
                         {}});
    const Statement &s = d.statement;
    QCOMPARE(d.rejected.size(), 4);
    QCOMPARE(s.agencies.size(), m_read.agencies.size() - 1);
    QCOMPARE(s.instruments.size(), m_read.instruments.size() - 1);
    QCOMPARE(namesIn(s, s.commitments[1].agencies), QStringList(m_read.agencies[0].name));
    QCOMPARE(s.commitments[1].instruments, QList<int>());
    QCOMPARE(s.commitments[2].id, QStringLiteral("2.2/1"));
    QCOMPARE(s.instruments[s.commitments[2].instruments.first()].kind, QStringLiteral("treaty"));
    QCOMPARE(s.counterparts.size(), 1);
    QCOMPARE(d.eventNumbers, (QList<int>{1, 2, 3}));
    QCOMPARE(s.instruments[s.events[1].instrument].kind, QStringLiteral("treaty"));
    QCOMPARE(unsound(s), QStringList());
}

void TestDecided::addsByMarkedWords()
{
    const DecidedStatement d = decided(
        m_read, {{added(m_read, QStringLiteral("3"), FactKind::Agency, QStringLiteral("maritime security"),
                        {{name(), QStringLiteral("Maritime Security")},
                         {QStringLiteral("side"), QStringLiteral("Lemuria")}}),
                  added(m_read, QStringLiteral("3"), FactKind::Commitment,
                        QStringLiteral("work towards joint exercises"),
                        {{QStringLiteral("action"), QStringLiteral("promote")}}),
                  added(m_read, QStringLiteral("3"), FactKind::Instrument, QStringLiteral("joint exercises"),
                        {{name(), QStringLiteral("Joint Exercises")}}),
                  added(m_read, QStringLiteral("3"), FactKind::Event, QStringLiteral("work towards"),
                        {{QStringLiteral("date"), QStringLiteral("2027")}})},
                 {}});
    const Statement &s = d.statement;
    QVERIFY(d.lost.isEmpty());
    QCOMPARE(s.commitments.size(), m_read.commitments.size() + 1);
    const Commitment &exercises = s.commitments.last();
    QCOMPARE(exercises.id, QStringLiteral("3/2"));
    QCOMPARE(exercises.action, Action::Promote);
    QCOMPARE(exercises.basis.rule, Rule::Decided);
    QCOMPARE(s.instruments[exercises.instruments.first()].name, QStringLiteral("Joint Exercises"));
    const Commitment &ensure = s.commitments[s.commitments.size() - 2];
    QCOMPARE(namesIn(s, ensure.agencies), QStringList(QStringLiteral("Maritime Security")));
    QCOMPARE(s.events.last().precision, Precision::Year);
    QVERIFY(d.eventNumbers.last() >= 1'000'000);
    QCOMPARE(verify(s).facts, verify(m_read).facts + 4);
    QCOMPARE(unsound(s), QStringList());
}

void TestDecided::putsFactsOnOtherWords()
{
    const FactRef ensure =
        factCalled(m_read, QStringLiteral("3"), FactKind::Commitment, QStringLiteral("3/1"));
    const FactValues words{{QStringLiteral("text"), m_read.clauses[5].text},
                           {QStringLiteral("occurrence"), QStringLiteral("1")},
                           {QStringLiteral("of"), QStringLiteral("1")}};
    const Statement s = made(m_read, {about(m_read, ensure, Verdict::Corrected, words)});
    QCOMPARE(s.commitments.last().text, m_read.clauses[5].text);
    QCOMPARE(unsound(s), QStringList());
    const FactRef ministry =
        factCalled(m_read, QStringLiteral("2.1"), FactKind::Agency, QStringLiteral("MFFF"));
    const Statement shorter = made(m_read, {about(m_read, ministry, Verdict::Corrected,
                                                  {{QStringLiteral("text"), QStringLiteral("MFFF")},
                                                   {QStringLiteral("occurrence"), QStringLiteral("1")},
                                                   {QStringLiteral("of"), QStringLiteral("1")}})});
    QCOMPARE(shorter.agencies.first().mentions.first().text, QStringLiteral("MFFF"));
    QCOMPARE(unsound(shorter), QStringList());
}

void TestDecided::tellsTwoFactsOnOneWordApart()
{
    QList<Decision> both;
    for (const FactRef &fact : factsOf(m_read, 1)) {
        if (fact.kind == FactKind::Agency)
            both.append(about(m_read, fact, Verdict::Rejected));
    }
    QCOMPARE(both.size(), 2);
    QCOMPARE(both.first().place, both.last().place);
    QVERIFY(!both.first().isAbout(both.last()));
    const Statement one = made(m_read, {both.last()});
    QCOMPARE(one.agencies.size(), 3);
    QCOMPARE(one.agencies.last().side, both.first().asRead.value(QStringLiteral("side")));
    QCOMPARE(made(m_read, both).agencies.size(), 2);
    // Where only the other is read, it is not taken for it.
    Statement other = m_read;
    other.agencies.removeLast();
    other.counterparts.removeLast();
    QCOMPARE(made(other, {both.last()}).agencies, other.agencies);
}

/// Better rules may find other things: what was decided stays, the rest follows them.
void TestDecided::standsInAnotherReading()
{
    Statement better = m_read;
    better.agencies[0].kind = QStringLiteral("agency");
    better.agencies[0].mentions[0].source.end -= 5; // finds less of the name
    better.agencies[0].mentions[0].text.chop(5);
    better.commitments.removeAt(1);
    better.instruments[0].stage = Stage::Ongoing;
    better.events[2].date = QStringLiteral("2025-01");
    QCOMPARE(verify(better).failures, QStringList());
    QList<Decision> all;
    for (const FactRef &fact : factsOf(m_read, 2))
        all.append(about(m_read, fact, Verdict::Accepted));
    const DecidedStatement d = decided(better, {all, {}});
    QVERIFY(d.lost.isEmpty());
    QCOMPARE(d.standing.size(), all.size());
    const Agency &ministry = d.statement.agencies[0];
    QCOMPARE(ministry.mentions[0].text, m_read.agencies[0].mentions[0].text);
    QCOMPARE(ministry.mentions.size(), 2);
    QCOMPARE(ministry.kind, QStringLiteral("ministry"));
    QCOMPARE(d.statement.instruments[0].stage, Stage::ToBeRenewed);
    QCOMPARE(d.statement.commitments[1].id, QStringLiteral("2.1/1"));
    QCOMPARE(d.statement.events[2].date, QStringLiteral("2025-01"));
    QCOMPARE(unsound(d.statement), QStringList());
}

void TestDecided::holdsOnToWordsInAnotherVersion()
{
    const Decision moc =
        about(m_read,
              factCalled(m_read, QStringLiteral("2.1"), FactKind::Instrument, QStringLiteral("MOC on Food")),
              Verdict::Rejected);
    Statement other = m_read;
    other.source.sha256 = QByteArray(64, 'e');
    QCOMPARE(made(other, {moc}).instruments.size(), m_read.instruments.size() - 1);
}

void TestDecided::losesWhatIsNotThere_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("why");
    QTest::newRow("clause gone") << QStringLiteral("2.9") << QString() << QString()
                                 << int(LostBy::ClauseGone);
    QTest::newRow("other letters") << QStringLiteral("2.1") << QStringLiteral("MOC on Food")
                                   << QStringLiteral("MoC on Food") << int(LostBy::WordsGone);
    QTest::newRow("twice now") << QStringLiteral("2.1") << QStringLiteral("Renewing")
                               << QStringLiteral("The MOC on Food: renewing")
                               << int(LostBy::WordsOtherwiseOften);
}

void TestDecided::losesWhatIsNotThere()
{
    QFETCH(const QString, number);
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const int, why);
    const FactRef moc =
        factCalled(m_read, QStringLiteral("2.1"), FactKind::Instrument, QStringLiteral("MOC on Food"));
    Statement other = m_read;
    other.source.sha256 = QByteArray(64, 'e');
    other.clauses[2].number = number;
    if (!before.isEmpty())
        other.clauses[2].text.replace(before, after);
    for (const Verdict verdict : {Verdict::Accepted, Verdict::Rejected}) {
        const DecidedStatement d = decided(other, {{about(m_read, moc, verdict)}, {}});
        QCOMPARE(d.lost, (QList<LostDecision>{{0, LostBy(why)}}));
        QCOMPARE(d.statement, other);
    }
}

void TestDecided::isOfNoOtherStatement()
{
    const FactRef moc =
        factCalled(m_read, QStringLiteral("2.1"), FactKind::Instrument, QStringLiteral("MOC on Food"));
    const DecidedStatement d =
        decided(samples::laterStatement(), {{about(m_read, moc, Verdict::Rejected)}, {}});
    QCOMPARE(d.statement, samples::laterStatement());
    QVERIFY(d.lost.isEmpty());
}

void TestDecided::renamesMergesSplits()
{
    const QString ministry = m_read.agencies[0].name;
    const QString atlantis = QStringLiteral("Atlantis");
    const FactValues renamed{{name(), QStringLiteral("Ministry of Sea")}};
    const DecidedStatement r =
        decided(m_read, {{}, {body(BodyVerb::Renamed, atlantis, ministry.toUpper(), renamed)}});
    QCOMPARE(r.statement.agencies.size(), 4);
    QCOMPARE(r.renamed.size(), 1);
    const Agency &sea = r.statement.agencies[r.renamed.first().now];
    QCOMPARE(sea.name, QStringLiteral("Ministry of Sea"));
    QCOMPARE(sea.abbreviation, QStringLiteral("MFFF"));
    QVERIFY(sea.aliases.contains(ministry.toUpper()) &&
            sea.aliases.contains(QStringLiteral("Fish Ministry")));
    QCOMPARE(sea.mentions.size(), 2);
    QCOMPARE(sea.basis().origin, Origin::Corrected);
    const Statement m = made(
        m_read, {},
        {body(BodyVerb::Merged, atlantis, ministry,
              {{name(), m_read.agencies[1].name}, {QStringLiteral("side"), QStringLiteral("Lemuria")}})});
    QCOMPARE(m.agencies.size(), 3);
    QCOMPARE(m.agencies.first().mentions.size(), 3);
    QCOMPARE(m.commitments[1].agencies, QList<int>{0});
    QCOMPARE(m.counterparts.size(), 1); // nobody is his own counterpart
    const Statement p = made(m_read, {},
                             {body(BodyVerb::Split, atlantis, ministry,
                                   {{name(), QStringLiteral("Mutual Farm Fund")},
                                    {QStringLiteral("words"), QStringLiteral("MFFF")}})});
    QCOMPARE(p.agencies.size(), 5);
    QCOMPARE(p.agencies.last().mentions.size(), 1);
    QCOMPARE(p.agencies.last().side, atlantis);
    const Statement a = made(
        m_read, {},
        {body(BodyVerb::Alias, atlantis, ministry, {{QStringLiteral("alias"), QStringLiteral("Fishers")}})});
    QVERIFY(a.agencies.first().aliases.contains(QStringLiteral("Fishers")));
    QCOMPARE(a.agencies.first().mentions, m_read.agencies.first().mentions);
    for (const Statement &s : {r.statement, m, p, a})
        QCOMPARE(unsound(s), QStringList());
}

void TestDecided::goesRoundInNoCircle()
{
    const QString ministry = m_read.agencies[0].name;
    const QString atlantis = QStringLiteral("Atlantis");
    const FactValues there{{name(), QStringLiteral("B")}};
    const FactValues back{{name(), ministry}};
    const Statement s = made(m_read, {},
                             {body(BodyVerb::Renamed, atlantis, ministry, there),
                              body(BodyVerb::Renamed, atlantis, QStringLiteral("B"), back),
                              body(BodyVerb::Renamed, atlantis, ministry, there)});
    QCOMPARE(s.agencies.size(), 4);
    QVERIFY(std::ranges::any_of(s.agencies, [](const Agency &a) { return a.name == QLatin1String("B"); }));
    QCOMPARE(unsound(s), QStringList());
}

void TestDecided::whateverIsDecidedIsSound_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 300; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestDecided::whateverIsDecidedIsSound()
{
    QFETCH(const quint32, seed);
    const Decisions drawn = randomDecisions(m_read, seed);
    const DecidedStatement d = decided(m_read, drawn);
    QCOMPARE(unsound(d.statement), QStringList());
    const qsizetype told = d.standing.size() + d.rejected.size() + d.lost.size();
    QVERIFY(told <= drawn.facts.size());
    QVERIFY(d.eventNumbers.isEmpty() || d.eventNumbers.size() == d.statement.events.size());
    QCOMPARE(d.statement.clauses, m_read.clauses);
}

EXPLORER_TEST(TestDecided)
#include "test_decided.moc"
