// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/source/sourcetext.h"
#include "models/statement/unseen.h"

namespace partnership {

/// White space in the wide sense: what stands between words, no-break and unseen characters included.
inline bool isGap(QChar c)
{
    return c.isSpace() || isUnseen(c);
}
/// Han, Kana, or a mark that is written with them: no blank stands between two of these.
bool isIdeographic(QChar c);
qsizetype skipGaps(QStringView text, qsizetype from, qsizetype end);
/// Past gaps and markup alike.
qsizetype skipMarkup(const SourceText &source, qsizetype from, qsizetype end);
Span trimmed(QStringView text, Span span);
/// Does markup of any form of text begin with the character?
constexpr bool mayBeMarkup(QChar c)
{
    switch (c.unicode()) {
    case '<':
    case '&':
    case '\\':
    case '*':
    case '_':
    case '[':
    case ']':
    case '!':
        return true;
    default:
        return false;
    }
}
/// The length of emphasis, link or line break markup ("**", "__", "<br>", "](address)", a backslash before a
/// mark) that begins at the position, or 0. What is no markup in this form of text is 0 too.
qsizetype markupAt(const SourceText &source, qsizetype position);
/// Does the markup stand between words, as a line's end does ("<br>", "</p>")?
bool partsWords(QStringView markup);
/// The level of a heading whose tag ("<h2>") begins at the position, or 0.
int headingTagAt(QStringView text, qsizetype position);
/// Do all words of a span stand in links?
bool isOnlyLinks(const SourceText &source, const Span &span);
/// Where markup that holds words stands in a text: tags, and the addresses of links.
QList<Span> wordyMarkup(const SourceText &source);

enum class Emphasis { None, Light, Bold };
/// How all of the words in a span are set apart by markup: bold, or italic and underlined. None when any word
/// is not.
Emphasis emphasisOf(const SourceText &source, const Span &span);
/// Where the emphasis that opens a span ends; its begin when the span does not open with any.
qsizetype emphasisEnd(const SourceText &source, const Span &span);
/// The same of bold alone.
qsizetype boldEnd(const SourceText &source, const Span &span);

} // namespace partnership
