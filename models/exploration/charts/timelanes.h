// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/charts/chartparts.h"

namespace partnership {

/// A lane of a timeline, and the rows of Contents::events() that belong to it. An event may stand in several.
struct TimeLane
{
    ChartRow row; ///< without marks and counts
    QList<int> events;
};

/// By what the question asks for. Pillars have a lane even without an event; what belongs to nobody stands in
/// a last one.
QList<TimeLane> timeLanes(const ChartQuestion &question);

} // namespace partnership
