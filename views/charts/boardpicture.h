// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/boardlayout.h"
#include "views/charts/cardpainter.h"
#include "views/charts/picture.h"

namespace partnership {

/// Cards of instruments in the columns of their life. On screen the board grows as it must and is scrolled;
/// on paper cards become compact where the full ones have no room, and those that still have none are counted
/// below their column.
class BoardPicture : public Picture
{
protected:
    double layBody(const QRectF &area) override;
    /// In the window the outline beside it tells the colours, and every card has its section's number.
    bool wantsLegend(const ChartSpec &, const Look &look) const override { return look.isPaper(); }

private:
    BoardMeasures measures() const;
    BoardLayout laid(const QRectF &area) const;
    /// Columns whose cards reach below the paper get compact ones.
    bool shrink(const BoardLayout &layout, double bottom);
    CardPainter painterOf(int row) const { return {look(), m_sizes[row]}; }
    void layColumn(int row, const BoardLayout::Column &column, double bottom);
    void layHead(int row, const QRectF &place, bool folded);
    void layStage(const QRectF &place, const ChartRow &row);
    void sayMore(const BoardLayout::Column &column, qsizetype count, double bottom);

    QList<CardPainter::Size> m_sizes; ///< of the cards of each column
};

} // namespace partnership
