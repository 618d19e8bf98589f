// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/pace.h"
#include "models/reading/source/document.h"
#include "models/reading/source/sourcetext.h"

namespace partnership {

/// OpenDocument texts (ISO/IEC 26300), unpacked in memory. Automatic numbers become text as they are printed.
Result<SourceText> readOdt(const Document &document, const StopRequest &stop);

} // namespace partnership
