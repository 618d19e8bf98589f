// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/readahead.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace partnership;

namespace {

/// The longer ones are read longer, so that the shorter ones behind them are done before.
Document documentOf(int place)
{
    QByteArray bytes = "A Statement\n\n";
    for (int i = 1; i <= (place % 5 == 0 ? 200 : 2); ++i)
        bytes += QByteArray::number(i) + ". Japan and Singapore will strengthen it.\n";
    return {QString::number(place), bytes};
}

QList<ReadingInput> documents(int count)
{
    QList<ReadingInput> inputs;
    for (int place = 0; place < count; ++place)
        inputs.append(documentOf(place));
    return inputs;
}

} // namespace

/// Documents are read on several threads and come in the order in which they were given.
class TestReadAhead : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheOrder()
    {
        ReadAhead readings(documents(60));
        for (int place = 0; place < 60; ++place) {
            const std::optional<Reading> reading = readings.next();
            QVERIFY(reading && reading->statement);
            QCOMPARE(reading->name, QString::number(place));
        }
        QVERIFY(!readings.next());
        QVERIFY(!readings.next());
    }
    void nothingToRead() { QVERIFY(!ReadAhead({}).next()); }
    void oneThatFailsStopsNoOther()
    {
        ReadAhead readings({documentOf(1), QStringLiteral("/missing.txt"), documentOf(2)});
        QVERIFY(readings.next()->statement);
        QVERIFY(readings.next()->problem);
        QVERIFY(readings.next()->statement);
        QVERIFY(!readings.next());
    }
    void endsWhileMuchIsLeft()
    {
        ReadAhead readings(documents(500));
        QVERIFY(readings.next());
    }
};

EXPLORER_TEST(TestReadAhead)
#include "test_readahead.moc"
