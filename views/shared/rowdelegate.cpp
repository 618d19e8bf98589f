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

QFont faceOf(const QFont &font, bool bold)
{
    QFont face = font;
    face.setBold(bold);
    return face;
}

void draw(QPainter &painter, int x, const QRect &rect, const CellWords &words, const QFont &font,
          const QColor &colour)
{
    painter.setFont(font);
    painter.setPen(colour);
    const double height = words.text.size().height();
    painter.drawStaticText(QPointF(x, rect.top() + (rect.height() - height) / 2), words.text);
}

} // namespace

RowDelegate::RowDelegate(Exploration &exploration, QAbstractItemView &view)
    : QStyledItemDelegate(&view), m_exploration(exploration), m_related(exploration),
      m_inTree(qobject_cast<QTreeView *>(&view))
{
    connect(&m_related, &Related::changed, this, &RowDelegate::repaintRowsOf);
}

/// Goes through the rows in sight, not through the items, which may be many.
void RowDelegate::repaintRowsOf(const QSet<ItemId> &items)
{
    const auto *view = static_cast<QAbstractItemView *>(parent());
    QWidget *viewport = view->viewport();
    QModelIndex index = view->indexAt({1, 1});
    while (index.isValid()) {
        const QRect place = view->visualRect(index);
        if (items.contains(itemOf(index)))
            viewport->update(0, place.top(), viewport->width(), place.height());
        const int below = place.bottom() + 1;
        index = below < viewport->height() ? view->indexAt({1, below}) : QModelIndex();
    }
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
                           bool bold, CellWordsMemory::Gap gap) const
{
    const QFont font = faceOf(cell.font, bold);
    const CellWords fitted = m_words.fitted(words, font, rect.width(), gap);
    draw(cell.painter, rect.left(), rect, fitted, font, colour);
    return rect.left() + fitted.width;
}

int RowDelegate::drawWordsAtRight(const Cell &cell, const QRect &rect, const QString &words,
                                  const QColor &colour, bool bold) const
{
    const QFont font = faceOf(cell.font, bold);
    const CellWords fitted = m_words.fitted(words, font, rect.width());
    const int x = rect.right() + 1 - fitted.width;
    draw(cell.painter, x, rect, fitted, font, colour);
    return x;
}

int RowDelegate::widthOf(const Cell &cell, const QString &words, bool bold) const
{
    return m_words.widthOf(words, faceOf(cell.font, bold));
}

int RowDelegate::drawCounts(const Cell &cell, const QRect &rect, int matching, int all) const
{
    const bool filtered = !m_exploration.filter().isEmpty();
    const int x = drawWordsAtRight(cell, rect, QStringLiteral(" / %1").arg(all), cell.secondary);
    const QRect before(rect.topLeft(), QPoint(x - 1, rect.bottom()));
    return drawWordsAtRight(cell, before, QString::number(matching), cell.text, filtered && matching > 0);
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

QRect RowDelegate::drawStar(const Cell &cell, QRect rect) const
{
    const QString star(QChar(0x2605));
    QRect place = rect;
    place.setLeft(qMax(rect.left(), rect.right() + 1 - widthOf(cell, star, false)));
    drawWords(cell, place, star, cell.secondary);
    rect.setRight(place.left() - 2);
    return rect;
}

} // namespace partnership
