// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/charts/chartspec.h"
#include "views/charts/look.h"

namespace partnership {

/// A chart as so many sheets of a size as it takes until every row and card has room, each a chart of its own
/// with its number in the note. One sheet where everything has room on one; a row that is larger than a sheet
/// stays on one, which says what it leaves out.
QList<ChartSpec> pagesOf(const ChartSpec &spec, const QSizeF &size, const Look &look);

} // namespace partnership
