// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/searchsigns.h"

#include <algorithm>

namespace partnership {

bool isQuote(QChar c)
{
    return c == QLatin1Char('"') || c == QChar(0x201C) || c == QChar(0x201D) || c == QChar(0x201E);
}

bool isMinus(QChar c)
{
    return c == QLatin1Char('-') || c == QChar(0x2212);
}

bool isGap(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control;
}

bool isFieldName(const QString &word, QStringView after)
{
    const bool plain = std::ranges::all_of(word, [](QChar c) { return c.isLetter() || isMinus(c); });
    return plain && !word.isEmpty() && !after.startsWith(QLatin1String("//"));
}

} // namespace partnership
