// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statement/statement.h"

namespace partnership {

/// Whether every word of the source stands in a clause (its printed number included) or in the rest, once and
/// in order. Each list holds the words at fault with the line where they stand: "12: a few words".
struct Coverage
{
    qsizetype words = 0;   ///< runs of letters and digits in the source
    QStringList lost;      ///< in no clause and not in the rest
    QStringList doubled;   ///< in two of them
    QStringList displaced; ///< in a clause or rest that stands before an earlier one

    bool isWhole() const { return lost.isEmpty() && doubled.isEmpty() && displaced.isEmpty(); }
};
Coverage coverage(const Statement &statement);

} // namespace partnership
