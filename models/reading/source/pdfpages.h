// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/source/pdfhelper.h"

#include <cstdio>
#include <vector>

/// What the helper does with a document, apart from its process: so a fuzzer can do the same. Never part of
/// the program, since Poppler may hang or crash.
namespace partnership::pdf {

/// Writes pages and words as pdfhelper.h says. Ends at the first limit.
Ending writePages(const std::vector<char> &document, std::FILE *to);

} // namespace partnership::pdf
