// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/picture.h"

namespace partnership {

/// Agencies × pillars as a heat map: a number in every filled cell, and a last row that counts what names no
/// agency. Two blocks side by side, for the two parties, where there is room.
class MatrixPicture : public Picture
{
protected:
    double layBody(const QRectF &area) override;

private:
    /// Groups that stand below each other in one place.
    struct Block
    {
        QRectF place;
        QList<int> groups;
    };
    QList<Block> blocks(const QRectF &area) const;
    QList<int> rowsOf(const Block &block) const;
    QRectF cell(const QRectF &row, int column) const;
    /// Lays out as many rows as there are heights; gives the lowest point.
    double layBlock(const Block &block, const QList<double> &heights);
    double headsHeight(const Block &block) const;
    void layFoot(const QList<Block> &blocks, double top);
    void layHead(const Block &block);
    void layGroupName(const QRectF &place, int group);
    void layRow(int row, const QRectF &place);
    void layCell(const QRectF &place, const ChartMark &mark);
    void layNamesNone(const QRectF &place);
    void layKey(const QRectF &place);
    double headHeight() const { return look().px(look().isPaper() ? 34 : 28); }
    /// Height of a row whose name needs one line, at which all rows of the block have room, if there is any.
    double pitchFor(const Block &block, double room) const;
    QList<double> rowHeights(const Block &block, double pitch) const;
    void countLines(double width);
    /// What the names of the columns need above the first head, where they are too long to lie.
    void measureColumns();
    double columnsHeight(const Block &block) const { return rowsOf(block).isEmpty() ? 0 : m_upright; }

    double m_cell = 1;
    double m_upright = 0; ///< length of the columns' names where they stand upright
    QList<int> m_lines;   ///< that the name of each row needs
};

} // namespace partnership
