// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/connection.h"
#include "models/library/library.h"

namespace partnership {

bool holdsStatement(const Connection &connection, qint64 id);

/// One statement in a transaction of its own, with the step of the log that it is.
Result<Done> addStatement(const Connection &connection, const Statement &statement, const QString &who);

/// All that a source gives in one transaction, as one step, its words indexed once at the end. References
/// between tables are checked beforehand, since SQLite's own checks of every row cost more than writing it.
Result<QList<Addition>> addStatements(const Connection &connection, const StatementSource &next,
                                      const QString &who);

} // namespace partnership
