// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/draft.h"

namespace partnership {

/// Finds the bodies that the clauses name, by name, abbreviation or the form of a name, each once with all
/// its mentions; and those that a clause implies ("between the Foreign Ministries"). False when asked to
/// stop.
bool findAgencies(Draft &draft);

/// Adds the groupings that are a body where they are no party (ASEAN), unless their name is part of an
/// instrument's, and puts all agencies in the order of the text. Call when the instruments are known.
/// False when asked to stop.
bool findGroupings(Draft &draft);

} // namespace partnership
