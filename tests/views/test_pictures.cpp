// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplestatement.h"
#include "tests/support/suite.h"
#include "tests/views/desk.h"
#include "views/agencies/agenciesview.h"
#include "views/ahead/aheadview.h"
#include "views/clause/clausepane.h"
#include "views/counterparts/counterpartsview.h"
#include "views/filter/filterbar.h"
#include "views/filter/searchbox.h"
#include "views/instruments/instrumentsview.h"
#include "views/outline/outlineview.h"
#include "views/table/commitmentsview.h"

#include <QTest>

using namespace partnership;

namespace {

using Make = std::function<QWidget *(Exploration &)>;

struct PaintedPane
{
    const char *name;
    QSize wide;
    QSize narrow;
    Make make;
};

template <typename View> QWidget *made(Exploration &exploration)
{
    return new View(exploration);
}

const QList<PaintedPane> &panes()
{
    static const QList<PaintedPane> all{
        {"clause", {364, 760}, {260, 420}, made<ClausePane>},
        {"outline", {320, 440}, {200, 240}, made<OutlineView>},
        {"agencies", {320, 300}, {200, 200}, made<AgenciesView>},
        {"commitments", {746, 300}, {380, 240}, made<CommitmentsView>},
        {"ahead", {746, 400}, {380, 240}, made<AheadView>},
        {"instruments", {746, 400}, {380, 240}, made<InstrumentsView>},
        {"counterparts", {746, 400}, {380, 240}, made<CounterpartsView>},
        {"filterbar", {1440, 36}, {1024, 36}, made<FilterBar>},
        {"searchbox", {356, 28}, {240, 28}, made<SearchBox>},
    };
    return all;
}

enum class Holding { Nothing, Small, Shipped };

QList<Statement> statements(Holding holding)
{
    switch (holding) {
    case Holding::Nothing:
        return {};
    case Holding::Small:
        return {samples::smallStatement(), samples::laterStatement()};
    case Holding::Shipped:
        return {desk::shipped()};
    }
    return {};
}

} // namespace

/// Every pane draws itself in light and dark, large and small, with the shipped statement, with long and
/// strange names, with a filter on and with nothing.
class TestPictures : public QObject
{
    Q_OBJECT

private slots:
    void draws_data();
    void draws();
};

void TestPictures::draws_data()
{
    QTest::addColumn<int>("pane");
    QTest::addColumn<Theme::Kind>("theme");
    QTest::addColumn<int>("holding");
    QTest::addColumn<bool>("wide");
    for (int pane = 0; pane < panes().size(); ++pane) {
        for (const auto theme : {Theme::Kind::Light, Theme::Kind::Dark}) {
            for (const auto holding : {Holding::Nothing, Holding::Small, Holding::Shipped}) {
                for (const bool wide : {true, false})
                    QTest::addRow("%s-%s-%s-%s", panes()[pane].name,
                                  theme == Theme::Kind::Dark ? "dark" : "light",
                                  holding == Holding::Nothing ? "nothing"
                                  : holding == Holding::Small ? "small"
                                                              : "shipped",
                                  wide ? "wide" : "narrow")
                        << pane << theme << int(holding) << wide;
            }
        }
    }
}

void TestPictures::draws()
{
    QFETCH(const int, pane);
    QFETCH(const Theme::Kind, theme);
    QFETCH(const int, holding);
    QFETCH(const bool, wide);
    const PaintedPane &which = panes()[pane];
    desk::dress(theme);
    const auto exploration = desk::exploring(statements(Holding(holding)));
    const std::unique_ptr<QWidget> widget(which.make(*exploration));
    if (Holding(holding) != Holding::Nothing) {
        const QList<ClauseRow> &clauses = exploration->contents().clauses();
        for (const ClauseRow &clause : clauses) {
            if (clause.number == QLatin1String("9.4") || clause.number == QLatin1String("2.1"))
                exploration->focus().setCurrent(clause.id);
        }
    }
    if (theme == Theme::Kind::Dark && !exploration->contents().agencies().isEmpty()) {
        const auto agency = exploration->resolve(Dimension::Agency, Holding(holding) == Holding::Small
                                                                        ? QStringLiteral("MFFF")
                                                                        : QStringLiteral("METI"));
        if (agency)
            exploration->focus().setFilter(Filter().including(Dimension::Agency, *agency));
    }
    const QImage image = desk::picture(*widget, wide ? which.wide : which.narrow,
                                       QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(desk::colours(image) > 4);
}

EXPLORER_TEST(TestPictures)
#include "test_pictures.moc"
