// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/pace.h"
#include "models/reading/source/document.h"
#include "models/reading/source/sourcetext.h"

namespace partnership {

/// PDF, read by Poppler in a process of its own that is given limits of time, memory and pages, and is killed
/// when it passes them or nobody waits for it any more: a file that hangs or crashes the parser harms nothing
/// here.
Result<SourceText> readPdf(const Document &document, const StopRequest &stop);

} // namespace partnership
