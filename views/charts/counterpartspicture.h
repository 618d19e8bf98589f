// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/pairlayout.h"
#include "views/charts/picture.h"

#include <QBitArray>

namespace partnership {

/// Agencies of two sides in two columns, third ones in the middle, and a line for each pair that clauses put
/// together: as broad as they are many, with the clause on it.
class CounterpartsPicture : public Picture
{
protected:
    double layBody(const QRectF &area) override;

private:
    void takeGraph();
    void measure(const QRectF &area);
    /// As high as the design has rows, lower where paper has no more room.
    PairLayout placed(double room);
    double leastPitch() const;
    QString nameOf(const ChartRow &row) const;
    QFont fontOf(const ChartRow &row) const;
    double nameHeight(int row) const;
    const ChartMark &mark(int link) const;
    bool isShown(const PairGraph::Link &link) const;
    void showWhatFits(const PairLayout &layout, double bottom);
    bool isHidden(const ChartRow &row) const;
    QColor inkOf(const ChartRow &row) const;

    void layHeads(const QRectF &place);
    void layHead(int group, const QRectF &place, Qt::Alignment alignment);
    void layLine(int link, const QPainterPath &path);
    void layLabels(const PairLayout &layout);
    void layLabel(int link, const QRectF &place, const QPainterPath &path);
    void layNode(int row, const PairLayout &layout);
    void layBox(int row, const QRectF &box);

    PairGraph m_graph;
    QList<PairGroup> m_groups; ///< of the graph: remembered, as a filter changes neither
    struct Place
    {
        int row = -1;
        int mark = -1;
    };
    QList<Place> m_links; ///< the mark of each link
    PairMeasures m_measures;
    QBitArray m_shown; ///< rows that have room
    QRectF m_area;
    double m_nameWidth = 0;
};

} // namespace partnership
