// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/source/document.h"

namespace partnership {

struct Decoded
{
    QString text;
    QString encoding; ///< its usual name: "UTF-8", "windows-1252", "Shift_JIS"
};

/// The text of bytes in whatever encoding: told by a byte order mark (which is no part of the text), by what
/// the document says of itself, by being valid UTF-8, or else detected. NUL bytes, halves of characters and
/// bytes that are no text in any of them are a Problem with the line.
Result<Decoded> decode(const Document &document, const QByteArray &stated = {});

} // namespace partnership
