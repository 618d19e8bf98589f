// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/draft.h"

namespace partnership {

/// The pairs of a clause in their order, from the agencies that it names.
QList<Pair> pairsIn(const Draft &draft, int clause, std::span<const Naming> agencies);
/// Once all names are found: what each clause names, and its pairs. False when asked to stop.
bool findPairs(Draft &draft);

} // namespace partnership
