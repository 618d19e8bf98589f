// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/briefing/briefing.h"

#include <functional>

namespace partnership {

/// A paper for every value of a dimension: a sheet a ministry.
struct SheetsWanted
{
    Dimension dimension = Dimension::Agency;
    QString suffix; ///< of the form of all of them: "pdf"
    QString folder; ///< made anew; what is there must be an empty folder
    BriefingChoices choices;
    QString templateFile{}; ///< that the sheets are filled into, not the index; empty for none
};

/// Told how many of how many are written; stops the work where it says false.
using SheetProgress = std::function<bool(int done, int all)>;

/// Writes the sheets and an index that leads to them into the folder, which is there entirely or not at all.
/// Gives how many. A Problem where something is there already, where it cannot be written, where the filter
/// lets nothing through, or where the work was stopped.
Result<int> writeSheets(const Exploration &exploration, const Filter &filter, const SheetsWanted &wanted,
                        const SheetProgress &progress);

} // namespace partnership
