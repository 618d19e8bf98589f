// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/structure/numbering.h"
#include "models/reading/structure/paragraphs.h"

namespace partnership {

/// Lines that belong together on paper: a paragraph, a list item, a heading, or the rest of one after a page
/// break.
struct Block
{
    QList<Line> lines;
    bool afterGap = true;  ///< a blank line, or the start of the text, stands before it
    bool beforeGap = true; ///< a blank line, or the end of the text, stands after it
    Span runIn;            ///< its first words where they are a title, with the mark after them

    const Line &first() const { return lines.first(); }
    const Label &label() const { return lines.first().label; }
    bool isItem() const { return lines.first().hasMarker(); }
    bool isLabelled() const { return !lines.first().label.isNone(); }
    /// An item of a list that is not numbered.
    bool isBullet() const { return isItem() && !isLabelled(); }
    Span content() const { return {lines.first().content.begin, lines.last().content.end}; }
    /// From the printed number, or the first word where there is none.
    qsizetype begin() const { return isLabelled() ? label().source.begin : first().content.begin; }
};

/// Groups lines into blocks. A printed number counts as a label only where the numbering around it makes it
/// plausible: "1.36 million" or "2025." at the start of a line is none. Numbers inside a line open a block of
/// their own where they are exactly the next ones after a finished sentence. Lines of the rest are left out.
QList<Block> groupLines(const SourceText &source, const QList<Line> &lines);

} // namespace partnership
