// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/lexicon.h"
#include "models/reading/lexicons.h"

namespace partnership {

/// Where an entry of bodies.txt goes: behind all others, or in the place of the one that an entry of the
/// user's own is about, also by what that was called before. What the user says of a body holds for it.
int indexOfBody(const QList<KnownBody> &bodies, const Entry &entry);

} // namespace partnership
