// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/rowviews.h"

#include "views/shared/fonts.h"
#include "views/shared/icons.h"
#include "views/shared/rowdelegate.h"

#include <QPainter>
#include <QTableView>

namespace partnership {
namespace {

constexpr int headerMargin = 6;
constexpr int arrowSide = 12;

} // namespace

FlatHeader::FlatHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setFont(fonts::sans(12));
}

QSize FlatHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), fontMetrics().height() + 7};
}

void FlatHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = Theme::of(palette());
    painter->fillRect(rect, theme.alternate());
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line());
    QRect inner = rect.adjusted(headerMargin, 0, -headerMargin, 0);
    const QString words = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    const QVariant aligned = model()->headerData(section, orientation(), Qt::TextAlignmentRole);
    const auto alignment = aligned.isValid() ? Qt::Alignment(aligned.toInt()) : defaultAlignment();
    painter->setFont(font());
    painter->setPen(theme.secondary());
    painter->drawText(inner, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                      fontMetrics().elidedText(words, Qt::ElideRight, inner.width()));
    if (isSortIndicatorShown() && sortIndicatorSection() == section) {
        const bool up = sortIndicatorOrder() == Qt::AscendingOrder;
        const int x = inner.left() + fontMetrics().horizontalAdvance(words) + 4;
        painter->drawPixmap(
            x, rect.center().y() - arrowSide / 2,
            iconPixmap(up ? Icon::Previous : Icon::Next, theme.secondary(), arrowSide, devicePixelRatio()));
    }
}

RowTree::RowTree(QWidget *parent) : QTreeView(parent)
{
    setHeader(new FlatHeader(this));
    setUniformRowHeights(true);
    setIndentation(15);
    setAllColumnsShowFocus(true);
    setExpandsOnDoubleClick(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void RowTree::setRowDelegate(RowDelegate *delegate)
{
    m_rows = delegate;
    setItemDelegate(delegate);
}

void RowTree::keepCountsAtTheRight()
{
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setSectionsClickable(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::Fixed);
    const QString title = model()->headerData(1, Qt::Horizontal).toString();
    header()->resizeSection(1, header()->fontMetrics().horizontalAdvance(title) + 2 * headerMargin + 4);
}

void RowTree::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const bool selected = selectionModel()->isSelected(index);
    m_rows->paintGround(*painter, rect, index, selected, false);
    m_rows->paintBar(*painter, QRect(0, rect.top(), rect.width(), rect.height()), index, selected);
    if (!model()->hasChildren(index))
        return;
    const int side = 14;
    const QColor colour = palette().color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QPoint corner(rect.right() - side, rect.center().y() - side / 2 + 1);
    painter->drawPixmap(corner, iconPixmap(isExpanded(index) ? Icon::BranchOpen : Icon::BranchClosed, colour,
                                           side, devicePixelRatio()));
}

void setUpRows(QTableView &table, RowDelegate *delegate)
{
    table.setItemDelegate(delegate);
    table.setHorizontalHeader(new FlatHeader(&table));
    table.setShowGrid(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setAlternatingRowColors(true);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.verticalHeader()->setMinimumSectionSize(4);
    table.verticalHeader()->setDefaultSectionSize(RowDelegate::rowHeight(table.fontMetrics()));
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

} // namespace partnership
