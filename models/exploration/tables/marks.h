// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/charts/chartspec.h"
#include "models/exploration/contents.h"
#include "models/exploration/tables/table.h"

namespace partnership {

/// A mark of a chart that counts something, by its places in the spec.
struct MarkPlace
{
    int row = -1;
    int mark = -1;
};

/// All of them, in the order of the chart; none where it has nothing to draw.
QList<MarkPlace> countingMarks(const ChartSpec &spec);
/// What the bar, lane or line is called.
QString rowName(const ChartSpec &spec, const MarkPlace &place);
/// What stands on it: of a matrix and of a roll the column, of stacked bars the entry of the legend, of lines
/// who is met.
QString markName(const ChartSpec &spec, const MarkPlace &place);

/// The numbers behind a chart, a row for every mark that counts something, with its clauses.
Table chartTable(const Contents &contents, const ChartSpec &spec);

} // namespace partnership
