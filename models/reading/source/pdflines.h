// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/source/pdflayout.h"

namespace partnership {

/// A printed line of a page, in points from the upper left corner, and what part of the page it is found to
/// be.
struct PdfLine
{
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    bool bold = true;
    QString text;
    QList<Span> raised = {}; ///< of the text: what looks like the mark of a note

    int column = 0;         ///< from 0 at the left; -1 for a line across several
    double columnLeft = 0;  ///< of the widest line of its column
    double columnRight = 0; ///< the same
    bool furniture = false;
    bool note = false; ///< of a footnote

    double height() const { return bottom - top; }
};

/// The words of a page put together to lines, in reading order.
QList<PdfLine> linesOf(const PdfPage &page);

} // namespace partnership
