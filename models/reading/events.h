// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/draft.h"

namespace partnership {

/// Finds what the clauses place in time: printed dates with the precision they have, anniversaries and the
/// year that follows from them, what comes again, and what happened without a date. Dates inside names are no
/// events. Gives instruments the date they were or will be signed on. Needs agencies and instruments.
bool findEvents(Draft &draft);

} // namespace partnership
