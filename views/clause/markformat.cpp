// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/clause/markformat.h"

namespace partnership {

QTextCharFormat markFormat(const Theme &theme, MarkKind kind)
{
    QTextCharFormat format;
    const auto underlined = [&format](const Theme::Mark &mark, QTextCharFormat::UnderlineStyle style) {
        format.setBackground(mark.ground);
        format.setUnderlineColor(mark.line);
        format.setUnderlineStyle(style);
    };
    switch (kind) {
    case MarkKind::Agency:
        underlined(theme.agency(), QTextCharFormat::SingleUnderline);
        break;
    case MarkKind::Instrument:
        underlined(theme.instrument(), QTextCharFormat::DashUnderline);
        break;
    case MarkKind::Date:
        underlined(theme.date(), QTextCharFormat::DotLine);
        break;
    case MarkKind::Verb:
        format.setBackground(theme.verb().ground);
        format.setForeground(theme.verb().line);
        format.setFontWeight(QFont::Bold);
        break;
    case MarkKind::Note:
        format.setUnderlineColor(theme.secondary());
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        break;
    case MarkKind::Found:
        format.setBackground(theme.found());
        break;
    }
    return format;
}

} // namespace partnership
