// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/clause/factlist.h"

#include "views/shared/fonts.h"
#include "views/shared/plaintext.h"
#include "views/shared/rowdelegate.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QStyledItemDelegate>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

namespace partnership {
namespace {

/// Rows as high as in every list.
class FactDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(),
                RowDelegate::rowHeight(option.fontMetrics)};
    }
};

} // namespace

FactList::FactList(const Exploration &exploration, QWidget *parent)
    : QTreeView(parent), m_model(new ClauseFactsModel(exploration, this))
{
    setAccessibleName(tr("What was read"));
    setModel(m_model);
    setItemDelegate(new FactDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setTextElideMode(Qt::ElideRight);
    setFont(fonts::sans(12.5));
    header()->hide();
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setSectionResizeMode(ClauseFactsModel::Name, QHeaderView::Stretch);
    connect(this, &QTreeView::activated, this, &FactList::correctionWanted);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FactList::fit);
    fit();
}

void FactList::showClause(int clause)
{
    QList<int> chosen;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        chosen.append(index.row());
    const bool isSame = m_model->clause() == clause;
    const int rows = m_model->rowCount();
    m_model->showClause(clause);
    if (!isSame || m_model->rowCount() != rows)
        return;
    for (const int row : std::as_const(chosen)) // what is decided on stays chosen
        selectionModel()->select(m_model->index(row, 0),
                                 QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

QList<int> FactList::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::ranges::sort(rows);
    for (int row = 0; selectionModel()->selectedRows().isEmpty() && row < m_model->rowCount(); ++row)
        rows.append(row);
    return rows;
}

ShownFacts FactList::chosen() const
{
    return m_model->factsAt(chosenRows());
}

/// Only where it is chosen: all of a clause are not found wrong by mistake.
QStringList FactList::chosenRejected() const
{
    return selectionModel()->hasSelection() ? m_model->rejectedAt(chosenRows()) : QStringList();
}

/// Names are words of a statement: markup in them stays text.
bool FactList::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTreeView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = indexAt(help->pos());
    QToolTip::showText(help->globalPos(),
                       index.isValid() ? plainToolTip(index.data(Qt::ToolTipRole).toString()) : QString(),
                       this);
    return true;
}

void FactList::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fit();
}

/// The pane around it scrolls.
void FactList::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void FactList::fit()
{
    const auto widthOf = [this](const QString &words) { return fontMetrics().horizontalAdvance(words) + 10; };
    header()->resizeSection(ClauseFactsModel::Kind, widthOf(tr("Commitment")));
    header()->resizeSection(ClauseFactsModel::OriginOf, widthOf(QStringLiteral("corrected")));
    const int rows = m_model->rowCount();
    setFixedHeight(qMax(1, rows * qMax(sizeHintForRow(0), fontMetrics().height())));
}

} // namespace partnership
