// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/pictureview.h"

#include <QAccessible>
#include <QKeyEvent>

#include <cmath>

/// How the keys walk through the marks of a picture.
namespace partnership {

void PictureView::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_picture->spots().size()) - 1;
    const bool moves = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Left:
        if (moves)
            return moveCardAside(-1);
        return moveKeySpot(spotBeside(m_keySpot, {-1, 0}));
    case Qt::Key_Right:
        if (moves)
            return moveCardAside(1);
        return moveKeySpot(spotBeside(m_keySpot, {1, 0}));
    case Qt::Key_Up:
        return moveKeySpot(spotBeside(m_keySpot, {0, -1}));
    case Qt::Key_Down:
        return moveKeySpot(spotBeside(m_keySpot, {0, 1}));
    case Qt::Key_Home:
        return moveKeySpot(qMin(0, last));
    case Qt::Key_End:
        return moveKeySpot(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_keySpot >= 0)
            return activate(m_keySpot);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

/// The nearest spot whose centre lies in the direction; a step aside counts three times as far.
int PictureView::spotBeside(int spot, const QPoint &direction) const
{
    const QList<Spot> &spots = m_picture->spots();
    if (spot < 0)
        return firstMark();
    const QPointF from = spots[spot].area.center();
    int nearest = spot;
    double least = std::numeric_limits<double>::max();
    for (int i = 0; i < spots.size(); ++i) {
        const QPointF way = spots[i].area.center() - from;
        const double along = way.x() * direction.x() + way.y() * direction.y();
        const double aside = std::abs(way.x() * direction.y()) + std::abs(way.y() * direction.x());
        if (i != spot && along > 1 && along + 3 * aside < least) {
            least = along + 3 * aside;
            nearest = i;
        }
    }
    return nearest;
}

int PictureView::firstMark() const
{
    for (int spot = 0; spot < m_picture->spots().size(); ++spot) {
        if (isCurrent(spot))
            return spot;
    }
    return m_picture->spots().isEmpty() ? -1 : 0;
}

void PictureView::moveKeySpot(int spot)
{
    if (spot < 0)
        return;
    setKeySpot(spot);
    emit keySpotMoved(m_picture->spots()[spot].area.toAlignedRect());
    QAccessibleEvent moved(this, QAccessible::Focus);
    moved.setChild(spot);
    QAccessible::updateAccessibility(&moved);
}

void PictureView::setKeySpot(int spot)
{
    const int before = std::exchange(m_keySpot, spot);
    updateFrames({before}, {spot});
}

} // namespace partnership
