// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/rowdelegate.h"

#include "models/items/itemmodel.h"
#include "views/shared/plaintext.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <QTreeView>

namespace partnership {
namespace {

constexpr int barWidth = 3;
constexpr int swatchSide = 9;

} // namespace

RowDelegate::RowDelegate(Exploration &exploration, QAbstractItemView &view)
    : QStyledItemDelegate(&view), m_exploration(exploration), m_related(exploration),
      m_inTree(qobject_cast<QTreeView *>(&view))
{
    connect(&m_related, &Related::changed, view.viewport(), qOverload<>(&QWidget::update));
}

int RowDelegate::swatchRoom()
{
    return swatchSide + margin();
}

int RowDelegate::rowHeight(const QFontMetrics &metrics)
{
    return metrics.height() + 4;
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 12, rowHeight(option.fontMetrics)};
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool alternate = option.features & QStyleOptionViewItem::Alternate;
    painter->save();
    paintGround(*painter, option.rect, index, selected, alternate);
    if (index.column() == 0 && !m_inTree) // a tree draws it left of its branches
        paintBar(*painter, option.rect, index, selected);
    paintCell(cellOf(*painter, option, index));
    if (option.state & QStyle::State_HasFocus && !selected) {
        painter->setPen(QPen(option.palette.color(QPalette::Link), 1));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

RowDelegate::Cell RowDelegate::cellOf(QPainter &painter, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const QVariant matches = index.data(MatchesRole);
    const bool shown = !matches.isValid() || matches.toBool();
    const QColor text = selected ? option.palette.color(QPalette::HighlightedText)
                        : shown  ? theme.text()
                                 : theme.dimmed(theme.secondary());
    const QColor secondary = selected ? text : shown ? theme.secondary() : text;
    return {painter,     option.rect.adjusted(margin(), 0, -margin(), 0),
            index,       theme,
            option.font, text,
            secondary,   shown,
            selected};
}

void RowDelegate::paintGround(QPainter &painter, const QRect &rect, const QModelIndex &index, bool selected,
                              bool alternate) const
{
    const QPalette palette = static_cast<QAbstractItemView *>(parent())->palette();
    const Theme &theme = Theme::of(palette);
    const ItemId item = itemOf(index);
    QColor ground = alternate ? theme.alternate() : theme.base();
    if (selected)
        ground = palette.color(QPalette::Highlight);
    else if (m_related.toCurrent(item) || m_related.toHovered(item))
        ground = theme.hover();
    painter.fillRect(rect, ground);
}

void RowDelegate::paintBar(QPainter &painter, const QRect &rect, const QModelIndex &index,
                           bool selected) const
{
    if (selected || m_related.toCurrent(itemOf(index)))
        painter.fillRect(QRect(rect.topLeft(), QSize(barWidth, rect.height())),
                         static_cast<QAbstractItemView *>(parent())->palette().color(QPalette::Link));
}

int RowDelegate::drawWords(const Cell &cell, const QRect &rect, const QString &words, const QColor &colour,
                           bool bold, Qt::Alignment alignment)
{
    QFont font = cell.font;
    font.setBold(bold);
    const QFontMetrics metrics(font, cell.painter.device());
    const QString shown = metrics.elidedText(cut(words), Qt::ElideRight, rect.width());
    cell.painter.setFont(font);
    cell.painter.setPen(colour);
    cell.painter.drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    return rect.left() + metrics.horizontalAdvance(shown);
}

int RowDelegate::drawCounts(const Cell &cell, const QRect &rect, int matching, int all) const
{
    const bool filtered = !m_exploration.focus().filter().isEmpty();
    const QString rest = QStringLiteral(" / %1").arg(all);
    QFont bold = cell.font;
    bold.setBold(filtered && matching > 0);
    const int restWidth = QFontMetrics(cell.font).horizontalAdvance(rest);
    drawWords(cell, rect, rest, cell.secondary, false, Qt::AlignRight);
    const QRect before = rect.adjusted(0, 0, -restWidth, 0);
    const QString first = QString::number(matching);
    drawWords(cell, before, first, cell.text, bold.bold(), Qt::AlignRight);
    return before.right() - QFontMetrics(bold).horizontalAdvance(first);
}

int RowDelegate::drawSwatch(const Cell &cell, int x, const QColor &colour)
{
    const int y = cell.rect.center().y() - swatchSide / 2;
    cell.painter.fillRect(x, y, swatchSide, swatchSide, colour);
    return x + swatchRoom();
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainToolTip(index.data(Qt::ToolTipRole).toString()), view);
    return true;
}

} // namespace partnership
