// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/draft.h"

namespace partnership {

/// Names of the parties of a statement whose title and words are known: those that the title names, or who is
/// named most among those in the opening paragraphs. In the order of the text.
QStringList partiesOf(Draft &draft);

} // namespace partnership
