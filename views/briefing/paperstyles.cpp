// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/briefing/paperstyles.h"

#include <algorithm>
#include <cstring>

namespace partnership {

const QList<PaperStyle> &paperStyles()
{
    using enum PaperStyle::Face;
    static const QList<PaperStyle> styles{
        {"Title", "Title", 22, true, Sans, &Theme::text, 0, 6},
        {"Subtitle", "Subtitle", 12, false, Sans, &Theme::secondary, 0, 16},
        {"Heading1", "heading 1", 15, true, Sans, &Theme::text, 22, 6, 0, 1, true},
        {"Heading2", "heading 2", 11.5, true, Sans, &Theme::text, 14, 4, 0, 2, true},
        {"BodyText", "Body Text", 10, false, Sans, &Theme::text, 0, 6},
        {"Quiet", "Quiet", 9, false, Sans, &Theme::secondary, 0, 6},
        {"Quote", "Quote", 10, false, Serif, &Theme::text, 2, 7, 12},
        {"Caption", "caption", 9, false, Sans, &Theme::secondary, 4, 3, 0, 0, true},
        {"Cell", "Cell", 8.5, false, Sans, &Theme::text, 2, 2},
        {"CellQuote", "Cell Quote", 8.5, false, Serif, &Theme::text, 2, 2},
        {"TOC1", "toc 1", 10, false, Sans, &Theme::text, 0, 3},
        {"Gap", "Gap", 4},
        {"Footer", "footer", 8, false, Sans, &Theme::secondary},
    };
    return styles;
}

const PaperStyle &paperStyle(const char *id)
{
    const auto found = std::ranges::find_if(
        paperStyles(), [id](const PaperStyle &style) { return std::strcmp(style.id, id) == 0; });
    Q_ASSERT(found != paperStyles().end());
    return *found;
}

QColor colourOf(const PaperStyle &style)
{
    return (Theme::of(Theme::Kind::Print).*style.colour)();
}

QString familyOf(PaperStyle::Face face)
{
    return face == PaperStyle::Face::Serif ? QStringLiteral("Noto Serif") : QStringLiteral("Noto Sans");
}

} // namespace partnership
