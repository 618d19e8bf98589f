// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/redacting.h"

namespace partnership {

/// What of a library is left out of a copy for passing on: beside what never goes into one, the saved views
/// whose filter tells a tag, a star or a word of a note, or cannot be read, so that nobody knows what it
/// tells.
Result<Redaction> redactionOf(const Library &library, bool keepsJudgements);

/// What such a copy holds and what not, in one sentence for people.
QString redactionRule();

} // namespace partnership
