// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/pace.h"
#include "models/reading/source/document.h"
#include "models/reading/source/sourcetext.h"

namespace partnership {

/// Markdown as people and web pages write it. It is kept as it stands: its marks are told apart from words
/// when the structure is read, so that every span points into the file itself.
Result<SourceText> readMarkdown(const Document &document, const StopRequest &stop);

} // namespace partnership
