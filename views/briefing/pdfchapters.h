// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace partnership {

/// Where a chapter of a PDF begins.
struct PdfChapter
{
    QString title;
    QString anchor;    ///< what links of the text call it, behind a "#"
    int page = 0;      ///< from 0
    double height = 0; ///< of its upper edge over the lower edge of the page, in points
};

/// What the writer of Qt 6.4 leaves out of a PDF: an outline for the reader's side bar, and links within the
/// text, which it writes as addresses of pages on the web. Both come behind the end of the file as an
/// incremental update (ISO 32000-1, 7.5.6). A file that is not built as that writer does stays as it is.
QByteArray withChapters(const QByteArray &pdf, const QList<PdfChapter> &chapters);

} // namespace partnership
