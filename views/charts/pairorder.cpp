// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/pairorder.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace partnership {
namespace {

constexpr int sweeps = 12;
/// Crossings are counted by comparing all lines: of more lines than these the order of the sweeps has to do.
constexpr qsizetype mostLinksExchanged = 60;

constexpr PairColumn allColumns[] = {PairColumn::Left, PairColumn::Right, PairColumn::Middle};

/// For each node the lowest number of a node that it is joined with.
QList<int> representatives(const PairGraph &graph)
{
    QList<int> parent(graph.columns.size());
    std::iota(parent.begin(), parent.end(), 0);
    const auto root = [&parent](int node) {
        while (parent[node] != node)
            node = parent[node] = parent[parent[node]];
        return node;
    };
    for (const PairGraph::Link &link : graph.links) {
        const int a = root(link.from);
        const int b = root(link.to);
        parent[qMax(a, b)] = qMin(a, b);
    }
    for (int node = 0; node < parent.size(); ++node)
        parent[node] = root(node);
    return parent;
}

QList<PairGroup> groupsOf(const PairGraph &graph)
{
    const QList<int> of = representatives(graph);
    QHash<int, int> places;
    for (const PairGraph::Link &link : graph.links) {
        if (!places.contains(of[link.from]))
            places.insert(of[link.from], int(places.size()));
    }
    QList<PairGroup> groups(places.size());
    for (int node = 0; node < of.size(); ++node) {
        if (places.contains(of[node])) // a node without a line stands nowhere
            groups[places[of[node]]].of(graph.columns[node]).append(node);
    }
    return groups;
}

QList<PairGraph::Link> linksOf(const PairGraph &graph, const PairGroup &group)
{
    const QList<int> nodes = group.nodes();
    const QSet<int> members(nodes.begin(), nodes.end());
    QList<PairGraph::Link> links;
    for (const PairGraph::Link &link : graph.links) {
        if (members.contains(link.from))
            links.append(link);
    }
    return links;
}

/// Places from 0 at the top to 1 at the bottom, so that columns of different length compare.
QHash<int, double> placesIn(const PairGroup &group)
{
    QHash<int, double> places;
    for (const PairColumn column : allColumns) {
        const QList<int> &nodes = group.of(column);
        for (int i = 0; i < nodes.size(); ++i)
            places.insert(nodes[i], (i + 0.5) / double(nodes.size()));
    }
    return places;
}

/// Puts each node of a column where those it is joined with stand on average.
void settle(const PairGraph &graph, const QList<PairGraph::Link> &links, PairGroup &group, PairColumn column)
{
    const QHash<int, double> places = placesIn(group);
    QHash<int, QPair<double, int>> sums;
    const auto add = [&](int node, int other) {
        if (graph.columns[node] != column || graph.columns[other] == column)
            return;
        sums[node].first += places[other];
        ++sums[node].second;
    };
    for (const PairGraph::Link &link : links) {
        add(link.from, link.to);
        add(link.to, link.from);
    }
    const auto wanted = [&](int node) {
        const QPair<double, int> sum = sums.value(node);
        return sum.second == 0 ? places[node] : sum.first / sum.second;
    };
    std::stable_sort(group.of(column).begin(), group.of(column).end(),
                     [&](int a, int b) { return wanted(a) < wanted(b) - 1e-9; });
}

/// Exchanges neighbours as long as that takes a crossing away.
void exchangeNeighbours(const PairGraph &graph, PairGroup &group)
{
    int least = crossings(graph, group);
    bool better = least > 0;
    while (better) {
        better = false;
        for (const PairColumn column : allColumns) {
            QList<int> &nodes = group.of(column);
            for (int i = 0; i + 1 < nodes.size(); ++i) {
                nodes.swapItemsAt(i, i + 1);
                const int now = crossings(graph, group);
                if (now < least)
                    better = true;
                else
                    nodes.swapItemsAt(i, i + 1);
                least = qMin(least, now);
            }
        }
    }
}

PairGroup ordered(const PairGraph &graph, PairGroup group)
{
    const QList<PairGraph::Link> links = linksOf(graph, group);
    PairGroup best = group;
    int least = crossings(graph, group);
    for (int sweep = 0; sweep < sweeps && least > 0; ++sweep) {
        settle(graph, links, group, sweep % 2 == 0 ? PairColumn::Right : PairColumn::Left);
        settle(graph, links, group, PairColumn::Middle);
        const int now = crossings(graph, group);
        if (now < least) {
            least = now;
            best = group;
        }
    }
    if (links.size() <= mostLinksExchanged)
        exchangeNeighbours(graph, best);
    return best;
}

} // namespace

QList<int> &PairGroup::of(PairColumn column)
{
    return column == PairColumn::Left ? left : column == PairColumn::Right ? right : middle;
}

const QList<int> &PairGroup::of(PairColumn column) const
{
    return column == PairColumn::Left ? left : column == PairColumn::Right ? right : middle;
}

int crossings(const PairGraph &graph, const PairGroup &group)
{
    const QHash<int, double> places = placesIn(group);
    struct Line
    {
        PairColumn columns[2];
        double ends[2];
    };
    QList<Line> lines;
    for (const PairGraph::Link &link : linksOf(graph, group)) {
        const bool turned = graph.columns[link.from] > graph.columns[link.to];
        const int first = turned ? link.to : link.from;
        const int second = turned ? link.from : link.to;
        if (graph.columns[first] != graph.columns[second])
            lines.append({{graph.columns[first], graph.columns[second]}, {places[first], places[second]}});
    }
    int count = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        for (qsizetype j = i + 1; j < lines.size(); ++j) {
            const bool comparable = std::equal(lines[i].columns, lines[i].columns + 2, lines[j].columns);
            const double sides =
                (lines[i].ends[0] - lines[j].ends[0]) * (lines[i].ends[1] - lines[j].ends[1]);
            count += comparable && sides < 0 ? 1 : 0;
        }
    }
    return count;
}

QList<PairGroup> orderedGroups(const PairGraph &graph)
{
    QList<PairGroup> groups = groupsOf(graph);
    for (PairGroup &group : groups)
        group = ordered(graph, group);
    return groups;
}

} // namespace partnership
