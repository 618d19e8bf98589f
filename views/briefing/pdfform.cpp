// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/captions.h"
#include "views/briefing/paperforms.h"
#include "views/briefing/paperlayout.h"
#include "views/briefing/paperparts.h"
#include "views/briefing/pdfchapters.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace partnership {
namespace {

/// Fine enough that no line is moved to a coarse grid.
constexpr int resolution = 1200;
constexpr double screenResolution = 96;
constexpr double pointsPerPixel = 72 / screenResolution;

QList<PdfChapter> chaptersIn(const Paper &paper, const PaperLayout &layout)
{
    const QList<PaperHeading> headings = chaptersOf(paper);
    QList<PdfChapter> chapters;
    for (qsizetype i = 0; i < headings.size(); ++i) {
        const PaperLayout::ChapterPlace place = layout.chapterPlaces().value(i);
        chapters.append({paperWords(headings[i].text), headings[i].anchor, place.page,
                         (PaperLayout::pageSize().height() - place.top) * pointsPerPixel});
    }
    return chapters;
}

} // namespace

Result<QByteArray> paperAsPdf(const Paper &paper)
{
    const PaperLayout layout(paper);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(resolution);
    writer.setTitle(paperWords(paper.title));
    writer.setCreator(Captions::program());
    QPainter painter(&writer);
    for (int page = 0; page < layout.pages(); ++page) {
        if (page > 0)
            writer.newPage();
        painter.save();
        painter.scale(resolution / screenResolution, resolution / screenResolution);
        layout.drawPage(painter, page);
        painter.restore();
    }
    painter.end();
    return paper.onOnePage ? buffer.data() : withChapters(buffer.data(), chaptersIn(paper, layout));
}

} // namespace partnership
