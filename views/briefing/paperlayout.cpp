// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/briefing/paperlayout.h"

#include "views/briefing/papertypesetter.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QPainter>
#include <QTextBlock>

#include <algorithm>

namespace partnership {
namespace {

constexpr QSizeF a4{793.7, 1122.5};
constexpr double pageMargin = 75.6; // 20 mm
constexpr double footHeight = 40;
/// Smaller type than this is not read; what does not fit then goes on.
constexpr double leastScale = 0.72;
constexpr double scaleStep = 0.04;

QSizeF bodySize()
{
    return {a4.width() - 2 * pageMargin, a4.height() - 2 * pageMargin - footHeight / 2};
}

/// Type has the measure of paper, whatever resolution the screen has.
const QImage &paperDevice()
{
    static const QImage device = [] {
        QImage image(1, 1, QImage::Format_RGB32);
        image.setDotsPerMeterX(3780);
        image.setDotsPerMeterY(3780);
        return image;
    }();
    return device;
}

} // namespace

PaperLayout::PaperLayout(const Paper &paper) : m_paper(paper)
{
    build(1);
    while (m_paper.onOnePage && pages() > 1 && m_scale - scaleStep >= leastScale)
        build(m_scale - scaleStep);
}

PaperLayout::~PaperLayout() = default;

void PaperLayout::build(double scale)
{
    m_scale = scale;
    m_document = std::make_unique<QTextDocument>();
    m_document->setDocumentMargin(0);
    m_document->setUseDesignMetrics(true);
    m_document->documentLayout()->setPaintDevice(const_cast<QImage *>(&paperDevice()));
    PaperTypesetter typesetter(*m_document, bodySize().width(), scale);
    typesetter.typeset(m_paper);
    m_document->setTextWidth(bodySize().width());
    m_slices = pageSlices(*m_document, bodySize().height());
    m_chapterPlaces.clear();
    QList<int> numbers;
    for (const int position : typesetter.chapters()) {
        m_chapterPlaces.append(placeOf(position));
        numbers.append(m_chapterPlaces.last().page);
    }
    typesetter.numberContents(numbers);
}

PaperLayout::ChapterPlace PaperLayout::placeOf(int position) const
{
    const double top = m_document->documentLayout()->blockBoundingRect(m_document->findBlock(position)).top();
    const auto after =
        std::ranges::find_if(m_slices, [top](const PageSlice &slice) { return slice.from > top + 1; });
    const qsizetype page = std::max<qsizetype>(0, after - m_slices.begin() - 1);
    const PageSlice slice = m_slices.value(page);
    return {int(page), pageMargin + slice.heads.height() + top - slice.from};
}

int PaperLayout::pages() const
{
    return int(m_slices.size());
}

QSizeF PaperLayout::pageSize()
{
    return a4;
}

/// At the origin of the painter.
void PaperLayout::drawStretch(QPainter &painter, const QRectF &stretch) const
{
    painter.save();
    painter.translate(0, -stretch.top());
    painter.setClipRect(stretch);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = stretch;
    context.palette = Theme::of(Theme::Kind::Print).palette();
    m_document->documentLayout()->draw(&painter, context);
    painter.restore();
}

void PaperLayout::drawPage(QPainter &painter, int page) const
{
    const PageSlice slice = m_slices.value(page);
    painter.save();
    painter.translate(pageMargin, pageMargin);
    if (!slice.heads.isNull())
        drawStretch(painter, slice.heads);
    painter.translate(0, slice.heads.height());
    drawStretch(painter, {0, slice.from, bodySize().width(), slice.to - slice.from});
    painter.restore();
    drawPageFoot(painter,
                 {pageMargin, a4.height() - pageMargin - footHeight / 2, bodySize().width(), footHeight},
                 m_paper, page, pages());
}

} // namespace partnership
