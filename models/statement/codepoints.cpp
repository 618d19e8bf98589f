// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statement/codepoints.h"

#include <algorithm>

namespace partnership {

CodePoints::CodePoints(QStringView text) : m_length(text.size())
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i].isHighSurrogate() && text[i + 1].isLowSurrogate())
            m_pairs.append(i++);
    }
}

Span CodePoints::toCodePoints(const Span &utf16) const
{
    const auto convert = [this](qsizetype position) {
        return position - (std::ranges::lower_bound(m_pairs, position) - m_pairs.begin());
    };
    return {convert(utf16.begin), convert(utf16.end)};
}

Span CodePoints::toUtf16(const Span &codePoints) const
{
    const auto convert = [this](qsizetype position) {
        for (const qsizetype pair : m_pairs) {
            if (pair >= position)
                break;
            ++position;
        }
        return position;
    };
    return {convert(codePoints.begin), convert(codePoints.end)};
}

} // namespace partnership
