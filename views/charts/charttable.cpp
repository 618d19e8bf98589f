// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/charttable.h"

#include "models/items/chartmodel.h"
#include "models/items/roles.h"
#include "views/charts/chartpane.h"
#include "views/charts/following.h"
#include "views/shared/rowdelegate.h"
#include "views/shared/rowviews.h"

#include <QHeaderView>

namespace partnership {
namespace {

// Of the width that numbers leave.
constexpr double rowShare = 0.42;
constexpr int numberLetters = 13;

/// Words, and counts at the right.
class NumberDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(const Cell &cell) const override
    {
        if (cell.index.column() == ChartModel::Count)
            drawCounts(cell, cell.rect, cell.index.data(MatchingCountRole).toInt(),
                       cell.index.data(AllCountRole).toInt());
        else
            drawWords(cell, cell.rect, cell.index.data().toString(), cell.text);
    }
};

} // namespace

ChartTable::ChartTable(Exploration &exploration, ChartPane &pane, QWidget *parent)
    : QTableView(parent), m_exploration(exploration), m_pane(pane), m_model(new ChartModel(this))
{
    setAccessibleName(tr("Numbers of the chart"));
    setUpRows(*this, new NumberDelegate(exploration, *this));
    setModel(m_model);
    connect(this, &QTableView::clicked, this, &ChartTable::open);
    connect(this, &QTableView::activated, this, &ChartTable::open);
    connect(&pane, &ChartPane::chartChanged, this, &ChartTable::renew);
    connect(&exploration, &Exploration::contentsChanged, this, &ChartTable::renew);
    connect(&exploration, &Exploration::selectionChanged, this, &ChartTable::renew);
}

void ChartTable::renew()
{
    m_stale = !isVisible();
    if (!m_stale)
        m_model->setSpec(m_pane.spec());
}

void ChartTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    if (m_stale)
        renew();
}

void ChartTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ChartTable::fitColumns()
{
    const int number = fontMetrics().averageCharWidth() * numberLetters;
    const int room = qMax(2 * number, viewport()->width() - number);
    setColumnWidth(ChartModel::Row, qRound(room * rowShare));
    setColumnWidth(ChartModel::Mark, room - qRound(room * rowShare));
    setColumnWidth(ChartModel::Count, number);
}

void ChartTable::open(const QModelIndex &index)
{
    if (index.isValid())
        follow(m_exploration.focus(), m_model->mark(index.row()));
}

} // namespace partnership
