// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "views/charts/boardlayout.h"
#include "views/charts/pairlayout.h"
#include "views/charts/rolllayout.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace partnership;

namespace {

/// So many nodes in the columns in turn and so many links between different nodes, the same for a seed.
PairGraph someGraph(int nodes, int links, quint32 seed)
{
    QRandomGenerator random(seed);
    PairGraph graph;
    for (int node = 0; node < nodes; ++node)
        graph.columns.append(node % 7 == 6   ? PairColumn::Middle
                             : node % 2 == 0 ? PairColumn::Left
                                             : PairColumn::Right);
    for (int link = 0; link < links && nodes > 1; ++link) {
        const int from = random.bounded(nodes);
        graph.links.append({from, (from + 1 + random.bounded(nodes - 1)) % nodes});
    }
    return graph;
}

PairMeasures measuresOf(const PairGraph &graph)
{
    PairMeasures measures;
    measures.heights = QList<double>(graph.columns.size(), 18);
    measures.middleWidths = QList<double>(graph.columns.size(), 60);
    measures.lineWidths = QList<double>(graph.links.size(), 5);
    measures.top = 40;
    measures.left = 200;
    measures.right = 600;
    return measures;
}

bool overlap(const QList<QRectF> &places)
{
    for (qsizetype i = 0; i < places.size(); ++i) {
        for (qsizetype j = i + 1; j < places.size(); ++j) {
            if (places[i].adjusted(0.01, 0.01, -0.01, -0.01).intersects(places[j]))
                return true;
        }
    }
    return false;
}

QStringList told(const PairGroup &group)
{
    QStringList columns;
    for (const QList<int> &nodes : {group.left, group.right, group.middle}) {
        QStringList words;
        for (const int node : nodes)
            words.append(QString::number(node));
        columns.append(words.join(QLatin1Char(' ')));
    }
    return columns;
}

} // namespace

/// Where things stand, apart from how they are drawn: nothing overlaps, nothing is lost, and the same input
/// has the same places.
class TestLayouts : public QObject
{
    Q_OBJECT

private slots:
    void ordersHaveNoMoreCrossings_data();
    void ordersHaveNoMoreCrossings();
    void crossedPairsAreUncrossed();
    void groupsStandInTheOrderOfTheText();
    void linesHaveRoom_data() { ordersHaveNoMoreCrossings_data(); }
    void linesHaveRoom();
    void labelsNeverMeet_data() { ordersHaveNoMoreCrossings_data(); }
    void labelsNeverMeet();
    void cardsHaveRoom_data();
    void cardsHaveRoom();
    void columnsWithoutCardsFold();
    void manyCardsHaveLanes();
    void rollsFlow_data();
    void rollsFlow();
};

void TestLayouts::ordersHaveNoMoreCrossings_data()
{
    QTest::addColumn<int>("nodes");
    QTest::addColumn<int>("links");
    QTest::newRow("nothing") << 0 << 0;
    QTest::newRow("nobody meets") << 4 << 0;
    QTest::newRow("one") << 2 << 1;
    QTest::newRow("few") << 9 << 8;
    QTest::newRow("as shipped") << 30 << 19;
    QTest::newRow("one group") << 12 << 40;
    QTest::newRow("many bodies") << 150 << 120;
    QTest::newRow("many lines") << 150 << 500;
}

void TestLayouts::ordersHaveNoMoreCrossings()
{
    QFETCH(const int, nodes);
    QFETCH(const int, links);
    for (quint32 seed = 1; seed <= 3; ++seed) {
        const PairGraph graph = someGraph(nodes, links, seed);
        const QList<PairGroup> groups = orderedGroups(graph);
        const QList<PairGroup> again = orderedGroups(graph);
        QSet<int> placed;
        for (qsizetype i = 0; i < groups.size(); ++i) {
            QCOMPARE(told(groups[i]), told(again[i]));
            PairGroup asRead = groups[i];
            for (QList<int> *column : {&asRead.left, &asRead.right, &asRead.middle})
                std::sort(column->begin(), column->end());
            QVERIFY(crossings(graph, groups[i]) <= crossings(graph, asRead));
            for (const int node : groups[i].nodes()) {
                QVERIFY(!placed.contains(node));
                placed.insert(node);
            }
        }
        for (const PairGraph::Link &link : graph.links)
            QVERIFY(placed.contains(link.from) && placed.contains(link.to));
    }
}

void TestLayouts::crossedPairsAreUncrossed()
{
    // 0 and 1 at the left face 3 and 2; 4 at the right, met by both, holds all together.
    const PairGraph graph{
        {PairColumn::Left, PairColumn::Left, PairColumn::Right, PairColumn::Right, PairColumn::Right},
        {{0, 3}, {1, 2}, {0, 4}, {1, 4}}};
    const QList<PairGroup> groups = orderedGroups(graph);
    QCOMPARE(groups.size(), 1);
    QCOMPARE(crossings(graph, groups.first()), 0);
}

void TestLayouts::groupsStandInTheOrderOfTheText()
{
    const PairGraph graph{
        {PairColumn::Left, PairColumn::Right, PairColumn::Left, PairColumn::Right, PairColumn::Right},
        {{2, 3}, {0, 1}, {2, 4}}};
    const QList<PairGroup> groups = orderedGroups(graph);
    QCOMPARE(groups.size(), 2);
    QCOMPARE(groups[0].left, QList<int>({2}));
    QCOMPARE(groups[0].right, QList<int>({3, 4}));
    QCOMPARE(groups[1].left, QList<int>({0}));
}

void TestLayouts::linesHaveRoom()
{
    QFETCH(const int, nodes);
    QFETCH(const int, links);
    const PairGraph graph = someGraph(nodes, links, 5);
    const PairMeasures measures = measuresOf(graph);
    const PairLayout layout(graph, orderedGroups(graph), measures);
    QList<QRectF> columns[3];
    for (int node = 0; node < nodes; ++node) {
        const PairLayout::Node &of = layout.nodes()[node];
        if (of.height <= 0)
            continue;
        columns[int(graph.columns[node])].append(QRectF(0, of.top, 1, of.height));
        QVERIFY(of.portHeight <= of.height);
        QVERIFY(of.top >= measures.top && of.bottom() <= measures.top + layout.height() + 0.01);
    }
    for (const QList<QRectF> &column : columns)
        QVERIFY(!overlap(column));
    QCOMPARE(layout.lines().size(), links);
    for (const QPainterPath &line : layout.lines())
        QVERIFY(line.boundingRect().left() >= measures.left - 0.01 &&
                line.boundingRect().right() <= measures.right + 0.01);
}

void TestLayouts::labelsNeverMeet()
{
    QFETCH(const int, nodes);
    QFETCH(const int, links);
    const PairGraph graph = someGraph(nodes, links, 7);
    const PairMeasures measures = measuresOf(graph);
    const PairLayout layout(graph, orderedGroups(graph), measures);
    QList<QRectF> boxes;
    for (int node = 0; node < nodes; ++node) {
        if (!layout.box(node).isNull())
            boxes.append(layout.box(node));
    }
    QVERIFY(!overlap(boxes));
    QList<QRectF> all = boxes;
    for (const QRectF &label : labelsOn(layout.lines(), QList<QSizeF>(links, QSizeF(40, 16)), boxes)) {
        if (!label.isNull())
            all.append(label);
    }
    QVERIFY(!overlap(all));
    QVERIFY(links == 0 || all.size() > boxes.size());
}

void TestLayouts::cardsHaveRoom_data()
{
    QTest::addColumn<QList<int>>("cards");
    QTest::addColumn<int>("width");
    for (const int width : {120, 420, 746, 1488}) {
        QTest::addRow("nothing, %d", width) << QList<int>{} << width;
        QTest::addRow("no card, %d", width) << QList<int>{0, 0, 0} << width;
        QTest::addRow("one, %d", width) << QList<int>{0, 1, 0} << width;
        QTest::addRow("as shipped, %d", width) << QList<int>{2, 4, 4, 2, 1, 2, 9, 23, 0} << width;
        QTest::addRow("many, %d", width) << QList<int>{500, 0, 1, 30} << width;
    }
}

void TestLayouts::cardsHaveRoom()
{
    QFETCH(const QList<int>, cards);
    QFETCH(const int, width);
    const QRectF area(20, 30, width, 500);
    const BoardLayout layout(
        cards, area, {}, [](int column, int card, double) { return 40.0 + (column * 7 + card * 3) % 50; });
    QCOMPARE(layout.columns().size(), cards.size());
    QList<QRectF> grounds;
    for (int column = 0; column < cards.size(); ++column) {
        const BoardLayout::Column &of = layout.columns()[column];
        QCOMPARE(of.cards.size(), cards[column]);
        QVERIFY(!overlap(of.cards));
        grounds.append(of.ground);
        for (const QRectF &card : of.cards)
            QVERIFY(of.ground.contains(card));
        QVERIFY(of.ground.left() >= area.left() && of.ground.bottom() <= layout.bottom());
        QVERIFY(of.lanes == 0 || width < 200 || of.ground.right() <= area.right() + 0.5);
    }
    QVERIFY(!overlap(grounds));
}

void TestLayouts::columnsWithoutCardsFold()
{
    const BoardMeasures measures;
    const BoardLayout layout({3, 0, 2}, QRectF(0, 0, 800, 400), measures,
                             [](int, int, double) { return 50.0; });
    QCOMPARE(layout.columns()[1].ground.height(), measures.head);
    QCOMPARE(layout.columns()[1].ground.width(), measures.folded);
    QCOMPARE(layout.columns()[1].lanes, 0);
}

void TestLayouts::manyCardsHaveLanes()
{
    const BoardLayout layout({20, 1}, QRectF(0, 0, 900, 400), {}, [](int, int, double) { return 50.0; });
    QVERIFY(layout.columns()[0].lanes > 1);
    QCOMPARE(layout.columns()[1].lanes, 1);
}

void TestLayouts::rollsFlow_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("blocks");
    QTest::addColumn<int>("room");
    QTest::addColumn<int>("placed");
    QTest::newRow("nothing") << 0 << 2 << 100 << 0;
    QTest::newRow("one line") << 1 << 1 << 100 << 1;
    QTest::newRow("all fit") << 9 << 1 << 100 << 9;
    QTest::newRow("two blocks") << 14 << 2 << 100 << 14;
    QTest::newRow("too many") << 500 << 2 << 100 << 19;
    QTest::newRow("no room") << 5 << 2 << 5 << 0;
}

/// Every fifth line is a heading; each is ten pixels high.
void TestLayouts::rollsFlow()
{
    QFETCH(const int, rows);
    QFETCH(const int, blocks);
    QFETCH(const int, room);
    QFETCH(const int, placed);
    QList<RollLine> lines;
    for (int i = 0; i < rows; ++i)
        lines.append({10, i % 5 == 4});
    const QList<RollPlace> places = flown(lines, blocks, room);
    QCOMPARE(places.size(), rows);
    int shown = 0;
    for (int i = 0; i < rows; ++i) {
        if (places[i].block < 0)
            continue;
        QCOMPARE(shown++, i); // what has no room is at the end
        QVERIFY(places[i].block < blocks && places[i].top + 10 <= room);
        QVERIFY(!lines[i].heading || i + 1 == rows || places[i + 1].block == places[i].block);
    }
    QCOMPARE(shown, placed);
}

EXPLORER_TEST(TestLayouts)
#include "test_layouts.moc"
