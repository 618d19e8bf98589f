// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statement/decision.h"

namespace partnership {

/// Adds what a desk knows now of agencies and instruments to the lexicons of a folder, which is made where it
/// is missing, so that the next statement is read with it; what stands there stays. Gives how many entries
/// are new. What no entry of a lexicon can say (a side that no lexicon knows, a name with a mark that parts
/// fields) is left out. Problem: what lies there is no lexicon, told with file and line, or the folder cannot
/// be written to.
Result<qsizetype> keepInLexicons(const Decisions &decisions, const QString &folder);

} // namespace partnership
