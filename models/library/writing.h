// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/connection.h"
#include "models/statement/statement.h"

namespace partnership {

/// Writes a statement's rows within the caller's transaction; after a problem the transaction must be undone.
Result<Done> writeStatement(const Connection &connection, const Statement &statement);

} // namespace partnership
