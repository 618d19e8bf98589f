// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/pace.h"
#include "models/reading/source/document.h"
#include "models/reading/source/sourcetext.h"

namespace partnership {

/// Word documents (ECMA-376, Office Open XML), unpacked in memory. Automatic numbers become text as they are
/// printed; deletions that are only proposed are left out, insertions kept.
Result<SourceText> readDocx(const Document &document, const StopRequest &stop);

} // namespace partnership
