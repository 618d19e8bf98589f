// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/draft.h"

namespace partnership {

/// Finds the named instruments of all clauses, each once: its kind, its stage with the words that set it, and
/// its parties. Needs the agencies. False when asked to stop.
bool findInstruments(Draft &draft);

} // namespace partnership
