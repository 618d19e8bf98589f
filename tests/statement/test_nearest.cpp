// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statement/nearest.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace partnership;

/// Slips of the finger find the word that was meant; other words find none.
class TestNearest : public QObject
{
    Q_OBJECT

private slots:
    void distanceCountsSlips_data();
    void distanceCountsSlips();
    void nearestIsTheWordThatWasMeant_data();
    void nearestIsTheWordThatWasMeant();
};

void TestNearest::distanceCountsSlips_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("distance");
    QTest::newRow("same but for case") << QStringLiteral("METI") << QStringLiteral("meti") << 0;
    QTest::newRow("empty") << QString() << QStringLiteral("tally") << 5;
    QTest::newRow("left out") << QStringLiteral("taly") << QStringLiteral("tally") << 1;
    QTest::newRow("put in") << QStringLiteral("tallyy") << QStringLiteral("tally") << 1;
    QTest::newRow("changed") << QStringLiteral("telly") << QStringLiteral("tally") << 1;
    QTest::newRow("swapped") << QStringLiteral("METI") << QStringLiteral("MEIT") << 1;
    QTest::newRow("beyond ASCII") << QStringLiteral(u"経済省") << QStringLiteral(u"経産省") << 1;
}

void TestNearest::distanceCountsSlips()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QFETCH(const int, distance);
    QCOMPARE(editDistance(a, b), distance);
    QCOMPARE(editDistance(b, a), distance);
}

void TestNearest::nearestIsTheWordThatWasMeant_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("slip") << QStringLiteral("comitments") << QStringLiteral("commitments");
    QTest::newRow("beginning") << QStringLiteral("cl") << QStringLiteral("clauses");
    QTest::newRow("one letter") << QStringLiteral("c") << QString();
    QTest::newRow("nothing near") << QStringLiteral("weather") << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("tie goes to the first") << QStringLiteral("xat") << QStringLiteral("cat");
}

void TestNearest::nearestIsTheWordThatWasMeant()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, expected);
    const QStringList known{QStringLiteral("commitments"), QStringLiteral("clauses"), QStringLiteral("cat"),
                            QStringLiteral("bat")};
    QCOMPARE(nearest(typed, known), expected);
}

EXPLORER_TEST(TestNearest)
#include "test_nearest.moc"
