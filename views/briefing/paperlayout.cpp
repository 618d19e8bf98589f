// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/briefing/paperlayout.h"

#include "views/briefing/papertypesetter.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
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
    typesetter.write(m_paper);
    m_document->setPageSize(bodySize());
    m_chapterPages.clear();
    for (const int position : typesetter.chapters()) {
        const QRectF place = m_document->documentLayout()->blockBoundingRect(m_document->findBlock(position));
        m_chapterPages.append(int(place.top() / bodySize().height()));
    }
    typesetter.numberContents(m_chapterPages);
}

int PaperLayout::pages() const
{
    return m_document->pageCount();
}

QSizeF PaperLayout::pageSize()
{
    return a4;
}

void PaperLayout::drawPage(QPainter &painter, int page) const
{
    const QRectF body({0, page * bodySize().height()}, bodySize());
    painter.save();
    painter.translate(pageMargin, pageMargin - body.top());
    painter.setClipRect(body);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = body;
    context.palette = Theme::of(Theme::Kind::Print).palette();
    m_document->documentLayout()->draw(&painter, context);
    painter.restore();
    drawPageFoot(painter,
                 {pageMargin, a4.height() - pageMargin - footHeight / 2, bodySize().width(), footHeight},
                 m_paper, page, pages());
}

} // namespace partnership
