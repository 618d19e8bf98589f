// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/exploration.h"
#include "tests/support/suite.h"

#include "tests/exploration/oracle.h"
#include "tests/support/samplelibrary.h"

#include <QTest>

using namespace partnership;

/// The one evaluator against the rules told plainly, for many statements and filters drawn by lot.
class TestSelection : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithTheRules_data();
    void agreesWithTheRules();
    void talliesAgreeWithFilters();

private:
    static void compare(const Exploration &exploration, const Oracle &oracle, const Filter &filter);
};

void TestSelection::compare(const Exploration &exploration, const Oracle &oracle, const Filter &filter)
{
    const Result<Selection> selection = exploration.select(filter);
    QVERIFY2(selection, qPrintable(selection.problem().toString()));
    const QByteArray told = filter.toOptions().join(QLatin1Char(' ')).toUtf8();
    for (int row = 0; row < exploration.contents().commitments().size(); ++row)
        QVERIFY2(selection->hasCommitment(row) == oracle.commitmentMatches(row, filter), told.constData());
    for (int row = 0; row < exploration.contents().clauses().size(); ++row)
        QVERIFY2(selection->hasClause(row) == oracle.clauseMatches(row, filter), told.constData());
    for (int row = 0; row < exploration.contents().events().size(); ++row) {
        const int clause = exploration.contents().events()[row].clause;
        QVERIFY2(!selection->events.testBit(row) || selection->hasClause(clause), told.constData());
    }
}

void TestSelection::agreesWithTheRules_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestSelection::agreesWithTheRules()
{
    QFETCH(const quint32, seed);
    QRandomGenerator lot(seed);
    Exploration exploration;
    QVERIFY(exploration.explore(samples::libraryWith(
        {randomStatement(40, lot), samples::smallStatement(), samples::laterStatement()})));
    const Oracle oracle(exploration.contents());
    FilterLot filters(exploration, lot);
    for (int i = 0; i < 100 && !QTest::currentTestFailed(); ++i)
        compare(exploration, oracle, filters.draw());
}

/// A bar of a chart says what one gets by clicking it.
void TestSelection::talliesAgreeWithFilters()
{
    QRandomGenerator lot(99);
    Exploration exploration;
    QVERIFY(exploration.explore(samples::libraryWith({randomStatement(60, lot)})));
    for (const Dimension dimension : allDimensions()) {
        const Filter base = Filter().including(Dimension::Firmness, QStringLiteral("will"));
        const Filter before = dimension == Dimension::Firmness ? Filter() : base;
        const Selection selection = *exploration.select(before);
        for (const TallyRow &row : exploration.tally(dimension, selection)) {
            const Selection clicked = *exploration.select(before.including(dimension, row.value));
            QCOMPARE(row.matching, int(clicked.commitments.count(true)));
            QCOMPARE(row.matching, int(row.commitments.size()));
            QVERIFY(row.matching <= row.all);
        }
    }
}

EXPLORER_TEST(TestSelection)
#include "test_selection.moc"
