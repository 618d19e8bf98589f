// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/exploration.h"
#include "models/library/reviews.h"

namespace partnership {

/// That a briefing or a picture was written to the file of that name: a mark in the library, by which one
/// asks later what has changed since. None in a library that is in no file, or not read to its end, or that
/// cannot be written to: what was wanted is the paper.
void leaveMarkOf(const Exploration &exploration, ReviewKind kind, const QString &path);

} // namespace partnership
