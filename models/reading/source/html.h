// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/pace.h"
#include "models/reading/source/document.h"
#include "models/reading/source/sourcetext.h"

namespace partnership {

/// Web pages, well formed or not, parsed by libxml2 without loading anything. What a page shows is the text:
/// list numbers as a browser prints them, menus and footers named as furniture, scripts and styles left out.
Result<SourceText> readHtml(const Document &document, const StopRequest &stop);

} // namespace partnership
