// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/clause/factsheet.h"

namespace partnership {

/// What was recorded of a commitment (row of Contents, or -1 where the clause has none) and of the
/// instruments named with it: a line a judgement, the newest first, with its evidence and who recorded it.
/// Empty where nothing is.
QList<Fact> progressOf(const Exploration &exploration, int clause, int commitment);

} // namespace partnership
