// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/picture.h"
#include "views/charts/rowlabels.h"

namespace partnership {

/// Draws one commitment as a cell: filled, light where it names no agency, an outline where the filter hides
/// it; with its clause number or without.
void drawCell(Drawing &drawing, const QRectF &place, const ChartMark &mark, const Look &look, bool numbered);
/// Whether cells so wide have room for the clause numbers of all marks: all have them or none.
bool numbersFit(const ChartSpec &spec, double width, const Look &look);

/// More commitments a bar than this are drawn as plain bars.
constexpr int mostCells = 40;

/// A bar where cells have no room: what matches and names an agency, what matches and names none, what is
/// hidden; each with its count. Grows from the left edge of the place, or with reversed from its right.
void drawPlainBar(Drawing &drawing, const QRectF &place, const ChartRow &row, double unit, bool reversed,
                  const Look &look);

/// Commitments in rows by pillar, one cell each.
class CellsPicture : public Picture
{
protected:
    double layBody(const QRectF &area) override;
    bool wantsLegend(const ChartSpec &spec, const Look &look) const override;

private:
    void layRow(int row, const QRectF &place, const RowLabels &labels);
    void layCells(int row, const QRectF &bar);
    /// Ticks of whole numbers below the rows, and lines through them.
    void layAxis(const QRectF &plot);
    /// "names an agency" and "names none" above the first bar that has both.
    int rowForCaptions() const;
    void layCaption(const QRectF &bar, const ChartRow &row);
    void layHeading(const QRectF &place, const ChartGroup &group);

    double gap(double unit) const { return qMin(look().px(look().isPaper() ? 2 : 3), unit / 4); }
    double unitFor(double width) const;
    RowLabels labelsFor(double width) const;
    bool needsStacking(double width) const;
    double labelLine() const;

    double m_unit = 1;
    bool m_stacked = false; ///< labels stand above their squares, where the width is short
    bool m_plain = false;
    bool m_numbered = false;
    int m_captionRow = -1; ///< where the two kinds of cells are told; -1 where a legend does
};

/// The distance of whole ticks from zero, so that about so many are drawn up to the largest value.
int tickDistance(int largest, int about);

} // namespace partnership
