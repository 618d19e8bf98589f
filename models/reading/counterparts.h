// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/draft.h"

namespace partnership {

/// Finds the agencies of different sides that a clause puts together, with the instrument they do it through.
/// False when asked to stop.
bool findCounterparts(Draft &draft);

} // namespace partnership
