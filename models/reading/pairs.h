// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/draft.h"
#include "models/reading/namings.h"

namespace partnership {

/// Two agencies of different sides that stand side by side in a clause: "A and B", "between A and B".
struct Pair
{
    int first = -1; ///< in the order of the text
    int second = -1;
    qsizetype from = 0; ///< words from the first name to the end of the second
    qsizetype to = 0;
    bool implied = false;
    bool apart = false; ///< nothing joins them but that the sentence names no other agency
};

/// The pairs of a clause in their order, from the agencies that it names.
QList<Pair> pairsIn(const Draft &draft, int clause, const QList<Naming> &agencies);

} // namespace partnership
