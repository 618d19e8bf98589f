// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/flowlayout.h"

#include <QWidget>

namespace partnership {

FlowLayout::FlowLayout(int gap, QWidget *parent) : QLayout(parent), m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

/// Without the invalidation, a layout that keeps its place would leave what it holds where it was.
void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QList<QLayoutItem *> FlowLayout::shownItems() const
{
    QList<QLayoutItem *> shown;
    for (QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            shown.append(item);
    }
    return shown;
}

QList<FlowLayout::Place> FlowLayout::places(const QRect &rect) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    QList<Place> placed;
    QPoint corner = inner.topLeft();
    int lineHeight = 0;
    qsizetype lineStart = 0;
    const auto centreLine = [&] {
        for (; lineStart < placed.size(); ++lineStart) {
            QRect &of = placed[lineStart].rect;
            of.moveTop(of.top() + (lineHeight - of.height()) / 2);
        }
    };
    for (QLayoutItem *item : shownItems()) {
        QSize size = item->sizeHint();
        if (corner.x() > inner.left() && corner.x() + size.width() > inner.right() + 1) {
            centreLine();
            corner = {inner.left(), corner.y() + lineHeight + m_gap};
            lineHeight = 0;
        }
        size.setWidth(qMin(size.width(), inner.right() + 1 - corner.x()));
        placed.append({item, QRect(corner, size)});
        corner.rx() += size.width() + m_gap;
        lineHeight = qMax(lineHeight, size.height());
    }
    centreLine();
    return placed;
}

int FlowLayout::heightForWidth(int width) const
{
    int bottom = contentsMargins().top() - 1;
    for (const Place &place : places(QRect(0, 0, width, 0)))
        bottom = qMax(bottom, place.rect.bottom());
    return bottom + 1 + contentsMargins().bottom();
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : shownItems()) {
        size.rwidth() += item->sizeHint().width() + m_gap;
        size.setHeight(qMax(size.height(), item->sizeHint().height()));
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    for (const Place &place : places(rect))
        place.item->setGeometry(place.rect);
}

} // namespace partnership
