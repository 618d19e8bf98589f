// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/shared.h"
#include "models/statement/statement.h"

namespace partnership {

/// Writes the rows of a statement under a number, and the words of its clauses into the index under numbers
/// from `firstClause` on; after a problem the caller's transaction must be undone.
Result<Done> writeStatement(Inserts &inserts, Shared &shared, const Statement &statement, qint64 number,
                            qint64 firstClause);

} // namespace partnership
