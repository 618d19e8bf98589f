// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/briefing/paper.h"
#include "views/briefing/pageslices.h"

#include <QList>
#include <QSizeF>
#include <QTextDocument>

#include <memory>

class QPainter;

namespace partnership {

/// A paper on pages of A4, the same on every painter: PDF, printer, and the preview on the screen. One unit
/// is 1/96 inch.
class PaperLayout
{
public:
    explicit PaperLayout(const Paper &paper);
    ~PaperLayout();
    Q_DISABLE_COPY_MOVE(PaperLayout)

    int pages() const;
    /// Of a page, margins included.
    static QSizeF pageSize();
    /// Text, pictures and foot of a page from 0, at the origin of the painter.
    void drawPage(QPainter &painter, int page) const;
    /// Where a chapter begins: its page from 0, and how far below the page's upper edge.
    struct ChapterPlace
    {
        int page = 0;
        double top = 0;
    };
    /// In the order of chaptersOf().
    const QList<ChapterPlace> &chapterPlaces() const { return m_chapterPlaces; }

private:
    void build(double scale);
    ChapterPlace placeOf(int position) const;
    void drawStretch(QPainter &painter, const QRectF &stretch) const;

    Paper m_paper;
    std::unique_ptr<QTextDocument> m_document; ///< laid out without pages
    QList<PageSlice> m_slices;
    QList<ChapterPlace> m_chapterPlaces;
    double m_scale = 1; ///< of the type, where all has to go on one page
};

} // namespace partnership
