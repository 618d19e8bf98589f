// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/charts/chartspec.h"
#include "views/charts/drawing.h"
#include "views/charts/look.h"

namespace partnership {

/// The column of labels at the left of bars and lanes: the section's number in bold, and its title on two
/// lines before anything is elided.
class RowLabels
{
public:
    static constexpr double usualShare = 0.31;
    /// Takes no more than it needs, and no more than a share of the width.
    RowLabels(const ChartSpec &spec, const Look &look, double width, double mostShare = usualShare);

    double width() const { return m_number + m_title; }
    /// Of the place of a label what answers to clicks: its frame does not touch what stands beside it.
    QRectF spot(const QRectF &place) const { return place.adjusted(0, 0, -m_look.px(8), 0); }
    /// Lines its title needs, one or two.
    int linesOf(const ChartRow &row) const;
    /// Draws one; a row without a match is drawn as hidden.
    void draw(Drawing &drawing, const QRectF &place, const ChartRow &row) const;

private:
    const ChartSpec &m_spec;
    const Look &m_look;
    double m_number = 0;
    double m_title = 0;
};

/// "12", or under a filter "1 / 12" with what matches in bold: drawn from the left of the place, or from its
/// right.
void drawCount(Drawing &drawing, const QRectF &place, Qt::Alignment alignment, const ChartSpec &spec,
               const ChartRow &row, const Look &look);
/// Right of the longest bar, in design pixels: enough for "12 / 34", so that a filter moves no bar.
constexpr double countRoom = 64;
double countWidth(const ChartSpec &spec, const ChartRow &row, const Look &look);
/// The width it may have under any filter: where names have what is left, no filter breaks them anew.
double widestCount(const ChartRow &row, const Look &look);

} // namespace partnership
