// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/searchjob.h"

#include "models/exploration/exploration.h"
#include "tests/support/samplelibrary.h"
#include "tests/support/samplestatement.h"
#include "tests/support/suite.h"

#include <QSignalSpy>
#include <QTest>

using namespace partnership;

namespace {

constexpr int clauses = 800;

Filter searchFor(const char *words)
{
    return Filter().searching(QString::fromUtf8(words));
}

} // namespace

/// Searches that go on in the background: what was found before stays, and another search ends them.
class TestSearchJob : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatWasFoundStaysUntilTheNewIsThere();
    void aSecondSearchEndsTheFirst();
    void theEndedSearchIsNotShown();
    void theRestOfTheFilterMayChangeMeanwhile();
    void withoutWordsThereIsNothingToWaitFor();
    void whatIsKnownIsNotSearchedForAgain();
    void findsWhatASearchAtOnceFinds_data();
    void findsWhatASearchAtOnceFinds();
    void whatCannotBeUnderstoodIsRefused();
    void contentsMayBeReplacedMeanwhile();

private:
    std::unique_ptr<Exploration> m_exploration;
};

void TestSearchJob::init()
{
    m_exploration = std::make_unique<Exploration>();
    m_exploration->searchBehind(100);
    QVERIFY(m_exploration->explore(samples::libraryWith({samples::longStatement(clauses)})));
}

void TestSearchJob::whatWasFoundStaysUntilTheNewIsThere()
{
    QSignalSpy searching(m_exploration.get(), &Exploration::searchingChanged);
    QSignalSpy selected(m_exploration.get(), &Exploration::selectionChanged);
    m_exploration->focus().setFilter(searchFor("item 7"));
    QVERIFY(m_exploration->isSearching());
    QCOMPARE(m_exploration->filter(), Filter());
    QCOMPARE(m_exploration->matchingCount(), clauses);
    m_exploration->focus().setHighlighting(true); // nothing is half shown
    QCOMPARE(selected.size(), 0);
    QTRY_VERIFY(!m_exploration->isSearching());
    QCOMPARE(selected.size(), 1);
    QCOMPARE(m_exploration->matchingCount(), 1);
    QCOMPARE(m_exploration->filter(), searchFor("item 7"));
    QCOMPARE(searching.size(), 2);
    QVERIFY(searching.first().first().toBool() && !searching.last().first().toBool());
}

void TestSearchJob::aSecondSearchEndsTheFirst()
{
    SearchJob job;
    QSignalSpy finished(&job, &SearchJob::finished);
    QSignalSpy ended(&job, &SearchJob::endedEarly);
    const auto memory = std::make_shared<Memory>(m_exploration->contents().statements());
    job.start(QStringLiteral("item"), memory, *m_exploration->library());
    job.start(QStringLiteral("reef 7"), memory, *m_exploration->library());
    QCOMPARE(job.search(), QStringLiteral("reef 7"));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(ended.first().first().toString(), QStringLiteral("item"));
    const auto answer = finished.first().first().value<SearchAnswer>();
    QCOMPARE(answer.search, QStringLiteral("reef 7"));
    QCOMPARE(answer.clauses.count(true), 1);
    QVERIFY(!job.isRunning());
}

void TestSearchJob::theEndedSearchIsNotShown()
{
    QSignalSpy selected(m_exploration.get(), &Exploration::selectionChanged);
    m_exploration->focus().setFilter(searchFor("item"));
    m_exploration->focus().amendFilter(searchFor("item 7"));
    m_exploration->focus().amendFilter(searchFor("item 70*"));
    QTRY_VERIFY(!m_exploration->isSearching());
    QCOMPARE(selected.size(), 1);
    QCOMPARE(m_exploration->matchingCount(), 11); // 70 and 700 to 709
}

void TestSearchJob::theRestOfTheFilterMayChangeMeanwhile()
{
    QSignalSpy searching(m_exploration.get(), &Exploration::searchingChanged);
    m_exploration->focus().setFilter(searchFor("item"));
    m_exploration->focus().setFilter(searchFor("item").including(Dimension::Type, QStringLiteral("task")));
    QTRY_VERIFY(!m_exploration->isSearching());
    QCOMPARE(searching.size(), 2);
    QCOMPARE(m_exploration->matchingCount(), 0);
}

void TestSearchJob::withoutWordsThereIsNothingToWaitFor()
{
    m_exploration->focus().setFilter(searchFor("item"));
    m_exploration->focus().undoNarrowing();
    QVERIFY(!m_exploration->isSearching());
    m_exploration->focus().setFilter(Filter().including(Dimension::Type, QStringLiteral("task")));
    QVERIFY(!m_exploration->isSearching());
    QCOMPARE(m_exploration->matchingCount(), 0);
}

void TestSearchJob::whatIsKnownIsNotSearchedForAgain()
{
    m_exploration->focus().setFilter(searchFor("item 7"));
    QTRY_VERIFY(!m_exploration->isSearching());
    m_exploration->focus().setFilter(searchFor("item 7").including(Dimension::Pillar, QStringLiteral("I")));
    QVERIFY(!m_exploration->isSearching());
    m_exploration->focus().setFilter({});
    m_exploration->focus().back();
    QVERIFY(!m_exploration->isSearching());
    QCOMPARE(m_exploration->matchingCount(), 1);
}

void TestSearchJob::findsWhatASearchAtOnceFinds_data()
{
    QTest::addColumn<QString>("search");
    for (const char *search : {"item", "reef 12", "\"Ministry of Tides\" -12", "no-such-word",
                               "item NEAR/3 17", "tide", "17 OR 18", "省"})
        QTest::newRow(search) << QString::fromUtf8(search);
}

void TestSearchJob::findsWhatASearchAtOnceFinds()
{
    QFETCH(const QString, search);
    Exploration atOnce;
    QVERIFY(atOnce.explore(samples::libraryWith({samples::longStatement(clauses)})));
    const Filter filter = Filter().searching(search);
    atOnce.focus().setFilter(filter);
    QVERIFY(!atOnce.isSearching());
    m_exploration->focus().setFilter(filter);
    QTRY_VERIFY(!m_exploration->isSearching());
    QCOMPARE(m_exploration->selection().clauses, atOnce.selection().clauses);
    QCOMPARE(m_exploration->selection().marks, atOnce.selection().marks);
    QCOMPARE(m_exploration->notFound(filter).has_value(), atOnce.notFound(filter).has_value());
    QCOMPARE(m_exploration->corrections(search), atOnce.corrections(search));
}

void TestSearchJob::whatCannotBeUnderstoodIsRefused()
{
    m_exploration->focus().setFilter(searchFor("OR"));
    QTRY_VERIFY(!m_exploration->isSearching());
    QVERIFY(m_exploration->refusal());
    QCOMPARE(m_exploration->matchingCount(), 0);
}

void TestSearchJob::contentsMayBeReplacedMeanwhile()
{
    m_exploration->focus().setFilter(searchFor("item"));
    QVERIFY(m_exploration->library()->add(samples::smallStatement()));
    QVERIFY(m_exploration->reload());
    QTRY_VERIFY(!m_exploration->isSearching());
    QCOMPARE(m_exploration->matchingCount(), clauses);
    m_exploration->focus().setFilter(searchFor("maritime"));
    QTRY_COMPARE(m_exploration->matchingCount(), 1); // of what came since the first search
    m_exploration->focus().setFilter(searchFor("reef"));
    QVERIFY(m_exploration->explore(samples::libraryWith({samples::smallStatement()})));
    QVERIFY(!m_exploration->isSearching());
    QCOMPARE(m_exploration->matchingCount(), 4);
}

EXPLORER_TEST(TestSearchJob)
#include "test_searchjob.moc"
