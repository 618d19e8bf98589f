// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/picture.h"
#include "views/charts/rolllayout.h"

namespace partnership {

/// A line for each row, in groups with headings: its number, its words, and either a mark in each column that
/// the row has one for, or the words of its one mark, underlined by their grade. Two blocks side by side on
/// broad paper.
class RollPicture : public Picture
{
protected:
    double layBody(const QRectF &area) override;

private:
    /// A heading of a group, or a row.
    struct Item
    {
        int group = -1;
        int row = -1;
    };
    QList<Item> items() const;
    QList<RollLine> linesOf(const QList<Item> &items) const;
    int blocksIn(const QRectF &area, const QList<RollLine> &lines, double room) const;
    void press(QList<RollLine> &lines, double room) const;
    void measure(double width);
    double headHeight() const;
    QRectF column(const QRectF &line, int place) const;
    QRectF leadOf(const QRectF &line) const;

    void layHead(const QRectF &place);
    void layHeading(const QRectF &place, const ChartGroup &group);
    void layRow(int row, const QRectF &place);
    void layGap(int row, int mark, const QRectF &place);
    void layLead(int row, const QRectF &place);
    void underline(const QRectF &words, int grade, const QColor &colour);

    double m_number = 0; ///< width of the clause numbers
    double m_lead = 0;   ///< of the words before the row's own
    double m_column = 0;
};

} // namespace partnership
