// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/pictureview.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyleHints>

#include <utility>

/// How a card of a board is moved to another column.
namespace partnership {
namespace {

bool isMove(const QPointF &from, const QPointF &to)
{
    return (to - from).manhattanLength() >= QGuiApplication::styleHints()->startDragDistance();
}

} // namespace

void PictureView::hold(int spot, const QPointF &at)
{
    if (m_spec.movable && spot < m_picture->spots().size() && mark(spot))
        m_held = Held{spot, at, at};
}

void PictureView::carry(const QPointF &at)
{
    m_held->at = at;
    if (isMove(m_held->from, at))
        setCursor(Qt::ClosedHandCursor);
    update();
}

void PictureView::drop()
{
    const Held held = *std::exchange(m_held, std::nullopt);
    setCursor(Qt::ArrowCursor);
    update();
    if (isMove(held.from, held.at))
        moveCard(held.spot, rowAt(held.at));
}

/// The column that a point is in: of those with their head above it the lowest.
int PictureView::rowAt(const QPointF &point) const
{
    int row = -1;
    double lowest = -1;
    for (const Spot &spot : m_picture->spots()) {
        const bool within = spot.row >= 0 && spot.mark < 0 && point.x() >= spot.area.left() - 6 &&
                            point.x() <= spot.area.right() + 6 && spot.area.top() <= point.y();
        if (within && spot.area.top() > lowest) {
            lowest = spot.area.top();
            row = spot.row;
        }
    }
    return row;
}

void PictureView::moveCard(int spot, int row)
{
    const int from = m_picture->spots().value(spot).row;
    if (row < 0 || row == from || row >= m_spec.rows.size())
        return;
    emit cardMoved(mark(spot)->items, m_spec.rows[row].narrowings.first());
}

void PictureView::moveCardAside(int columns)
{
    if (m_spec.movable && m_keySpot >= 0 && mark(m_keySpot))
        moveCard(m_keySpot, m_picture->spots()[m_keySpot].row + columns);
}

/// Where the card would go.
void PictureView::drawTarget(QPainter &painter) const
{
    const int row = m_held && isMove(m_held->from, m_held->at) ? rowAt(m_held->at) : -1;
    QRectF ground;
    for (const Spot &spot : m_picture->spots()) {
        if (spot.row == row && row >= 0)
            ground |= spot.area;
    }
    if (ground.isEmpty())
        return;
    painter.setPen(QPen(Theme::of(palette()).accent(), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(ground.adjusted(-4, -4, 4, 4), 4, 4);
}

} // namespace partnership
