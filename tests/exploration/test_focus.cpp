// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/focus.h"
#include "tests/support/suite.h"

#include <QSignalSpy>
#include <QTest>

using namespace partnership;

namespace {

const ItemId first{ItemKind::Clause, 1};
const ItemId second{ItemKind::Clause, 2};

Filter pillar(const char *label)
{
    return Filter().including(Dimension::Pillar, QString::fromLatin1(label));
}

} // namespace

/// The one shared state: it announces changes only, walks its history and narrows step by step.
class TestFocus : public QObject
{
    Q_OBJECT

private slots:
    void announcesOnlyChanges();
    void ignoresTheCurrentItemWhileHeld();
    void walksBackAndForward();
    void aNewStepForgetsWhatWasForward();
    void undoesOneNarrowingAfterTheOther();
    void aFilterOnTheTrailCutsItThere();
    void whatWasTakenOutDoesNotComeBack();
    void amendingTakesThePlaceOfTheLastStep();
    void amendingBackToWhereItBeganIsNoStep();
    void beginsAnew();
};

void TestFocus::announcesOnlyChanges()
{
    Focus focus;
    QSignalSpy current(&focus, &Focus::currentChanged);
    QSignalSpy hovered(&focus, &Focus::hoveredChanged);
    QSignalSpy filter(&focus, &Focus::filterChanged);
    for (int twice = 0; twice < 2; ++twice) {
        focus.setCurrent(first);
        focus.setHovered(second);
        focus.setFilter(pillar("I"));
    }
    QCOMPARE(current.size(), 1);
    QCOMPARE(hovered.size(), 1);
    QCOMPARE(filter.size(), 1);
    QCOMPARE(focus.current(), first);
    QCOMPARE(focus.hovered(), second);
    QCOMPARE(focus.filter(), pillar("I"));
}

void TestFocus::ignoresTheCurrentItemWhileHeld()
{
    Focus focus;
    focus.setCurrent(first);
    {
        const Focus::Hold outer(focus);
        {
            const Focus::Hold inner(focus);
        }
        focus.setCurrent(second);
    }
    QCOMPARE(focus.current(), first);
    focus.setCurrent(second);
    QCOMPARE(focus.current(), second);
}

void TestFocus::walksBackAndForward()
{
    Focus focus;
    QVERIFY(!focus.canGoBack() && !focus.canGoForward());
    focus.setCurrent(first);
    focus.setFilter(pillar("I"));
    focus.setCurrent(second);
    QSignalSpy filter(&focus, &Focus::filterChanged);
    focus.back();
    QCOMPARE(focus.current(), first);
    QCOMPARE(filter.size(), 0);
    focus.back();
    QCOMPARE(focus.filter(), Filter());
    QCOMPARE(filter.size(), 1);
    focus.back();
    focus.back();
    QCOMPARE(focus.current(), ItemId());
    QVERIFY(!focus.canGoBack() && focus.canGoForward());
    for (int i = 0; i < 9; ++i)
        focus.forward();
    QCOMPARE(focus.current(), second);
    QCOMPARE(focus.filter(), pillar("I"));
    QVERIFY(!focus.canGoForward());
}

void TestFocus::aNewStepForgetsWhatWasForward()
{
    Focus focus;
    focus.setCurrent(first);
    focus.back();
    focus.setCurrent(second);
    QVERIFY(!focus.canGoForward());
    focus.back();
    focus.forward();
    QCOMPARE(focus.current(), second);
}

void TestFocus::undoesOneNarrowingAfterTheOther()
{
    Focus focus;
    const Filter narrower = pillar("I").including(Dimension::Year, QStringLiteral("2026"));
    focus.setFilter(pillar("I"));
    focus.setFilter(narrower);
    focus.setCurrent(second);
    focus.undoNarrowing();
    QCOMPARE(focus.filter(), pillar("I"));
    QCOMPARE(focus.current(), second);
    focus.undoNarrowing();
    QCOMPARE(focus.filter(), Filter());
    QSignalSpy spy(&focus, &Focus::filterChanged);
    focus.undoNarrowing();
    QCOMPARE(spy.size(), 0);
    focus.back();
    QCOMPARE(focus.filter(), pillar("I"));
}

void TestFocus::aFilterOnTheTrailCutsItThere()
{
    Focus focus;
    focus.setFilter(pillar("I"));
    focus.setFilter(pillar("I").including(Dimension::Pillar, QStringLiteral("II")));
    focus.setFilter(pillar("I"));
    focus.undoNarrowing();
    QCOMPARE(focus.filter(), Filter());
    focus.setFilter(pillar("II"));
    focus.setFilter(Filter());
    focus.setFilter(pillar("III"));
    focus.undoNarrowing();
    QCOMPARE(focus.filter(), Filter());
}

void TestFocus::whatWasTakenOutDoesNotComeBack()
{
    Focus focus;
    const Filter year = Filter().including(Dimension::Year, QStringLiteral("2026"));
    focus.setFilter(pillar("I"));
    focus.setFilter(pillar("I").including(Dimension::Year, QStringLiteral("2026")));
    focus.setFilter(year);
    focus.undoNarrowing();
    QCOMPARE(focus.filter(), Filter());
    focus.setFilter(year);
    focus.setFilter(year.including(Dimension::Year, QStringLiteral("2027")));
    focus.undoNarrowing();
    QCOMPARE(focus.filter(), year);
}

void TestFocus::amendingTakesThePlaceOfTheLastStep()
{
    Focus focus;
    focus.setFilter(pillar("I"));
    focus.setFilter(pillar("I").searching(QStringLiteral("c")));
    QSignalSpy filter(&focus, &Focus::filterChanged);
    focus.amendFilter(pillar("I").searching(QStringLiteral("cy")));
    focus.amendFilter(pillar("I").searching(QStringLiteral("cyber")));
    QCOMPARE(filter.size(), 2);
    focus.undoNarrowing();
    QCOMPARE(focus.filter(), pillar("I"));
    focus.back();
    QCOMPARE(focus.filter(), pillar("I").searching(QStringLiteral("cyber")));
    focus.back();
    QCOMPARE(focus.filter(), pillar("I"));
}

void TestFocus::amendingBackToWhereItBeganIsNoStep()
{
    Focus focus;
    focus.setFilter(pillar("I"));
    focus.setFilter(pillar("I").searching(QStringLiteral("c")));
    focus.amendFilter(pillar("I"));
    QCOMPARE(focus.filter(), pillar("I"));
    focus.undoNarrowing();
    QCOMPARE(focus.filter(), Filter());
    focus.amendFilter(pillar("II"));
    QCOMPARE(focus.filter(), pillar("II"));
}

void TestFocus::beginsAnew()
{
    Focus focus;
    focus.setFilter(pillar("I"));
    focus.setHovered(first);
    QSignalSpy filter(&focus, &Focus::filterChanged);
    QSignalSpy current(&focus, &Focus::currentChanged);
    focus.reset(second);
    QCOMPARE(focus.filter(), Filter());
    QCOMPARE(focus.current(), second);
    QCOMPARE(focus.hovered(), ItemId());
    QCOMPARE(filter.size(), 1);
    QCOMPARE(current.size(), 1);
    QVERIFY(!focus.canGoBack() && !focus.canGoForward());
}

EXPLORER_TEST(TestFocus)
#include "test_focus.moc"
