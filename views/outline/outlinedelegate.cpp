// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/outline/outlinedelegate.h"

#include "models/items/outlinemodel.h"

#include <QFontMetrics>

namespace partnership {
namespace {

/// Room for a number and the gap behind it, so that the words below each other begin at one place.
int numberWidth(const QFont &font, bool bold, const QString &widest)
{
    QFont face = font;
    face.setBold(bold);
    return QFontMetrics(face).horizontalAdvance(widest) + RowDelegate::margin();
}

} // namespace

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

void OutlineDelegate::paintSection(const Cell &cell) const
{
    const QColor colour = cell.theme.pillar(cell.index.data(PillarColourRole).toInt());
    const int x = drawSwatch(cell, cell.rect.left() - margin(), colour);
    QRect room(QPoint(x, cell.rect.top()), cell.rect.bottomRight());
    const QString label = cell.index.data(NumberRole).toString();
    if (!label.isEmpty()) {
        drawWords(cell, room, label, cell.text, cell.matches);
        room.setLeft(room.left() + qMax(numberWidth(cell.font, true, QStringLiteral("III")),
                                        numberWidth(cell.font, true, label)));
    }
    drawWords(cell, room, cell.index.data().toString(), cell.text);
}

void OutlineDelegate::paintClause(const Cell &cell) const
{
    QRect room = cell.rect.adjusted(-margin(), 0, 0, 0);
    const QString number = cell.index.data(NumberRole).toString();
    drawWords(cell, room, number, cell.text, cell.selected);
    room.setLeft(room.left() + qMax(numberWidth(cell.font, false, QStringLiteral("99.99")),
                                    numberWidth(cell.font, cell.selected, number)));
    drawWords(cell, room, cell.index.data().toString(), cell.text);
}

} // namespace partnership
