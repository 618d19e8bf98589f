// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statement/statement.h"

namespace partnership {

/// Does every record refer to records that the statement has? What foreign keys would say of its rows.
bool hasSoundReferences(const Statement &statement);

} // namespace partnership
