// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/cellspicture.h"

namespace partnership {

/// Agencies of two parties from one spine, each with a cell for every commitment that names it; all others
/// stand below the shorter side.
class FacingPicture : public Picture
{
protected:
    double layBody(const QRectF &area) override;

private:
    /// One side of the spine: the rows on it, and where it is.
    struct Half
    {
        QRectF place;
        bool reversed = false; ///< grows to the left
    };
    QList<int> rowsOf(int group) const;
    double headHeight() const { return look().px(look().isPaper() ? 32 : 26); }
    /// The rows on a side: those of its party, and on the shorter side all others below them.
    struct Side
    {
        Half half;
        QList<int> party;
        QList<int> others;
    };
    QList<Side> sidesIn(const QRectF &area) const;
    double headsHeight(const Side &side) const;
    /// Height of a row whose name needs one line, at which all rows of the side have room.
    double pitchFor(const Side &side, double room) const;
    double rowHeight(int row, double pitch) const;
    double laySide(const Side &side, int group, double pitch);
    /// Rows of a group from top to bottom; gives the lowest point.
    double layRows(const QList<int> &rows, const Half &half, double top, double pitch);
    void layHead(const ChartGroup &group, const Half &half, double top, bool party);
    void layRow(int row, const Half &half, const QRectF &place);
    void layCells(int row, const QRectF &bar, bool reversed);
    void layName(int row, const QRectF &place, bool reversed);
    void countLines(double width);
    double nameWidth(const ChartRow &row, double room) const;

    double m_unit = 1;
    bool m_plain = false;
    bool m_numbered = false;
    QList<int> m_lines; ///< that the name of each row needs beside its cells
};

} // namespace partnership
