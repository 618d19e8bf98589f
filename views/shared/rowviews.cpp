// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/rowviews.h"

#include "views/shared/fonts.h"
#include "views/shared/icons.h"
#include "views/shared/plaintext.h"
#include "views/shared/rowdelegate.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

#include <algorithm>

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

bool FlatHeader::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int section = logicalIndexAt(help->pos());
    const QString words = model()->headerData(section, orientation(), Qt::ToolTipRole).toString();
    QToolTip::showText(help->globalPos(), plainToolTip(words), this);
    return true;
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
    // A title at the right may be wider than the figures below it: it begins over the column before.
    if (alignment & Qt::AlignRight)
        inner.setLeft(qMin(inner.left(), inner.right() - fontMetrics().horizontalAdvance(words) - 1));
    else
        inner.setRight(inner.right() - overhang(logicalIndex(visualIndex(section) + 1)));
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

QSize FlatHeader::sectionSizeFromContents(int section) const
{
    const QString words = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    const QSize usual = QHeaderView::sectionSizeFromContents(section);
    return usual.expandedTo({fontMetrics().horizontalAdvance(words) + 2 * headerMargin + 1, usual.height()});
}

int FlatHeader::overhang(int section) const
{
    if (section < 0 || isSectionHidden(section))
        return 0;
    const QVariant aligned = model()->headerData(section, orientation(), Qt::TextAlignmentRole);
    if (!aligned.isValid() || !(Qt::Alignment(aligned.toInt()) & Qt::AlignRight))
        return 0;
    const QString words = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    return qMax(0, fontMetrics().horizontalAdvance(words) + 2 * headerMargin - sectionSize(section));
}

RowTree::RowTree(QWidget *parent) : QTreeView(parent)
{
    setHeader(new FlatHeader(this));
    setUniformRowHeights(true);
    setIndentation(15);
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
    header()->setMinimumSectionSize(24);
    header()->setSectionsMovable(false);
    header()->setSectionsClickable(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::Fixed);
    connect(model(), &QAbstractItemModel::modelReset, this, &RowTree::fitCounts);
    fitCounts();
}

void RowTree::fitCounts()
{
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    // Digits are of one width: only the longest needs to be measured.
    QString longest = QStringLiteral("99 / 99");
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QString counts = model()->index(row, 1).data().toString();
        if (counts.size() > longest.size())
            longest = counts;
    }
    header()->resizeSection(1, metrics.horizontalAdvance(longest) + 2 * RowDelegate::margin());
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

/// Narrower, nothing but numbers and counts would be left of the rows.
QSize RowTree::minimumSizeHint() const
{
    constexpr int readable = 30;
    return {fontMetrics().averageCharWidth() * readable, QTreeView::minimumSizeHint().height()};
}

int RowTree::heightOfRows() const
{
    int rows = 0;
    for (QModelIndex index = model()->index(0, 0); index.isValid(); index = indexBelow(index))
        ++rows;
    return header()->sizeHint().height() + rows * RowDelegate::rowHeight(fontMetrics());
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
