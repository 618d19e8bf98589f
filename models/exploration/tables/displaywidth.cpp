// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/tables/displaywidth.h"

#include <QList>

#include <algorithm>
#include <array>

namespace partnership {
namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

/// Blocks whose characters are Wide or Fullwidth in EastAsianWidth.txt, as far as texts use them.
constexpr std::array wideRanges{
    Range{0x1100, 0x115F},   // Hangul Jamo
    Range{0x2E80, 0x303E},   // CJK radicals, punctuation
    Range{0x3041, 0x33FF},   // Kana, compatibility
    Range{0x3400, 0x4DBF},   // CJK extension A
    Range{0x4E00, 0x9FFF},   // CJK
    Range{0xA000, 0xA4CF},   // Yi
    Range{0xA960, 0xA97F},   // Hangul Jamo extended
    Range{0xAC00, 0xD7A3},   // Hangul
    Range{0xF900, 0xFAFF},   // CJK compatibility
    Range{0xFE30, 0xFE6F},   // CJK compatibility forms
    Range{0xFF01, 0xFF60},   // fullwidth forms
    Range{0xFFE0, 0xFFE6},   // fullwidth signs
    Range{0x1F300, 0x1F64F}, // pictographs
    Range{0x1F680, 0x1F6FF}, // transport
    Range{0x1F900, 0x1F9FF}, // supplemental pictographs
    Range{0x20000, 0x3FFFD}, // CJK extensions B and later
};

qsizetype widthOf(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    const auto found = std::find_if(wideRanges.begin(), wideRanges.end(),
                                    [c](const Range &range) { return c <= range.last; });
    return found != wideRanges.end() && c >= found->first ? 2 : 1;
}

QString onOneLine(const QString &text)
{
    QString line = text;
    for (QChar &c : line) {
        if (c.category() == QChar::Other_Control)
            c = QLatin1Char(' ');
    }
    return line;
}

} // namespace

qsizetype displayWidth(QStringView text)
{
    qsizetype width = 0;
    for (const char32_t c : text.toUcs4())
        width += widthOf(c);
    return width;
}

QString fitted(const QString &text, qsizetype columns)
{
    const QString line = onOneLine(text);
    if (displayWidth(line) <= columns)
        return line;
    QString cut;
    qsizetype width = 1; // of the ellipsis
    for (const char32_t c : line.toUcs4()) {
        width += widthOf(c);
        if (width > columns)
            break;
        cut += QString::fromUcs4(&c, 1);
    }
    return cut.trimmed() + QChar(0x2026);
}

} // namespace partnership
