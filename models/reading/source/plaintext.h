// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/pace.h"
#include "models/reading/source/document.h"
#include "models/reading/source/sourcetext.h"

namespace partnership {

/// Plain text in any encoding that can be told. Letters are letters: tags and escapes in it mean nothing.
Result<SourceText> readPlainText(const Document &document, const StopRequest &stop);

/// A text of lines as it stands: decoded, pages at its form feeds. For every form that is text itself.
Result<SourceText> readLines(const Document &document);

} // namespace partnership
