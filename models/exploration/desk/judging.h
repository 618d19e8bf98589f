// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/exploration.h"
#include "models/library/progress.h"

/// From the things of an exploration to what is judged of them.
namespace partnership {

/// What a judgement on a commitment or instrument of the contents is recorded of.
JudgedItem judgedItem(const Contents &contents, ItemId item);

/// What somebody means by "9.4/1" (a commitment), "9.4" (the commitment of a clause that has one) or the
/// name, abbreviation or alias of an instrument, of what the selection lets through. Problem with
/// Fault::Usage: there is none, with the nearest, or several.
Result<ItemId> itemCalled(const Exploration &exploration, const Selection &selection, const QString &typed);

} // namespace partnership
