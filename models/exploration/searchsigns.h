// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What the signs in a search mean: for who reads a whole search, and for who completes one that is being
/// typed.
namespace partnership {

bool isQuote(QChar c);
bool isMinus(QChar c);
/// What parts words.
bool isGap(QChar c);
/// Whether a colon after it makes it a field: not that of a time (10:30) or an address (https://…).
bool isFieldName(const QString &word, QStringView after);

} // namespace partnership
