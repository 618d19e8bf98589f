// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/celldelegate.h"

#include "models/items/roles.h"
#include "views/shared/stage.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QPainter>

namespace partnership {
namespace {

constexpr QSize barSize{4, 14};
constexpr int cellGap = 6;

} // namespace

CellDelegate::CellDelegate(Exploration &exploration, QAbstractItemView &view, const Gaps &gaps)
    : RowDelegate(exploration, view), m_gaps(gaps)
{
}

void CellDelegate::paintCell(const Cell &cell) const
{
    const QRect room = paintSign(cell);
    const bool missing = !cell.index.data(SortRole).isValid();
    const bool first = cell.index.column() == 0;
    const int end = drawWords(cell, room, cell.index.data().toString(), missing ? cell.secondary : cell.text,
                              first && cell.selected, m_gaps.value(cell.index.column()));
    const QString more = cell.index.data(SecondaryTextRole).toString();
    if (!more.isEmpty())
        drawWords(cell, QRect(QPoint(end + cellGap, room.top()), room.bottomRight()), more, cell.secondary);
}

QRect CellDelegate::paintSign(const Cell &cell) const
{
    if (const QVariant side = cell.index.data(SideColourRole); side.isValid())
        return cell.rect.adjusted(
            drawSwatch(cell, cell.rect.left(), cell.theme.side(side.toInt())) - cell.rect.left(), 0, 0, 0);
    if (const QVariant stage = cell.index.data(StageRole); stage.isValid()) {
        const int side = QFontMetrics(cell.font).ascent() - 2;
        const QRect symbol(cell.rect.left(), cell.rect.center().y() - side / 2, side, side);
        drawStage(cell.painter, symbol, Stage(stage.toInt()), cell.text);
        return cell.rect.adjusted(side + cellGap, 0, 0, 0);
    }
    if (cell.index.column() > 0)
        return cell.rect;
    QRect bar({cell.rect.left() + cellGap, 0}, barSize);
    if (cell.index.data(StarRole).toBool())
        drawStar(cell, cell.rect);
    bar.moveTop(cell.rect.center().y() - barSize.height() / 2);
    cell.painter.fillRect(bar, cell.theme.pillar(cell.index.data(PillarColourRole).toInt()));
    return cell.rect.adjusted(2 * cellGap + barSize.width(), 0, 0, 0);
}

} // namespace partnership
