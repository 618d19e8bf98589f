// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/charts/chartspec.h"

namespace partnership {

/// A chart in words, for those who do not see it: what it shows, and the numbers of its rows, as a draft that
/// a person may better. Rows beyond what can be listened to are counted.
QString alternativeText(const ChartSpec &chart);

} // namespace partnership
