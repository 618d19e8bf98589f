// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/agencies/agenciesdelegate.h"

#include "models/items/agenciesmodel.h"

#include <QAbstractItemView>
#include <QPainter>

namespace partnership {
namespace {

constexpr int barUnit = 11; ///< pixels a commitment
constexpr int longestBar = 3 * barUnit;
constexpr int barHeight = 8;
constexpr int narrowestName = 30;

} // namespace

AgenciesDelegate::AgenciesDelegate(Exploration &exploration, QAbstractItemView &view,
                                   const AgenciesModel &model)
    : RowDelegate(exploration, view), m_model(model)
{
}

void AgenciesDelegate::paintCell(const Cell &cell) const
{
    if (cell.index.column() == AgenciesModel::Counts)
        drawCounts(cell, cell.rect, cell.index.data(MatchingCountRole).toInt(),
                   cell.index.data(AllCountRole).toInt());
    else if (cell.index.parent().isValid())
        paintAgency(cell);
    else
        paintSide(cell);
}

void AgenciesDelegate::paintSide(const Cell &cell) const
{
    const QColor colour = cell.theme.side(cell.index.data(SideColourRole).toInt());
    const int x = drawSwatch(cell, cell.rect.left() - margin(), colour);
    QRect room(QPoint(x, cell.rect.top()), cell.rect.bottomRight());
    room.setLeft(drawWords(cell, room, cell.index.data().toString(), cell.text, cell.matches) + margin());
    drawWords(cell, room, cell.index.data(SecondaryTextRole).toString(), cell.secondary);
}

void AgenciesDelegate::paintAgency(const Cell &cell) const
{
    const QRect bar(cell.rect.right() - longestBar, cell.rect.top(), longestBar, cell.rect.height());
    paintBar(cell, bar);
    QRect room(cell.rect.topLeft(), QPoint(bar.left() - margin(), cell.rect.bottom()));
    room.setLeft(drawWords(cell, room, cell.index.data().toString(), cell.text) + margin());
    if (room.width() > narrowestName)
        drawWords(cell, room, cell.index.data(SecondaryTextRole).toString(), cell.secondary);
}

/// Right-aligned, so that the bars end where the counts begin; what the filter hides is pale.
void AgenciesDelegate::paintBar(const Cell &cell, const QRect &place) const
{
    const int largest = qMax(m_model.largestCount(), 1);
    const double unit = qMin(double(barUnit), double(longestBar) / largest);
    const int all = qRound(unit * cell.index.data(AllCountRole).toInt());
    const int matching = qRound(unit * cell.index.data(MatchingCountRole).toInt());
    const int left = place.right() + 1 - all;
    const int top = place.center().y() - barHeight / 2 + 1;
    const QColor colour = cell.theme.side(cell.index.data(SideColourRole).toInt());
    QColor pale = colour;
    pale.setAlphaF(0.3F); // over a highlighted row too
    cell.painter.fillRect(left, top, all, barHeight, pale);
    cell.painter.fillRect(left, top, matching, barHeight, colour);
}

} // namespace partnership
