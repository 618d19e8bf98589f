// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/briefing/paperlayout.h"

#include "views/briefing/papertypesetter.h"
#include "views/briefing/wholerows.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>
#include <QTextTable>

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
    settlePages();
    m_chapterPages.clear();
    for (const int position : typesetter.chapters())
        m_chapterPages.append(pageOf(m_document->findBlock(position)));
    typesetter.numberContents(m_chapterPages);
}

/// Where the first line stands: what has no room moves on, its paragraph begins where it was.
int PaperLayout::pageOf(const QTextBlock &block) const
{
    const QRectF place = m_document->documentLayout()->blockBoundingRect(block);
    const double line = block.layout()->lineCount() > 0 ? block.layout()->lineAt(0).y() : 0;
    // A line that begins a page may stand a fraction above it.
    return int((place.top() + line + 1) / bodySize().height());
}

namespace {

bool keeps(const QTextBlock &block)
{
    return block.blockFormat().boolProperty(keepsWithNext);
}

/// The table that the block is the first of, or nullptr.
QTextTable *tableAt(const QTextBlock &block)
{
    return qobject_cast<QTextTable *>(QTextCursor(block).currentFrame());
}

} // namespace

/// From the first page on, since whatever moves has all that follows move too.
void PaperLayout::settlePages()
{
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        if (QTextTable *table = tableAt(block)) {
            keepRowsWhole(*table, bodySize().height());
            block = table->lastCursorPosition().block();
        } else if (keeps(block) && !keeps(block.previous())) {
            keepWithNext(block);
        }
    }
}

/// Where the first row below the heads ends.
double PaperLayout::endOfFirstRow(const QTextTable &table) const
{
    double end = 0;
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(qMin(1, table.rows() - 1), column);
        const QTextBlock words = cell.firstCursorPosition().block();
        end = qMax(end, m_document->documentLayout()->blockBoundingRect(words).bottom());
    }
    return end;
}

/// What says what comes is not parted from its beginning: both go to the next page.
void PaperLayout::keepWithNext(const QTextBlock &first)
{
    QTextBlock last = first;
    while (last.isValid() && keeps(last))
        last = last.next();
    if (!last.isValid())
        return;
    const QTextTable *table = tableAt(last);
    const int lastPage = table ? int(endOfFirstRow(*table) / bodySize().height()) : pageOf(last);
    if (lastPage == pageOf(first))
        return;
    QTextCursor cursor(first);
    QTextBlockFormat format = first.blockFormat();
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    cursor.setBlockFormat(format);
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
