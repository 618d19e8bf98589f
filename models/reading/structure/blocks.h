// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/structure/lines.h"

namespace partnership {

/// Lines that belong together on paper: a paragraph, a list item, a heading, or the rest of one after a page
/// break.
struct Block
{
    QList<Line> lines;
    bool afterGap = true;  ///< a blank line, or the start of the text, stands before it
    bool beforeGap = true; ///< a blank line, or the end of the text, stands after it

    const Line &first() const { return lines.first(); }
    const Label &label() const { return lines.first().label; }
    bool isItem() const { return !lines.first().marker.isEmpty(); }
    Span content() const { return {lines.first().content.begin, lines.last().content.end}; }
};

/// Groups lines into blocks. A printed number counts as a label only where the numbering before it makes it
/// plausible: "1.36 million" or "2025." at the start of a line is none.
QList<Block> groupLines(const QString &text, const QList<Line> &lines);

} // namespace partnership
