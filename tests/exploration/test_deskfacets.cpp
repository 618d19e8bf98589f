// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/address.h"
#include "models/exploration/charts/chartcatalogue.h"
#include "models/exploration/desk/judging.h"
#include "models/exploration/phrase.h"
#include "models/library/changes.h"
#include "tests/exploration/filtertext.h"
#include "tests/support/samplelibrary.h"
#include "tests/support/samplestatement.h"
#include "tests/support/suite.h"

#include <QSignalSpy>
#include <QTest>

using namespace partnership;

namespace {

/// "done 1/1" for each value of a facet.
QStringList facetOf(const Exploration &exploration, Dimension dimension, const Filter &filter = {})
{
    QStringList out;
    const auto facets = exploration.facets(filter);
    for (const Facet &facet : *facets) {
        for (const FacetValue &value : facet.dimension == dimension ? facet.values : QList<FacetValue>())
            out.append(QStringLiteral("%1 %2/%3").arg(value.value).arg(value.matching).arg(value.all));
    }
    return out;
}

} // namespace

/// What a desk recorded, as something to filter and to count by.
class TestDeskFacets : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void nothingIsJudgedAtFirst();
    void everyStateIsAFacet();
    void tellsWhatWasJudgedBefore();
    void tellsWhatEvidenceIsOld();
    void followsWhatIsTakenBack();
    void tellsWhoeverAsks();
    void isSpelledInThreeWays_data();
    void isSpelledInThreeWays();
    void isTold_data();
    void isTold();
    void refusesWhatIsNoDay();
    void agreesWithTheRulesWhateverIsJudged();
    void chartsCountTheUnjudged();
    void theCourseTellsEachMonth();

private:
    void judge(int undertaking, Judgement judgement, const QDate &from, const QList<EvidenceKind> &kinds);
    ItemId undertaking(int number) const;
    int matching(const char *filter) const
    {
        return int(m_exploration->select(filterOf(QString::fromUtf8(filter)))->commitments.count(true));
    }

    std::unique_ptr<Exploration> m_exploration;
};

void TestDeskFacets::init()
{
    m_exploration = std::make_unique<Exploration>();
    QVERIFY(m_exploration->explore(samples::libraryWith({samples::smallStatement()})));
}

ItemId TestDeskFacets::undertaking(int number) const
{
    for (const CommitmentRow &row : m_exploration->contents().commitments()) {
        if (row.record->isUndertaking() && number-- == 0)
            return row.id;
    }
    return {};
}

void TestDeskFacets::judge(int number, Judgement judgement, const QDate &from,
                           const QList<EvidenceKind> &kinds)
{
    ProgressEntry entry;
    entry.judgement = judgement;
    entry.from = from;
    for (const EvidenceKind kind : kinds)
        entry.evidence.append(
            {kind, QStringLiteral("e"), {}, kind == EvidenceKind::File ? QByteArray(64, 'a') : QByteArray()});
    const JudgedItem item = judgedItem(m_exploration->contents(), undertaking(number));
    QVERIFY(addProgress(*m_exploration->library(), {item}, entry));
    QVERIFY(m_exploration->readNewJudgements());
}

void TestDeskFacets::nothingIsJudgedAtFirst()
{
    QCOMPARE(facetOf(*m_exploration, Dimension::State), QStringList(QStringLiteral("unjudged 4/4")));
    for (const Dimension dimension :
         {Dimension::EvidenceKind, Dimension::JudgedBefore, Dimension::EvidenceBefore})
        QCOMPARE(facetOf(*m_exploration, dimension), QStringList());
    QCOMPARE(matching("state=unjudged"), 4);
    QCOMPARE(matching("state=done"), 0);
    QCOMPARE(matching("evidence-kind=none"), 4);
    QCOMPARE(matching("judged-before=2100-01-01"), 0);
}

void TestDeskFacets::everyStateIsAFacet()
{
    judge(0, Judgement::UnderWay, QDate(2026, 4, 1), {EvidenceKind::Link});
    judge(1, Judgement::Done, QDate(2026, 5, 1), {EvidenceKind::Note, EvidenceKind::File});
    QCOMPARE(facetOf(*m_exploration, Dimension::State),
             (QStringList{QStringLiteral("under way 1/1"), QStringLiteral("done 1/1"),
                          QStringLiteral("unjudged 2/2")}));
    QCOMPARE(
        facetOf(*m_exploration, Dimension::EvidenceKind),
        (QStringList{QStringLiteral("link 1/1"), QStringLiteral("file 1/1"), QStringLiteral("note 1/1")}));
    QCOMPARE(matching("state=under-way"), 1);
    QCOMPARE(matching("-state=unjudged"), 2);
    QCOMPARE(matching("state=done & evidence-kind=file"), 1);
    QCOMPARE(matching("evidence-kind=none"), 2);
    judge(0, Judgement::Done, QDate(2026, 6, 1), {});
    QCOMPARE(matching("state=done"), 2);
    QCOMPARE(facetOf(*m_exploration, Dimension::State, filterOf(QStringLiteral("state=unjudged"))),
             (QStringList{QStringLiteral("done 2/2"), QStringLiteral("unjudged 2/2")}));
}

void TestDeskFacets::tellsWhatWasJudgedBefore()
{
    judge(0, Judgement::UnderWay, QDate(2026, 4, 30), {});
    judge(1, Judgement::Done, QDate(2026, 5, 1), {});
    judge(2, Judgement::Done, QDate(2025, 12, 31), {});
    QCOMPARE(facetOf(*m_exploration, Dimension::JudgedBefore),
             (QStringList{QStringLiteral("2026-01-01 1/1"), QStringLiteral("2026-05-01 2/2"),
                          QStringLiteral("2026-06-01 3/3")}));
    QCOMPARE(matching("judged-before=2026-04-30"), 1);
    QCOMPARE(matching("judged-before=2026-05"), 2);
    QCOMPARE(matching("judged-before=2026"), 1);
    QCOMPARE(matching("judged-before=2027"), 3);
    QCOMPARE(matching("-judged-before=2026-05-01"), 2); // one from that day, and the unjudged one
    judge(2, Judgement::Dropped, QDate(2026, 5, 2), {});
    QCOMPARE(matching("judged-before=2026"), 0);
}

void TestDeskFacets::tellsWhatEvidenceIsOld()
{
    judge(0, Judgement::UnderWay, QDate(2026, 1, 10), {EvidenceKind::Link});
    judge(0, Judgement::Done, QDate(2026, 3, 10), {});
    judge(1, Judgement::Done, QDate(2026, 3, 10), {EvidenceKind::Note});
    QCOMPARE(matching("evidence-before=2026-03-01"), 1);
    QCOMPARE(matching("evidence-before=2026-03-11"), 2);
    QCOMPARE(matching("judged-before=2026-03-01"), 0);
}

void TestDeskFacets::followsWhatIsTakenBack()
{
    judge(0, Judgement::Done, QDate(2026, 4, 1), {EvidenceKind::Link});
    Library &library = *m_exploration->library();
    QVERIFY(undoChange(library, changes(library)->last().id));
    QVERIFY(m_exploration->readJudgements());
    nothingIsJudgedAtFirst();
    QVERIFY(redoChange(library, changes(library)->last().id));
    QVERIFY(m_exploration->reload());
    QCOMPARE(matching("state=done"), 1);
    QVERIFY(withdrawProgress(library, m_exploration->judgements().newest(), QStringLiteral("No.")));
    QVERIFY(m_exploration->readJudgements());
    nothingIsJudgedAtFirst();
}

/// Rows go only where the filter asks for what changed.
void TestDeskFacets::tellsWhoeverAsks()
{
    QSignalSpy judged(m_exploration.get(), &Exploration::judgementsChanged);
    QSignalSpy selected(m_exploration.get(), &Exploration::selectionChanged);
    judge(0, Judgement::Done, QDate(2026, 4, 1), {});
    QCOMPARE(judged.size(), 1);
    QCOMPARE(selected.size(), 0);
    m_exploration->focus().setFilter(filterOf(QStringLiteral("state=unjudged")));
    QCOMPARE(m_exploration->matchingCount(), 3);
    selected.clear();
    judge(1, Judgement::Done, QDate(2026, 4, 1), {});
    QCOMPARE(selected.size(), 1);
    QCOMPARE(m_exploration->matchingCount(), 2);
}

void TestDeskFacets::isSpelledInThreeWays_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("phrase");
    const auto row = [](const char *filter, const char *phrase) {
        QTest::newRow(filter) << QString::fromUtf8(filter) << QString::fromUtf8(phrase);
    };
    row("state=under way & state=unjudged", "Commitments in the state under way or unjudged");
    row("-state=largely done & pillar=I", "Commitments in pillar I, except those in the state largely done");
    row("evidence-kind=link & evidence-kind=none", "Commitments with evidence of the kind link or none");
    row("judged-before=2026-05-12", "Commitments judged before 2026-05-12");
    row("evidence-before=2026-05-12 & state=no evidence",
        "Commitments in the state no evidence with evidence older than 2026-05-12");
}

void TestDeskFacets::isSpelledInThreeWays()
{
    QFETCH(const QString, filter);
    QFETCH(const QString, phrase);
    const Filter asked = filterOf(filter);
    QCOMPARE(Phrase(*m_exploration).of(asked), phrase);
    QCOMPARE(*m_exploration->typed(phrase, {}), asked);
    QCOMPARE(*filterAt(addressOf(asked)), asked);
    QCOMPARE(*m_exploration->typed(addressOf(asked), {}), asked);
    QCOMPARE(asked.toOptions().size(),
             asked.choices().size() == 1 && asked.choices().first().included.size() == 1 ? 2 : 4);
}

void TestDeskFacets::isTold_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *filter, const char *sentence) {
        QTest::newRow(filter) << QString::fromUtf8(filter) << QString::fromUtf8(sentence);
    };
    row("state=under way", "1 of 4 commitments is judged “under way”.");
    row("state=unjudged", "3 of 4 commitments are not judged yet.");
    row("-state=unjudged", "1 of 4 commitments is judged.");
    row("state=under way & state=unjudged",
        "All 4 commitments are judged “under way” or are not judged yet.");
    row("evidence-kind=none", "3 of 4 commitments have no evidence.");
    row("evidence-kind=link", "1 of 4 commitments has evidence of the kind link.");
    row("judged-before=2026-05-12", "1 of 4 commitments was last judged before 12 May 2026.");
    row("evidence-before=2026-05-12", "1 of 4 commitments has no evidence but from before 12 May 2026.");
}

void TestDeskFacets::isTold()
{
    QFETCH(const QString, filter);
    judge(0, Judgement::UnderWay, QDate(2026, 4, 1), {EvidenceKind::Link});
    const Filter asked = filterOf(filter);
    QString told = m_exploration->sentence(asked, *m_exploration->select(asked));
    told.replace(QRegularExpression(QStringLiteral(" of the [^.]*? of [0-9 A-Za-z]*\\.$")),
                 QStringLiteral("."));
    QTEST(told, "sentence");
}

void TestDeskFacets::refusesWhatIsNoDay()
{
    for (const char *typed : {"soon", "", "2026-13", "2026-02-30", "20", "12 May 2026"}) {
        const auto day = m_exploration->resolve(Dimension::JudgedBefore, QString::fromLatin1(typed));
        QVERIFY2(!day, typed);
        QCOMPARE(day.problem().fault, Fault::Usage);
        QVERIFY(day.problem().advice.contains(QStringLiteral("2026-05-12")));
    }
}

/// Judgements drawn by lot, held against what the book says of each commitment.
void TestDeskFacets::agreesWithTheRulesWhateverIsJudged()
{
    QRandomGenerator lot(7);
    for (int i = 0; i < 60; ++i) {
        const QDate from = QDate(2026, 1, 1).addDays(lot.bounded(400)); // some are still to come
        judge(lot.bounded(4), allOf<Judgement>()[lot.bounded(7)], from,
              lot.bounded(2) ? QList<EvidenceKind>{allOf<EvidenceKind>()[lot.bounded(4)]}
                             : QList<EvidenceKind>());
        const ProgressBook &book = m_exploration->judgements();
        const QDate today = QDate::currentDate();
        const QDate day = QDate(2026, 1, 1).addDays(lot.bounded(400));
        for (const Judgement judgement : allOf<Judgement>()) {
            int expected = 0;
            for (int number = 0; number < 4; ++number) {
                const ProgressEntry *held = book.on(undertaking(number), today);
                expected += held && held->judgement == judgement;
            }
            QCOMPARE(matching(qPrintable(QStringLiteral("state=") + code(judgement))), expected);
        }
        int before = 0;
        for (int number = 0; number < 4; ++number) {
            const ProgressEntry *held = book.on(undertaking(number), today);
            before += held && held->from < day;
        }
        QCOMPARE(matching(qPrintable(QStringLiteral("judged-before=") + day.toString(Qt::ISODate))), before);
    }
}

/// Whatever they are counted by: every commitment is in some state, and what nobody judged is one.
void TestDeskFacets::chartsCountTheUnjudged()
{
    judge(1, Judgement::Done, QDate(2026, 5, 1), {EvidenceKind::Note});
    for (const ChartEntry &entry : chartCatalogue()) {
        if (!entry.progress || entry.name == QLatin1String("progress-board"))
            continue;
        const auto spec = chartSpec(entry.name, {*m_exploration, Filter(), m_exploration->selection()});
        QCOMPARE(spec->legend.last().title, unjudged());
        QVERIFY2(spec->empty.isEmpty() && !spec->rows.isEmpty(), qPrintable(entry.name));
        for (const ChartRow &row : spec->rows) {
            int sum = 0;
            for (const ChartMark &mark : row.marks)
                sum += mark.all;
            QCOMPARE(sum, row.all);
        }
        QCOMPARE(spec->note, QStringLiteral("1 of 4 commitments judged (25 %)"));
    }
}

void TestDeskFacets::theCourseTellsEachMonth()
{
    const ChartQuestion question{*m_exploration, Filter(), m_exploration->selection()};
    QCOMPARE(chartSpec(QStringLiteral("progress-course"), question)->rows.size(), 1);
    const QDate today = QDate::currentDate();
    const QDate before = QDate(today.year(), today.month(), 1).addMonths(-2);
    judge(0, Judgement::UnderWay, before, {});
    judge(0, Judgement::Done, before.addMonths(1), {});
    const auto spec = chartSpec(QStringLiteral("progress-course"), question);
    QCOMPARE(spec->rows.size(), 3);
    QStringList states;
    for (const ChartRow &row : spec->rows)
        states.append(spec->legend[row.marks.first().series].title);
    QCOMPARE(states,
             (QStringList{QStringLiteral("under way"), QStringLiteral("done"), QStringLiteral("done")}));
    QCOMPARE(spec->rows.last().title, QStringLiteral("today"));
}

EXPLORER_TEST(TestDeskFacets)
#include "test_deskfacets.moc"
