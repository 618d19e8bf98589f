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
    /// Rows of a group from top to bottom; gives the lowest point.
    double layGroup(int group, const Half &half, double top, double pitch, int shown);
    void layHead(const ChartGroup &group, const Half &half, double top, bool party);
    void layRow(int row, const Half &half, const QRectF &place);
    /// How many lines the name of a row needs beside its cells.
    int linesOf(int row, double width) const;
    double nameRoom(int row, double width) const;
    double pitchFor(const QList<int> &rows, double room, double width) const;

    double m_unit = 1;
    bool m_plain = false;
};

} // namespace partnership
