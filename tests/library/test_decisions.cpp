// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/changes.h"
#include "models/library/decisions.h"
#include "tests/library/rawsql.h"
#include "tests/support/fulldisk.h"
#include "tests/support/sampledecisions.h"
#include "tests/support/samplelibrary.h"
#include "tests/support/samplestatement.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace partnership;
using namespace partnership::samples;

namespace {

QString uidOf(const Library &library, qsizetype place = 0)
{
    return decisions(library)->facts[place].uid;
}

QStringList stepNames(const Library &library)
{
    QStringList out;
    const auto all = changes(library);
    for (const Change &change : *all)
        out.append(change.name.kind + QLatin1Char(' ') + change.name.arguments.join(QLatin1Char(',')));
    return out;
}

} // namespace

/// What a desk decides is kept beside what was read, and every step of it can be taken back.
class TestDecisions : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void givesBackWhatWasDecided();
    void anotherDecisionTakesItsPlace();
    void severalAreOneStep();
    void leavesWhatWasReadAsItIs();
    void isTakenBackAndMadeAgain();
    void isWithdrawn();
    void refuses();
    void bringsWhatAnotherDeskDecided();
    void keepsWhatContradicts();
    void bringsNothingTwice();
    void afterAFullDiskNothingIsDecided();
    void otherProgramsCannotPutNonsense_data();
    void otherProgramsCannotPutNonsense();

private:
    FactRef moc() const
    {
        return factCalled(m_read, QStringLiteral("2.1"), FactKind::Instrument, QStringLiteral("MOC on Food"));
    }
    FactRef ministry() const
    {
        return factCalled(m_read, QStringLiteral("2.1"), FactKind::Agency, QStringLiteral("MFFF"));
    }
    Decision stage(const char *stage) const
    {
        return about(m_read, moc(), Verdict::Corrected, {{QStringLiteral("stage"), QLatin1String(stage)}});
    }

    const Statement m_read = smallStatement();
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Library> m_library;
};

void TestDecisions::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_library.reset();
    m_path = m_folder.filePath(QStringLiteral("some.partnership"));
    QFile::remove(m_path);
    m_library = Library::create(m_path).value();
    m_library->setAuthor(QStringLiteral("A. Desk"));
    QVERIFY(m_library->add(m_read));
}

void TestDecisions::givesBackWhatWasDecided()
{
    Decision accepted = about(m_read, ministry(), Verdict::Accepted);
    QVERIFY(decide(*m_library, {accepted}));
    const BodyDecision alias = body(BodyVerb::Alias, QStringLiteral("Atlantis"), m_read.agencies[0].name,
                                    {{QStringLiteral("alias"), QStringLiteral("it's <b>")}});
    QVERIFY(decide(*m_library, alias));
    m_library = Library::open(m_path).value();
    const Decisions kept = decisions(*m_library).value();
    QCOMPARE(kept.facts.size(), 1);
    const Decision &fact = kept.facts.first();
    QVERIFY(!fact.uid.isEmpty() && !fact.decided.isEmpty());
    QCOMPARE(fact.who, QStringLiteral("A. Desk"));
    accepted.uid = fact.uid;
    accepted.decided = fact.decided;
    accepted.who = fact.who;
    QCOMPARE(fact, accepted);
    QCOMPARE(kept.bodies.first().values, alias.values);
    QCOMPARE(kept.bodies.first().name, alias.name);
    QVERIFY(contradictions(*m_library)->isEmpty());
    QCOMPARE(stepNames(*m_library),
             (QStringList{QStringLiteral("fact-accepted 2.1,MFFF"),
                          QStringLiteral("agency-alias %1,it's <b>").arg(alias.name)}));
    QCOMPARE(checkLibrary(m_path)->findings, QStringList());
}

void TestDecisions::anotherDecisionTakesItsPlace()
{
    QVERIFY(decide(*m_library, {stage("signed")}));
    QVERIFY(decide(*m_library, {about(m_read, moc(), Verdict::Rejected)}));
    QCOMPARE(decisions(*m_library)->facts.size(), 1);
    QCOMPARE(decisions(*m_library)->facts.first().verdict, Verdict::Rejected);
    QVERIFY(undoChange(*m_library, changes(*m_library)->last().id));
    QCOMPARE(decisions(*m_library)->facts.first().values.value(QStringLiteral("stage")),
             QStringLiteral("signed"));
}

void TestDecisions::severalAreOneStep()
{
    QList<Decision> all;
    for (const FactRef &fact : factsOf(m_read))
        all.append(about(m_read, fact, Verdict::Accepted));
    QVERIFY(decide(*m_library, all));
    QCOMPARE(decisions(*m_library)->facts.size(), all.size());
    QCOMPARE(stepNames(*m_library), QStringList(QStringLiteral("facts-decided %1,MFFF").arg(all.size())));
}

void TestDecisions::leavesWhatWasReadAsItIs()
{
    QVERIFY(decide(*m_library, {stage("signed"), about(m_read, ministry(), Verdict::Rejected)}));
    QCOMPARE(m_library->statement(statementId(m_read.source.sha256)).value(), m_read);
}

void TestDecisions::isTakenBackAndMadeAgain()
{
    QVERIFY(decide(*m_library, {stage("signed")}));
    const Decisions before = decisions(*m_library).value();
    const qint64 step = changes(*m_library)->last().id;
    const auto tables = undoChange(*m_library, step);
    QVERIFY(tables);
    QCOMPARE(*tables, QStringList(QStringLiteral("decisions")));
    QVERIFY(decisions(*m_library)->isEmpty());
    m_library = Library::open(m_path).value();
    QVERIFY(redoChange(*m_library, step));
    QCOMPARE(decisions(*m_library).value(), before);
}

void TestDecisions::isWithdrawn()
{
    QVERIFY(decide(*m_library, {stage("signed"), about(m_read, ministry(), Verdict::Rejected)}));
    QVERIFY(withdrawDecisions(*m_library, {uidOf(*m_library, 1)}));
    QCOMPARE(decisions(*m_library)->facts.size(), 1);
    QCOMPARE(stepNames(*m_library).last(), QStringLiteral("decision-withdrawn 2.1 agency “MFFF”"));
    const auto again = withdrawDecisions(*m_library, {QStringLiteral("nobody's")});
    QVERIFY(!again);
    QCOMPARE(again.problem().what, QStringLiteral("There is no such decision."));
    QVERIFY(!withdrawDecisions(*m_library, {}));
}

void TestDecisions::refuses()
{
    QVERIFY(!decide(*m_library, QList<Decision>()));
    QVERIFY(!decide(*m_library, {stage("sinking")}));
    Decision nowhere = stage("signed");
    nowhere.place.words.clear();
    QVERIFY(!decide(*m_library, {stage("signed"), nowhere}));
    nowhere = stage("signed");
    nowhere.place.occurrence = 2;
    QVERIFY(!decide(*m_library, {nowhere}));
    for (const BodyVerb verb : allOf<BodyVerb>())
        QVERIFY(!decide(*m_library, body(verb, {}, QStringLiteral("A"), {})));
    QVERIFY(
        !decide(*m_library, body(BodyVerb::Alias, {}, {}, {{QStringLiteral("alias"), QStringLiteral("a")}})));
    QVERIFY(decisions(*m_library)->isEmpty());
    QVERIFY(changes(*m_library)->isEmpty());
    const auto readOnly = Library::open(m_path, Library::Access::ReadOnly).value();
    const auto decided = decide(*readOnly, {stage("signed")});
    QVERIFY(!decided);
    QCOMPARE(decided.problem().fault, Fault::Library);
}

void TestDecisions::bringsWhatAnotherDeskDecided()
{
    QVERIFY(decide(*m_library, {stage("signed")}));
    QVERIFY(decide(*m_library, body(BodyVerb::Renamed, QStringLiteral("Atlantis"), m_read.agencies[0].name,
                                    {{QStringLiteral("name"), QStringLiteral("Ministry of Sea")}})));
    const auto other = libraryWith({m_read});
    const auto brought = bringDecisions(*other, decisions(*m_library).value());
    QVERIFY(brought);
    QCOMPARE(brought->added, 2);
    QCOMPARE(decisions(*other).value(), decisions(*m_library).value());
    QCOMPARE(changes(*other)->size(), 1);
    QVERIFY(undoChange(*other, changes(*other)->last().id));
    QVERIFY(decisions(*other)->isEmpty());
}

/// What stood stands until somebody chooses, and neither side is dropped.
void TestDecisions::keepsWhatContradicts()
{
    QVERIFY(decide(*m_library, {stage("signed")}));
    const QString sea = QStringLiteral("Sea");
    const BodyDecision theirBody = body(BodyVerb::Renamed, QStringLiteral("Atlantis"),
                                        m_read.agencies[0].name, {{QStringLiteral("name"), sea}});
    QVERIFY(decide(*m_library, theirBody));
    const auto other = libraryWith({m_read});
    QVERIFY(decide(*other, {stage("in force")}));
    BodyDecision ourBody = theirBody;
    ourBody.values[QStringLiteral("name")] = QStringLiteral("Ocean");
    QVERIFY(decide(*other, ourBody));
    const Decisions ours = decisions(*other).value();
    for (int round = 0; round < 2; ++round) { // the second time they are told again, and not kept again
        const auto brought = bringDecisions(*other, decisions(*m_library).value());
        QVERIFY(brought);
        QCOMPARE(brought->contradictions.size(), 2);
        const Contradiction &first = brought->contradictions.first();
        QCOMPARE(first.about, QStringLiteral("2.1 instrument “MOC on Food”"));
        QVERIFY(first.ours.contains(QStringLiteral("in force")) &&
                first.theirs.contains(QStringLiteral("signed")));
        QCOMPARE(decisions(*other).value(), ours);
        QCOMPARE(contradictions(*other)->facts.size(), 1);
        QCOMPARE(contradictions(*other)->bodies.size(), 1);
    }
    QVERIFY(preferContradiction(*other, contradictions(*other)->facts.first().uid));
    QVERIFY(preferContradiction(*other, contradictions(*other)->bodies.first().uid));
    QVERIFY(contradictions(*other)->isEmpty());
    QCOMPARE(decisions(*other)->facts.size(), 1);
    QCOMPARE(decisions(*other)->facts.first().values.value(QStringLiteral("stage")),
             QStringLiteral("signed"));
    QCOMPARE(decisions(*other)->bodies.first().values.value(QStringLiteral("name")), sea);
    QVERIFY(!preferContradiction(*other, QStringLiteral("nobody's")));
}

void TestDecisions::bringsNothingTwice()
{
    QVERIFY(decide(*m_library, {stage("signed")}));
    const auto brought = bringDecisions(*m_library, decisions(*m_library).value());
    QCOMPARE(brought->known, 1);
    QCOMPARE(brought->added, 0);
    QCOMPARE(changes(*m_library)->size(), 1); // nothing changed: no step
    // Decided anew elsewhere, it has the uid of ours and says something else.
    Decisions changed = decisions(*m_library).value();
    changed.facts.first().values[QStringLiteral("stage")] = QStringLiteral("ongoing");
    QCOMPARE(bringDecisions(*m_library, changed)->contradictions.size(), 1);
    QCOMPARE(contradictions(*m_library)->facts.size(), 1);
}

void TestDecisions::afterAFullDiskNothingIsDecided()
{
    const qint64 size = QFileInfo(m_path).size();
    QList<Decision> all;
    for (const FactRef &fact : factsOf(m_read))
        all.append(about(m_read, fact, Verdict::Accepted));
    int refused = 0;
    for (int more = 0; more < 40; ++more) {
        const FullDisk disk(rlim_t(size + more * 1024));
        if (decide(*m_library, all))
            break;
        ++refused;
        QVERIFY(decisions(*m_library)->isEmpty());
        QVERIFY(changes(*m_library)->isEmpty());
    }
    QVERIFY(refused > 2);
    QVERIFY(decisions(*m_library)->facts.size() == all.size() || decide(*m_library, all));
    QCOMPARE(checkLibrary(m_path)->findings, QStringList());
}

void TestDecisions::otherProgramsCannotPutNonsense_data()
{
    QTest::addColumn<QString>("set");
    for (const char *set : {"fact = 'hunch'", "verdict = 'maybe'", "occurrence = 3", "fields = '[]'",
                            "as_read = 'x'", "words = ''", "stands = 2"})
        QTest::newRow(set) << QString::fromLatin1(set);
}

void TestDecisions::otherProgramsCannotPutNonsense()
{
    QFETCH(const QString, set);
    QVERIFY(decide(*m_library, {stage("signed")}));
    QVERIFY(!RawSql(m_path).run(QStringLiteral("UPDATE decisions SET ") + set));
}

EXPLORER_TEST(TestDecisions)
#include "test_decisions.moc"
