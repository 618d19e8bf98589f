// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/draft.h"

namespace partnership {

/// Fills in language, parties and date of the statement. Parties come from the title, or from who is named
/// most in the text; the date from its date line, or the first full date in it. False when asked to stop.
bool findParticulars(Draft &draft, const QString &dateLine);

} // namespace partnership
