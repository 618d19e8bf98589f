// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/facets/facetsdelegate.h"

#include "models/items/facetsmodel.h"

#include <QPainter>
#include <QPainterPath>

namespace partnership {
namespace {

constexpr int boxSide = 12;
constexpr int leastForName = 30;

Chosen chosenOf(const QModelIndex &index)
{
    return Chosen(index.siblingAtColumn(0).data(ChoiceRole).toInt());
}

void drawTick(QPainter &painter, const QRectF &box)
{
    QPainterPath tick(box.topLeft() + QPointF(2.8, 6.2));
    tick.lineTo(box.topLeft() + QPointF(5.2, 8.6));
    tick.lineTo(box.topLeft() + QPointF(9.4, 3.6));
    painter.drawPath(tick);
}

} // namespace

void FacetsDelegate::paintCell(const Cell &cell) const
{
    const bool isFacet = !cell.index.parent().isValid();
    if (cell.index.column() == FacetsModel::Counts) {
        if (!isFacet)
            drawCounts(cell, cell.rect, cell.index.data(MatchingCountRole).toInt(),
                       cell.index.data(AllCountRole).toInt());
    } else if (isFacet) {
        paintFacet(cell);
    } else {
        paintValue(cell);
    }
}

void FacetsDelegate::paintFacet(const Cell &cell) const
{
    QRect room = cell.rect;
    room.setLeft(drawWords(cell, room, cell.index.data().toString(), cell.text, true) + margin());
    const QString chosen = cell.index.data(SecondaryTextRole).toString();
    const QString words = chosen.isEmpty() ? cell.index.data(AllCountRole).toString() : chosen;
    drawWords(cell, room, words, chosen.isEmpty() || cell.selected ? cell.secondary : cell.theme.accent());
}

void FacetsDelegate::paintValue(const Cell &cell) const
{
    QRect room = cell.rect;
    room.setLeft(paintSwatch(cell, paintBox(cell)));
    const int begin = room.left();
    const int end = drawWords(cell, room, cell.index.data().toString(), cell.text);
    if (chosenOf(cell.index) == Chosen::Excluded) {
        cell.painter.setPen(QPen(cell.text, 1));
        cell.painter.drawLine(begin, room.center().y() + 1, end, room.center().y() + 1);
    }
    room.setLeft(end + margin());
    if (room.width() > leastForName)
        drawWords(cell, room, cell.index.data(SecondaryTextRole).toString(), cell.secondary);
}

/// Gives the x behind it.
int FacetsDelegate::paintBox(const Cell &cell) const
{
    const QRectF box(cell.rect.left(), cell.rect.center().y() - boxSide / 2, boxSide, boxSide);
    const Chosen chosen = chosenOf(cell.index);
    cell.painter.setRenderHint(QPainter::Antialiasing);
    const QColor frame = cell.selected ? cell.text : cell.theme.secondary();
    const QColor full = cell.selected ? cell.text : chosen == Chosen::Included ? cell.theme.accent() : frame;
    cell.painter.setPen(QPen(chosen == Chosen::Off ? frame : full, 1));
    cell.painter.setBrush(chosen == Chosen::Off ? QBrush() : QBrush(full));
    cell.painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2.5, 2.5);
    cell.painter.setBrush({});
    cell.painter.setPen(QPen(Theme::textOn(full), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (chosen == Chosen::Included)
        drawTick(cell.painter, box);
    else if (chosen == Chosen::Excluded)
        cell.painter.drawLine(box.center() - QPointF(3, 0), box.center() + QPointF(3, 0));
    cell.painter.setRenderHint(QPainter::Antialiasing, false);
    return int(box.right()) + margin();
}

int FacetsDelegate::paintSwatch(const Cell &cell, int x) const
{
    const QVariant pillar = cell.index.data(PillarColourRole);
    const QVariant side = cell.index.data(SideColourRole);
    if (!pillar.isValid() && !side.isValid())
        return x;
    return drawSwatch(cell, x,
                      pillar.isValid() ? cell.theme.pillar(pillar.toInt()) : cell.theme.side(side.toInt()));
}

} // namespace partnership
