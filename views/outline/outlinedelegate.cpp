// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/outline/outlinedelegate.h"

#include "models/items/outlinemodel.h"

namespace partnership {
void OutlineDelegate::paintCell(const Cell &cell) const
{
    if (cell.index.column() == OutlineModel::Counts) {
        drawCounts(cell, cell.rect, cell.index.data(MatchingCountRole).toInt(),
                   cell.index.data(AllCountRole).toInt());
        return;
    }
    const ItemKind kind = itemOf(cell.index).kind;
    if (kind == ItemKind::Section)
        paintSection(cell);
    else if (kind == ItemKind::Clause)
        paintClause(cell);
    else
        drawWords(cell, cell.rect, cell.index.data().toString(), cell.text, true);
}

/// How many places of the words searched for are in it, at the right; gives what is left for its own words.
QRect OutlineDelegate::paintFound(const Cell &cell, QRect room) const
{
    const QString found = cell.index.data(SecondaryTextRole).toString();
    if (found.isEmpty())
        return room;
    QRect place = room;
    place.setLeft(qMax(room.left(), room.right() + 1 - widthOf(cell, found, false)));
    drawWords(cell, place, found, cell.secondary);
    room.setRight(place.left() - margin());
    return room;
}

void OutlineDelegate::paintSection(const Cell &cell) const
{
    const QColor colour = cell.theme.pillar(cell.index.data(PillarColourRole).toInt());
    const int x = drawSwatch(cell, cell.rect.left() - margin(), colour);
    QRect room(QPoint(x, cell.rect.top()), cell.rect.bottomRight());
    const QString label = cell.index.data(NumberRole).toString();
    if (!label.isEmpty()) {
        drawWords(cell, room, label, cell.text, cell.matches);
        room.setLeft(room.left() + margin() +
                     qMax(widthOf(cell, QStringLiteral("III"), true), widthOf(cell, label, true)));
    }
    drawWords(cell, paintFound(cell, room), cell.index.data().toString(), cell.text);
}

void OutlineDelegate::paintClause(const Cell &cell) const
{
    QRect room = cell.rect.adjusted(-margin(), 0, 0, 0);
    const QString number = cell.index.data(NumberRole).toString();
    drawWords(cell, room, number, cell.text, cell.selected);
    // The words below each other begin at one place.
    room.setLeft(room.left() + margin() +
                 qMax(widthOf(cell, QStringLiteral("99.99"), false), widthOf(cell, number, cell.selected)));
    if (cell.index.data(StarRole).toBool())
        room = drawStar(cell, room);
    drawWords(cell, paintFound(cell, room), cell.index.data().toString(), cell.text);
}

} // namespace partnership
