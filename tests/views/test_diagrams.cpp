// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/charts/chartcatalogue.h"
#include "tests/support/samplestatement.h"
#include "tests/support/specof.h"
#include "tests/support/suite.h"
#include "tests/views/desk.h"
#include "views/charts/chartpane.h"
#include "views/charts/diagramview.h"
#include "views/charts/picture.h"
#include "views/charts/pictureview.h"
#include "views/counterparts/counterpartsview.h"

#include <QPainter>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace partnership;

namespace {

/// Two agencies with names of two hundred letters meet, and so do so many others.
Statement crowded(int pairs)
{
    Statement made = samples::longStatement(pairs);
    made.agencies[0].name = QString(200, QLatin1Char('W'));
    made.agencies[1].name = QStringLiteral("<b>%1</b>").arg(QString(193, QLatin1Char('i')));
    const Agency first = made.agencies[0];
    const Agency second = made.agencies[1];
    for (int i = 1; i < pairs; ++i) {
        made.agencies.append(
            {first.name + QString::number(i), {}, {}, first.side, first.kind, first.mentions});
        made.agencies.append(
            {second.name + QString::number(i), {}, {}, second.side, second.kind, second.mentions});
        made.counterparts[i].first = int(made.agencies.size()) - 2;
        made.counterparts[i].second = int(made.agencies.size()) - 1;
    }
    return made;
}

const ChartRow *rowNamed(const ChartSpec &spec, const QString &title)
{
    const auto row = std::find_if(spec.rows.begin(), spec.rows.end(),
                                  [&](const ChartRow &of) { return of.title == title; });
    return row == spec.rows.end() ? nullptr : &*row;
}

} // namespace

/// Diagrams that Qt Charts has nothing for: what they say of the shipped statement, of far too much and of
/// nothing, and their tables.
class TestDiagrams : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_shipped = desk::exploring({desk::shipped()}); }
    void counterpartsFaceEachOther_data();
    void counterpartsFaceEachOther();
    void thirdSidesStandInTheMiddle();
    void linesOfSeveralClausesAreGoneThrough();
    void crowdsAreCountedOnPaper();
    void everyDiagramStandsStill_data();
    void everyDiagramStandsStill();
    void chartsAreTheSameAfterAFilterAsFresh_data();
    void chartsAreTheSameAfterAFilterAsFresh();
    void tableIsOneKeyAway();

private:
    std::unique_ptr<Exploration> m_shipped;
};

void TestDiagrams::counterpartsFaceEachOther_data()
{
    QTest::addColumn<QString>("agency");
    QTest::addColumn<int>("group");
    QTest::newRow("Singapore's MSE") << QStringLiteral("Ministry of Sustainability and the Environment") << 1;
    QTest::newRow("Japan's MLIT") << QStringLiteral("Ministry of Land, Infrastructure, Transport and Tourism")
                                  << 0;
}

void TestDiagrams::counterpartsFaceEachOther()
{
    QFETCH(const QString, agency);
    QFETCH(const int, group);
    const ChartSpec spec = specOf(*m_shipped, QStringLiteral("counterparts"));
    const ChartRow *row = rowNamed(spec, agency);
    QVERIFY(row);
    QCOMPARE(row->group, group);
    QCOMPARE(row->all, 3);
}

void TestDiagrams::thirdSidesStandInTheMiddle()
{
    Statement statement = samples::smallStatement();
    statement.agencies[1].side = QStringLiteral("ASEAN");
    const auto exploration = desk::exploring({statement});
    const ChartSpec spec = specOf(*exploration, QStringLiteral("counterparts"));
    const ChartRow *third = rowNamed(spec, statement.agencies[1].name);
    QVERIFY(third);
    QCOMPARE(third->group, 2);
    QCOMPARE(spec.groups.at(2).title, QStringLiteral("ASEAN"));
}

void TestDiagrams::linesOfSeveralClausesAreGoneThrough()
{
    const auto exploration = desk::exploring({samples::longStatement(3)});
    ChartPane pane(*exploration, QStringLiteral("counterparts"));
    desk::picture(pane, {600, 300}, QStringLiteral("several"));
    const QList<Spot> &spots = pane.view()->picture().spots();
    int line = -1;
    for (int spot = 0; spot < spots.size(); ++spot)
        line = spots[spot].mark >= 0 ? spot : line;
    QVERIFY(line >= 0);
    exploration->focus().setCurrent(exploration->contents().agencies()[0].id);
    for (const int clause : {0, 1, 2, 0}) {
        QTest::mouseClick(pane.view(), Qt::LeftButton, {}, spots[line].area.center().toPoint());
        QCOMPARE(exploration->focus().current(), exploration->contents().clauses()[clause].id);
        QVERIFY(pane.view()->isCurrent(line));
    }
}

/// Far more agencies than a sheet holds: none of them is drawn over another, and who has no room is counted.
void TestDiagrams::crowdsAreCountedOnPaper()
{
    const auto exploration = desk::exploring({crowded(75)});
    const ChartSpec spec = specOf(*exploration, QStringLiteral("counterparts"));
    QCOMPARE(spec.rows.size(), 150);
    const auto picture = Picture::of(spec.form);
    const QSizeF page(1600, 900);
    picture->lay(spec, page, Look::paper(page));
    QVERIFY(picture->rowsLeftOut() > 0);
    QList<QRectF> places;
    for (const Spot &spot : picture->spots()) {
        QVERIFY(QRectF({}, page).contains(spot.area));
        for (const QRectF &other : std::as_const(places))
            QVERIFY(!other.intersects(spot.area));
        places.append(spot.area);
    }
    QCOMPARE(int(std::count_if(picture->spots().begin(), picture->spots().end(),
                               [](const Spot &spot) { return spot.mark < 0; })),
             150 - picture->rowsLeftOut());
}

void TestDiagrams::everyDiagramStandsStill_data()
{
    QTest::addColumn<QString>("chart");
    for (const ChartEntry &entry : chartCatalogue())
        QTest::newRow(qPrintable(entry.name)) << entry.name;
}

/// The same statement gives the same places, opened anew.
void TestDiagrams::everyDiagramStandsStill()
{
    QFETCH(const QString, chart);
    const QSizeF page(1200, 800);
    QList<QRectF> places[2];
    for (QList<QRectF> &run : places) {
        const auto exploration = desk::exploring({samples::smallStatement(), samples::longStatement(40)});
        const ChartSpec spec = specOf(*exploration, chart);
        const auto picture = Picture::of(spec.form);
        picture->lay(spec, page, Look::paper(page));
        for (const Spot &spot : picture->spots())
            run.append(spot.area);
    }
    QVERIFY(!places[0].isEmpty());
    QCOMPARE(places[0], places[1]);
}

void TestDiagrams::chartsAreTheSameAfterAFilterAsFresh_data()
{
    everyDiagramStandsStill_data();
}

/// What is kept from before a filter leaves nothing on the picture.
void TestDiagrams::chartsAreTheSameAfterAFilterAsFresh()
{
    QFETCH(const QString, chart);
    const QSize size(746, 423);
    const auto painted = [&size](Picture &picture, const ChartSpec &spec, const Look &look) {
        QImage image(size, QImage::Format_RGB32);
        QPainter painter(&image);
        picture.lay(spec, size, look);
        picture.draw(painter);
        return image;
    };
    const ChartSpec all = specOf(*m_shipped, chart);
    const ChartSpec some =
        specOf(*m_shipped, chart, Filter().including(Dimension::Pillar, QStringLiteral("II")));
    for (const Look &look : {Look::screen(QPalette(), QFont()), Look::paper(size)}) {
        const auto kept = Picture::of(all.form);
        painted(*kept, all, look);
        for (const ChartSpec &spec : {some, all})
            QVERIFY(painted(*kept, spec, look) == painted(*Picture::of(all.form), spec, look));
    }
}

void TestDiagrams::tableIsOneKeyAway()
{
    const auto exploration = desk::exploring({samples::smallStatement()});
    DiagramView view(*exploration, QStringLiteral("counterparts"), new CounterpartsView(*exploration));
    desk::picture(view, {746, 400}, QStringLiteral("diagram"));
    QCOMPARE(view.accessibleName(), QStringLiteral("Counterparts"));
    auto *table = view.findChild<QTableView *>();
    QVERIFY(view.pane()->isVisible() && !table->isVisible());
    QToolButton *button = nullptr;
    for (QToolButton *one : view.findChildren<QToolButton *>())
        button = one->isCheckable() ? one : button;
    QVERIFY(button);
    button->click();
    QVERIFY(view.showsTable() && table->isVisible() && !view.pane()->isVisible());
    view.showTable(false);
    QVERIFY(view.pane()->isVisible() && !button->isChecked());
}

EXPLORER_TEST(TestDiagrams)
#include "test_diagrams.moc"
