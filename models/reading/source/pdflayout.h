// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/source/sourcetext.h"

#include <QByteArray>

#include <optional>

namespace partnership {

/// A word on a page, in points from the upper left corner.
struct PdfWord
{
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    bool bold = false;
    bool spaceAfter = false;
    QString text;
};

struct PdfPage
{
    double width = 0;
    double height = 0;
    QList<PdfWord> words; ///< in reading order
};

/// What the helper wrote; nothing where it is cut off or was written by something else.
std::optional<QList<PdfPage>> pagesFrom(const QByteArray &written);

/// Lines, paragraphs and the furniture of pages, from where words stand: a gap, an indent or a change of
/// column begins a paragraph; what stands at the edge of page after page is furniture.
SourceText layOut(const QList<PdfPage> &pages);

} // namespace partnership
