// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/places.h"
#include "tests/support/suite.h"

#include "tests/support/samplelibrary.h"
#include "tests/support/samplestatement.h"

#include <QTest>

using namespace partnership;

/// Things of a library by what somebody types.
class TestPlaces : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatIsCalledSo_data();
    void whatIsCalledSo();
    void aPlaceCanBeGoneToAndNarrowedTo();
    void ofSeveralStatementsEachIsNamed();
    void noMoreThanAskedFor();

private:
    Exploration m_small;
};

namespace {

/// "METI=Agency, Japan": the beginning of a name, and its kind.
QStringList toldOf(const QList<Place> &places)
{
    QStringList out;
    for (const Place &place : places)
        out.append(place.name.left(16).trimmed() + QLatin1Char('=') + place.kind);
    return out;
}

} // namespace

void TestPlaces::init()
{
    QVERIFY(m_small.explore(samples::libraryWith({samples::smallStatement()})));
}

void TestPlaces::whatIsCalledSo_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *typed, const char *found) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(found);
    };
    row("", "");
    row("   ", "");
    row("no such thing", "");
    row("2.1", "2.1  Renewing th=Clause");
    row("2",
        "2  The Foreign M=Clause|2.1  Renewing th=Clause|2.2  Implementin=Clause|2.3  Holding the=Clause");
    row("mfff", "Ministry of Food=Agency, Atlantis");
    row("fish  MINISTRY", "Ministry of Food=Agency, Atlantis");
    row("dialogue quantum", "Quantum Dialogue=Instrument, dialogue");
    row("II", "II  S\u00E9curit\u00E9=Section");
    row("ton", "Treaty O'Neill;=Instrument, treaty");
    row("foreign", "Ministry of Fore=Agency, Atlantis|Ministry of Fore=Agency, Lemuria");
    row("<b>", "<b>Food</b> \U0001F35C O=Agency, Lemuria|I  Trade & \U0001D514uan=Section");
}

void TestPlaces::whatIsCalledSo()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, found);
    QCOMPARE(toldOf(placesCalled(m_small, typed, 9)).join(QLatin1Char('|')), found);
}

void TestPlaces::aPlaceCanBeGoneToAndNarrowedTo()
{
    for (const char *typed : {"mfff", "foreign", "II"}) {
        const Place place = placesCalled(m_small, QLatin1String(typed), 1).first();
        QVERIFY(m_small.contents().row(place.item) >= 0);
        QVERIFY(m_small.select(place.narrowed.value()));
    }
    QVERIFY(!placesCalled(m_small, QStringLiteral("2.1"), 1).first().narrowed);
}

void TestPlaces::ofSeveralStatementsEachIsNamed()
{
    Exploration both;
    QVERIFY(both.explore(samples::libraryWith({samples::smallStatement(), samples::laterStatement()})));
    const QList<Place> first = placesCalled(both, QStringLiteral("1"), 9);
    QCOMPARE(first.size(), 2);
    for (const Place &place : first) {
        const int statement = both.contents().clauses().at(both.contents().row(place.item)).statement;
        QCOMPARE(place.kind, QStringLiteral("Clause of ") + both.contents().statementTitle(statement));
    }
}

void TestPlaces::noMoreThanAskedFor()
{
    Exploration many;
    QVERIFY(many.explore(samples::libraryWith({samples::longStatement(200)})));
    QCOMPARE(placesCalled(many, QStringLiteral("1"), 30).size(), 30);
    QCOMPARE(placesCalled(many, QStringLiteral("77"), 30).first().name.section(QLatin1Char(' '), 0, 0),
             QStringLiteral("77"));
}

EXPLORER_TEST(TestPlaces)
#include "test_places.moc"
