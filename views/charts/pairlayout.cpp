// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/pairlayout.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace partnership {
namespace {

constexpr double labelMargin = 1.5;

} // namespace

PairLayout::PairLayout(const PairGraph &graph, const QList<PairGroup> &groups, const PairMeasures &measures)
    : m_graph(graph), m_measures(measures), m_links(graph.columns.size()), m_nodes(graph.columns.size()),
      m_ends(graph.links.size()), m_bottom(measures.top)
{
    for (int link = 0; link < graph.links.size(); ++link) {
        m_links[graph.links[link].from].append(link);
        m_links[graph.links[link].to].append(link);
    }
    for (const PairGroup &group : groups)
        placeGroup(group);
    for (int node = 0; node < m_nodes.size(); ++node)
        placePorts(node);
    for (int link = 0; link < graph.links.size(); ++link)
        m_lines.append(lineOf(link));
}

/// Lines of a node in the middle leave it at both sides; all others have one.
PairColumn PairLayout::sideOf(int node, int other) const
{
    if (m_graph.columns[node] != PairColumn::Middle)
        return m_graph.columns[node] == PairColumn::Left ? PairColumn::Right : PairColumn::Left;
    return m_graph.columns[other] == PairColumn::Left ? PairColumn::Left : PairColumn::Right;
}

QList<int> PairLayout::linksAt(int node, PairColumn side) const
{
    QList<int> found;
    for (const int link : m_links[node]) {
        const PairGraph::Link &ends = m_graph.links[link];
        if (sideOf(node, ends.from == node ? ends.to : ends.from) == side)
            found.append(link);
    }
    return found;
}

double PairLayout::linesHeight(const QList<int> &links) const
{
    double height = -m_measures.lineGap;
    for (const int link : links)
        height += m_measures.lineWidths[link] + m_measures.lineGap;
    return qMax(0.0, height);
}

double PairLayout::nodeHeight(int node) const
{
    const double ports =
        qMax(linesHeight(linksAt(node, PairColumn::Left)), linesHeight(linksAt(node, PairColumn::Right)));
    return std::max({m_measures.pitch, m_measures.heights[node], ports + 3 * m_measures.lineGap});
}

double PairLayout::columnHeight(const QList<int> &nodes) const
{
    return std::accumulate(nodes.begin(), nodes.end(), 0.0,
                           [this](double sum, int node) { return sum + nodeHeight(node); });
}

/// Do lines run from left to right, through where the middle stands?
bool PairLayout::bypasses(const PairGroup &group) const
{
    return std::any_of(group.left.begin(), group.left.end(), [this](int node) {
        return std::any_of(m_links[node].begin(), m_links[node].end(), [this](int link) {
            const PairGraph::Link &ends = m_graph.links[link];
            return m_graph.columns[ends.from] != PairColumn::Middle &&
                   m_graph.columns[ends.to] != PairColumn::Middle;
        });
    });
}

/// Each column in the middle of the group's height; the middle one below both where lines pass it.
void PairLayout::placeGroup(const PairGroup &group)
{
    const double middle = columnHeight(group.middle);
    const double sides = qMax(columnHeight(group.left), columnHeight(group.right));
    const bool below = bypasses(group);
    const double height = below ? sides : qMax(sides, middle);
    placeColumn(group.left, m_bottom, height);
    placeColumn(group.right, m_bottom, height);
    placeColumn(group.middle, below ? m_bottom + height : m_bottom, below ? middle : height);
    m_bottom += below ? height + middle : height;
}

void PairLayout::placeColumn(const QList<int> &nodes, double top, double height)
{
    double y = top + (height - columnHeight(nodes)) / 2;
    for (const int node : nodes) {
        m_nodes[node].top = y;
        m_nodes[node].height = nodeHeight(node);
        y = m_nodes[node].bottom();
    }
}

QRectF PairLayout::box(int node) const
{
    if (m_graph.columns[node] != PairColumn::Middle || m_nodes[node].height <= 0)
        return {};
    const double width = m_measures.middleWidths[node];
    const double height = qMin(m_nodes[node].height - m_measures.lineGap,
                               qMax(m_measures.heights[node], m_nodes[node].portHeight) + 2);
    return {(m_measures.left + m_measures.right - width) / 2, m_nodes[node].middle() - height / 2, width,
            height};
}

QPointF &PairLayout::endOf(int link, int node)
{
    return m_graph.links[link].from == node ? m_ends[link].from : m_ends[link].to;
}

/// One port a line, in the order of where the lines go, so that those of one node do not cross.
void PairLayout::placePorts(int node)
{
    for (const PairColumn side : {PairColumn::Left, PairColumn::Right}) {
        QList<int> links = linksAt(node, side);
        const auto target = [&](int link) {
            const PairGraph::Link &ends = m_graph.links[link];
            return m_nodes[ends.from == node ? ends.to : ends.from].middle();
        };
        std::stable_sort(links.begin(), links.end(), [&](int a, int b) { return target(a) < target(b); });
        const double height = linesHeight(links);
        const QRectF around = box(node);
        const double x = around.isNull() ? (side == PairColumn::Right ? m_measures.left : m_measures.right)
                         : side == PairColumn::Left ? around.left()
                                                    : around.right();
        double y = m_nodes[node].middle() - height / 2;
        for (const int link : std::as_const(links)) {
            const double width = m_measures.lineWidths[link];
            endOf(link, node) = {x, y + width / 2};
            y += width + m_measures.lineGap;
        }
        if (height > m_nodes[node].portHeight) {
            m_nodes[node].portTop = m_nodes[node].middle() - height / 2;
            m_nodes[node].portHeight = height;
        }
    }
}

/// Level at both ends; between two of one column an arc towards the middle.
QPainterPath PairLayout::lineOf(int link) const
{
    QPointF from = m_ends[link].from;
    QPointF to = m_ends[link].to;
    if (from.x() > to.x() || (from.x() == to.x() && from.y() > to.y()))
        std::swap(from, to);
    QPainterPath path(from);
    if (m_graph.columns[m_graph.links[link].from] == m_graph.columns[m_graph.links[link].to]) {
        const double inwards = from.x() > (m_measures.left + m_measures.right) / 2 &&
                                       m_graph.columns[m_graph.links[link].from] == PairColumn::Right
                                   ? -1
                                   : 1;
        const double reach = qMin(m_measures.right - m_measures.left, to.y() - from.y() + 40) * 0.4;
        path.cubicTo(from + QPointF(inwards * reach, 0), to + QPointF(inwards * reach, 0), to);
    } else {
        const double half = (to.x() - from.x()) / 2;
        path.cubicTo(from + QPointF(half, 0), to - QPointF(half, 0), to);
    }
    return path;
}

QList<QRectF> labelsOn(const QList<QPainterPath> &lines, const QList<QSizeF> &sizes, QList<QRectF> taken)
{
    QList<QRectF> places(lines.size());
    for (int line = 0; line < lines.size(); ++line) {
        if (lines[line].isEmpty() || sizes[line].isEmpty())
            continue;
        for (const double share : {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82}) {
            QRectF place({}, sizes[line]);
            place.moveCenter(lines[line].pointAtPercent(share));
            const QRectF wider = place.adjusted(-labelMargin, -labelMargin, labelMargin, labelMargin);
            if (std::any_of(taken.begin(), taken.end(),
                            [&wider](const QRectF &other) { return other.intersects(wider); }))
                continue;
            places[line] = place;
            taken.append(place);
            break;
        }
    }
    return places;
}

} // namespace partnership
