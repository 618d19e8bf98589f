// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/reader.h"

namespace partnership {

/// What a document may be at most. A long statement has 200 KB; a line of a megabyte is no prose.
constexpr qsizetype largestDocument = 128 * 1024 * 1024; ///< bytes
constexpr qsizetype longestLine = 1024 * 1024;           ///< bytes

/// The text of a plain text document: UTF-8, with or without a byte order mark (which is no part of the
/// text). Anything else is a Problem with the line where it shows.
Result<QString> plainText(const Document &document);

} // namespace partnership
