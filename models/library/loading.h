// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/rowreading.h"
#include "models/statement/statement.h"

namespace partnership {

/// Reads a statement's rows back. What comes out holds together whatever the file says: a place, span or word
/// that cannot be is a problem, never an index out of range.
Result<Statement> loadStatement(Prepared &prepared, qint64 id);

} // namespace partnership
