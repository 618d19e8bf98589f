// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/draft.h"
#include "models/reading/sentences.h"

namespace partnership {

/// Two agencies of different sides that stand side by side in a clause: "A and B", "between A and B".
struct Pair
{
    int first = -1; ///< in the order of the text
    int second = -1;
    qsizetype from = 0; ///< words from the first name to the end of the second
    qsizetype to = 0;
    bool implied = false;
};

/// The pairs of a clause in their order.
QList<Pair> pairsIn(const Draft &draft, int clause);
/// Where the agencies of a clause are named, in the clause's text.
QList<Span> agencySpans(const Draft &draft, int clause);

} // namespace partnership
