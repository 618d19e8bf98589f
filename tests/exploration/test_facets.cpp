// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exploration/filtertext.h"
#include "tests/exploration/oracle.h"
#include "tests/support/samplelibrary.h"
#include "tests/support/suite.h"

#include <QSet>
#include <QTest>

using namespace partnership;

/// What every value of every dimension would let through, held against the rules told plainly.
class TestFacets : public QObject
{
    Q_OBJECT

private slots:
    void agreeWithTheRules_data();
    void agreeWithTheRules();
    void keepTheirAlternatives();
    void tellOfRecognitions();
    void headingsHaveWhatStandsUnderThem();
    void followASearch();
    void refuseWhatIsUnknown();

private:
    static QStringList told(const Exploration &exploration, const Filter &filter, Dimension dimension);
    static void compare(const Exploration &exploration, const Oracle &oracle, const Filter &filter);
};

QStringList TestFacets::told(const Exploration &exploration, const Filter &filter, Dimension dimension)
{
    QStringList out;
    const Result<QList<Facet>> facets = exploration.facets(filter);
    for (const Facet &facet : facets ? *facets : QList<Facet>()) {
        for (const FacetValue &value : facet.dimension == dimension ? facet.values : QList<FacetValue>())
            out.append(QStringLiteral("%1 %2/%3").arg(value.value).arg(value.matching).arg(value.all));
    }
    return out;
}

/// Of every value: how many commitments have it of those that pass all else that is asked.
void TestFacets::compare(const Exploration &exploration, const Oracle &oracle, const Filter &filter)
{
    const Result<QList<Facet>> facets = exploration.facets(filter);
    QVERIFY2(facets, qPrintable(facets.problem().toString()));
    QCOMPARE(facets->size(), allDimensions().size());
    QList<QList<Dimension>> failing;
    for (int row = 0; row < exploration.contents().commitments().size(); ++row)
        failing.append(oracle.failing(row, filter));
    for (const Facet &facet : *facets) {
        QHash<QString, int> matching;
        for (int row = 0; row < failing.size(); ++row) {
            const QStringList values = oracle.valuesOf(row, facet.dimension);
            const bool passes = failing[row].isEmpty() || failing[row] == QList<Dimension>{facet.dimension};
            for (const QString &value : QSet<QString>(values.begin(), values.end()))
                matching[value] += passes;
        }
        for (const FacetValue &value : facet.values)
            QVERIFY2(value.matching == matching.take(value.value) && value.matching <= value.all,
                     qPrintable(QStringLiteral("%1 %2 of %3")
                                    .arg(optionName(facet.dimension), value.value,
                                         filter.toOptions().join(QLatin1Char(' ')))));
        matching.remove(QString());
        QVERIFY(matching.isEmpty());
    }
}

void TestFacets::agreeWithTheRules_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 11; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestFacets::agreeWithTheRules()
{
    QFETCH(const quint32, seed);
    QRandomGenerator lot(seed);
    Exploration exploration;
    QVERIFY(exploration.explore(samples::libraryWith(
        {randomStatement(12, lot), samples::smallStatement(), samples::laterStatement()})));
    const Oracle oracle(exploration.contents());
    FilterLot filters(exploration, lot);
    for (int i = 0; i < 200 && !QTest::currentTestFailed(); ++i)
        compare(exploration, oracle, filters.draw());
}

void TestFacets::keepTheirAlternatives()
{
    Exploration exploration;
    QVERIFY(exploration.explore(samples::libraryWith({samples::smallStatement()})));
    const Filter explore = filterOf(QStringLiteral("action=explore"));
    const QStringList actions = told(exploration, explore, Dimension::Action);
    QCOMPARE(actions, told(exploration, Filter(), Dimension::Action));
    QVERIFY(actions.contains(QStringLiteral("explore 1/1")));
    QVERIFY(told(exploration, explore, Dimension::Pillar).contains(QStringLiteral("II 0/1")));
}

void TestFacets::tellOfRecognitions()
{
    Exploration exploration;
    QVERIFY(exploration.explore(samples::libraryWith({samples::smallStatement()})));
    for (const char *filter : {"", "type=task", "type=recognition", "-type=task"})
        QCOMPARE(told(exploration, filterOf(QString::fromLatin1(filter)), Dimension::Type),
                 (QStringList{QStringLiteral("commitment 3/3"), QStringLiteral("task 1/1"),
                              QStringLiteral("recognition 1/1")}));
    QVERIFY(told(exploration, filterOf(QStringLiteral("type=recognition")), Dimension::Statement)
                .first()
                .endsWith(QLatin1String(" 1/5")));
}

void TestFacets::headingsHaveWhatStandsUnderThem()
{
    Exploration exploration;
    QVERIFY(exploration.explore(samples::libraryWith({samples::nestedStatement()})));
    QCOMPARE(told(exploration, Filter(), Dimension::Pillar),
             (QStringList{QStringLiteral("Preamble 0/0"), QStringLiteral("I 4/4"),
                          QStringLiteral("I itself 3/3"), QStringLiteral("II 1/1")}));
    const auto matching = [&](const char *filter) {
        return exploration.select(filterOf(QString::fromLatin1(filter)))->commitments.count(true);
    };
    QCOMPARE(matching("pillar=I"), 4);
    QCOMPARE(matching("pillar=i itself"), 3);
    QCOMPARE(matching("-pillar=I"), 0);
    QCOMPARE(matching("-pillar=I itself"), 1);
    QCOMPARE(exploration.label(Dimension::Pillar, QStringLiteral("I itself")).left(9),
             QStringLiteral("I itself "));
}

void TestFacets::followASearch()
{
    Exploration exploration;
    QVERIFY(exploration.explore(samples::libraryWith({samples::smallStatement()})));
    const Filter search = Filter().searching(QStringLiteral("nothingofthekind"));
    const Result<QList<Facet>> facets = exploration.facets(search);
    QVERIFY(facets);
    for (const Facet &facet : *facets) {
        for (const FacetValue &value : facet.values)
            QCOMPARE(value.matching, 0);
    }
}

void TestFacets::refuseWhatIsUnknown()
{
    Exploration exploration;
    QVERIFY(exploration.explore(samples::libraryWith({samples::smallStatement()})));
    QVERIFY(!exploration.facets(filterOf(QStringLiteral("agency=Nobody at all"))));
    QVERIFY(!exploration.facets(Filter().searching(QStringLiteral("\"open"))));
}

EXPLORER_TEST(TestFacets)
#include "test_facets.moc"
