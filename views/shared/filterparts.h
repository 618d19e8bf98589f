// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/exploration.h"

namespace partnership {

/// One part of a filter as people see it: a chip, or a link in an empty view.
struct FilterPart
{
    QString text;   ///< "Agency: METI", "or Agency: MTI", "Agency: not METI", "Search: “green energy”"
    QString full;   ///< with the full name, for a tooltip
    Filter without; ///< what is left when this part is removed
};

/// The parts of the filter in force, in the order of the dimensions, the search last.
QList<FilterPart> filterParts(const Exploration &exploration);

} // namespace partnership
