// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/pairorder.h"

#include <QPainterPath>
#include <QRectF>

namespace partnership {

/// What the places of those who face each other depend on, in pixels.
struct PairMeasures
{
    QList<double> heights;      ///< that the name of each node needs
    QList<double> middleWidths; ///< of each node's box in the middle
    QList<double> lineWidths;   ///< of each link
    double lineGap = 2;         ///< between two lines at a port
    double pitch = 20;          ///< of nodes with one line and one line of name, at least
    double top = 0;
    double left = 0;  ///< where lines leave the left column
    double right = 0; ///< where they reach the right one
};

/// Where nodes stand and lines run. Draws nothing and knows no names.
class PairLayout
{
public:
    PairLayout(const PairGraph &graph, const QList<PairGroup> &groups, const PairMeasures &measures);

    struct Node
    {
        double top = 0;
        double height = 0; ///< 0: stands nowhere
        double portTop = 0;
        double portHeight = 0; ///< what its lines take of it

        double middle() const { return top + height / 2; }
        double bottom() const { return top + height; }
    };
    const QList<Node> &nodes() const { return m_nodes; }
    /// The line of each link, from its first node to its second; from the left or from above.
    const QList<QPainterPath> &lines() const { return m_lines; }
    double height() const { return m_bottom - m_measures.top; }
    /// The boxes of nodes in the middle, which lines to others run around; null for all others.
    QRectF box(int node) const;

private:
    double nodeHeight(int node) const;
    double columnHeight(const QList<int> &nodes) const;
    void placeGroup(const PairGroup &group);
    void placeColumn(const QList<int> &nodes, double top, double height);
    bool bypasses(const PairGroup &group) const;
    double linesHeight(const QList<int> &links) const;
    QList<int> linksAt(int node, PairColumn side) const;
    PairColumn sideOf(int node, int other) const;
    void placePorts(int node);
    QPointF &endOf(int link, int node);
    QPainterPath lineOf(int link) const;

    const PairGraph &m_graph;
    const PairMeasures &m_measures;
    QList<QList<int>> m_links; ///< of each node
    QList<Node> m_nodes;
    struct Ends
    {
        QPointF from;
        QPointF to;
    };
    QList<Ends> m_ends;
    QList<QPainterPath> m_lines;
    double m_bottom = 0;
};

/// Places for labels of these sizes, each on its line, so that none meets another or what is taken. One for
/// which no place is free has a null place.
QList<QRectF> labelsOn(const QList<QPainterPath> &lines, const QList<QSizeF> &sizes, QList<QRectF> taken);

} // namespace partnership
