// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/briefing/paperview.h"

#include "views/briefing/paperlayout.h"
#include "views/shared/theme.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace partnership {
namespace {

constexpr int gap = 16;
constexpr int lineStep = 40;
/// A wide window shows a page in its own size.
constexpr double largestScale = 1.25;

} // namespace

PaperView::PaperView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setAccessibleName(tr("Preview"));
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setMinimumSize(360, 320);
}

PaperView::~PaperView() = default;

void PaperView::show(const Paper &paper)
{
    m_layout = std::make_unique<PaperLayout>(paper);
    m_instead.clear();
    setAccessibleDescription(pages() == 1 ? tr("%1. 1 page.").arg(paper.title)
                                          : tr("%1. %2 pages.").arg(paper.title).arg(pages()));
    updateScrolling();
    viewport()->update();
}

void PaperView::showInstead(const QString &words)
{
    m_layout.reset();
    m_instead = words;
    setAccessibleDescription(words);
    updateScrolling();
    viewport()->update();
}

int PaperView::pages() const
{
    return m_layout ? m_layout->pages() : 0;
}

double PaperView::scale() const
{
    return qBound(0.1, (viewport()->width() - 2 * gap) / PaperLayout::pageSize().width(), largestScale);
}

double PaperView::pageStep() const
{
    return PaperLayout::pageSize().height() * scale() + gap;
}

void PaperView::updateScrolling()
{
    const int whole = int(pages() * pageStep()) + gap;
    verticalScrollBar()->setRange(0, qMax(0, whole - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(lineStep);
}

void PaperView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrolling();
}

void PaperView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().window());
    if (!m_layout) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(viewport()->rect().adjusted(gap, gap, -gap, -gap),
                         Qt::AlignCenter | Qt::TextWordWrap, m_instead);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const QSizeF sheet = PaperLayout::pageSize() * scale();
    const double left = (viewport()->width() - sheet.width()) / 2;
    for (int page = 0; page < pages(); ++page) {
        const QRectF place({left, gap + page * pageStep() - verticalScrollBar()->value()}, sheet);
        if (!place.intersects(event->rect()))
            continue;
        painter.fillRect(place, Theme::of(Theme::Kind::Print).base());
        painter.setPen(Theme::of(palette()).line());
        painter.drawRect(place);
        painter.save();
        painter.translate(place.topLeft());
        painter.scale(scale(), scale());
        m_layout->drawPage(painter, page);
        painter.restore();
    }
}

} // namespace partnership
