// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/charts/chartspec.h"
#include "models/exploration/focus.h"

namespace partnership {

/// What a click on a mark does, in its picture and in its table: narrows the filter, makes its one thing
/// current, or goes on to the next of several that no filter can ask for.
void follow(Focus &focus, ChartMark mark);

} // namespace partnership
