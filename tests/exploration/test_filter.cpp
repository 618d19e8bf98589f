// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/filter.h"
#include "tests/support/suite.h"

#include "models/exploration/dates.h"

#include <QTest>

using namespace partnership;

/// A filter is a value: what it says, and how it is written as options.
class TestFilter : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyAgainWhenAllIsTakenOut();
    void includesAndExcludesOneValueOnlyOnce();
    void togglesWhatIsIncluded();
    void isWrittenAsOptions();
    void everyDimensionHasAName();
    void knowsOtherNamesOfDimensions();
    void datesForPeople_data();
    void datesForPeople();
};

void TestFilter::isEmptyAgainWhenAllIsTakenOut()
{
    const QString two = QStringLiteral("II");
    const Filter filter = Filter().including(Dimension::Pillar, two).searching(QStringLiteral("sea"));
    QVERIFY(!filter.isEmpty());
    QCOMPARE(filter.without(Dimension::Pillar, two).searching({}), Filter());
    QCOMPARE(filter.without(Dimension::Pillar).searching({}), Filter());
    QVERIFY(filter.without(Dimension::Pillar).searching({}).isEmpty());
    QCOMPARE(Filter().excluding(Dimension::Side, two).without(Dimension::Side, two), Filter());
    QCOMPARE(filter.without(Dimension::Year), filter);
}

void TestFilter::includesAndExcludesOneValueOnlyOnce()
{
    const QString two = QStringLiteral("II");
    const Filter twice = Filter().including(Dimension::Pillar, two).including(Dimension::Pillar, two);
    QCOMPARE(twice.choice(Dimension::Pillar).included, QStringList{two});
    const Filter turned = twice.excluding(Dimension::Pillar, two);
    QCOMPARE(turned.choice(Dimension::Pillar), (Choice{{}, {two}}));
    QCOMPARE(turned.including(Dimension::Pillar, two), twice);
}

void TestFilter::togglesWhatIsIncluded()
{
    const QString will = QStringLiteral("will");
    const Filter on = Filter().toggled(Dimension::Firmness, will);
    QCOMPARE(on.choice(Dimension::Firmness).included, QStringList{will});
    QCOMPARE(on.toggled(Dimension::Firmness, will), Filter());
    QCOMPARE(Filter().excluding(Dimension::Firmness, will).toggled(Dimension::Firmness, will), on);
}

void TestFilter::isWrittenAsOptions()
{
    const Filter filter = Filter()
                              .including(Dimension::Agency, QStringLiteral("METI"))
                              .including(Dimension::Agency, QStringLiteral("Ministry of \"X\""))
                              .excluding(Dimension::Side, QStringLiteral("Japan"))
                              .searching(QStringLiteral(" green   energy "));
    const QStringList expected{QStringLiteral("--agency"),   QStringLiteral("METI"),
                               QStringLiteral("--agency"),   QStringLiteral("Ministry of \"X\""),
                               QStringLiteral("--not-side"), QStringLiteral("Japan"),
                               QStringLiteral("--search"),   QStringLiteral("green energy")};
    QCOMPARE(filter.toOptions(), expected);
    QCOMPARE(Filter().toOptions(), QStringList());
}

void TestFilter::everyDimensionHasAName()
{
    QCOMPARE(allDimensions().size(), qsizetype(Dimension::Noted) + 1);
    for (const Dimension dimension : allDimensions()) {
        Dimension back = Dimension::Statement;
        QVERIFY(dimensionFromName(optionName(dimension).toUpper(), &back));
        QCOMPARE(back, dimension);
    }
    QCOMPARE(optionName(Dimension::AgencyKind), QStringLiteral("agency-kind"));
}

void TestFilter::knowsOtherNamesOfDimensions()
{
    Dimension dimension = Dimension::Year;
    QVERIFY(dimensionFromName(u"Ministry", &dimension));
    QCOMPARE(dimension, Dimension::Agency);
    QVERIFY(dimensionNames().contains(QStringLiteral("ministry")));
    QVERIFY(!dimensionFromName(u"minister", &dimension));
    QVERIFY(!dimensionFromName(u"", &dimension));
}

void TestFilter::datesForPeople_data()
{
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QString>("asLong");
    QTest::addColumn<QString>("asShort");
    const auto row = [](const char *iso, const char *asLong, const char *asShort) {
        QTest::newRow(iso) << QString::fromLatin1(iso) << QString::fromLatin1(asLong)
                           << QString::fromLatin1(asShort);
    };
    row("2026-03-18", "18 March 2026", "18 Mar 2026");
    row("2026-03-08", "8 March 2026", "8 Mar 2026");
    row("2026-01", "January 2026", "Jan 2026");
    row("2026", "2026", "2026");
    row("", "", "");
    row("2026-13", "2026-13", "2026-13");
    row("soon", "soon", "soon");
}

void TestFilter::datesForPeople()
{
    QFETCH(const QString, iso);
    QTEST(longDate(iso), "asLong");
    QTEST(shortDate(iso), "asShort");
}

EXPLORER_TEST(TestFilter)
#include "test_filter.moc"
