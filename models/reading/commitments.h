// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/draft.h"

namespace partnership {

/// Finds what every clause promises, orders or states, with the agencies and instruments that each names.
/// Needs agencies and instruments. False when asked to stop.
bool findCommitments(Draft &draft);

} // namespace partnership
