// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statement/span.h"
#include "models/statement/vocabulary.h"

#include <QList>
#include <QString>

namespace partnership {

/// What a form knows of a stretch of its text beside the words: how it was set, or what part of the page it
/// is.
struct Hint
{
    enum Kind {
        Heading,   ///< a paragraph that is a heading; its level counts from 1
        Title,     ///< a paragraph in the style for titles (level 1) or subtitles (2); several are one title
        Item,      ///< a list item with its printed number or bullet; its level counts from 1
        Bold,      ///< a paragraph that is set in bold from its first word to its last
        NoteMark,  ///< a raised number or sign that points to a footnote: no part of the words around it
        Footnote,  ///< a paragraph of a footnote or endnote, with its number before it
        Furniture, ///< a running head, a page number, a menu, a table of contents: on the page, not of the
                   ///< text
    };
    Kind kind = Heading;
    Span source; ///< whole paragraphs, without the line's end; a NoteMark is a stretch inside one
    int level = 0;
    bool operator==(const Hint &) const = default;
};

/// Which marks in a text stand for emphasis and headings instead of for themselves.
enum class Markup {
    None,         ///< every letter is text
    Marks,        ///< the marks of Markdown: "**", "_", "#", a backslash before a mark
    MarksAndTags, ///< and the tags that web pages leave behind in it: "<br>", "<b>"
};

/// What every form gives: the canonical text that all spans point into, with paragraphs parted by blank lines
/// and list numbers as they are printed, and what the form knows beside it.
struct SourceText
{
    QString text;
    QString encoding; ///< "UTF-8"
    Markup markup = Markup::None;
    QList<qsizetype> pages = {}; ///< where each page begins; empty for a text without pages
    QList<Hint> hints = {};      ///< in the order of their begin
};

} // namespace partnership
