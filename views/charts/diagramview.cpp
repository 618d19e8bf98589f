// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/diagramview.h"

#include "views/charts/chartpane.h"
#include "views/charts/charttable.h"
#include "views/charts/charttools.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace partnership {

DiagramView::DiagramView(Exploration &exploration, const QString &chart, QWidget *table, QWidget *parent)
    : QWidget(parent), m_pane(new ChartPane(exploration, chart)), m_tools(new ChartTools(this)),
      m_table(table ? table : new ChartTable(exploration, *m_pane)), m_stack(new QStackedWidget(this))
{
    setAccessibleName(m_table->accessibleName());
    m_pane->setAccessibleName(tr("Picture"));
    m_tools->setHint(chartSentence(chart));
    m_tools->offerTable();
    m_stack->addWidget(m_pane);
    m_stack->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addWidget(m_stack, 1);
    connect(m_tools, &ChartTools::tableWanted, this, &DiagramView::showTable);
    connect(m_tools, &ChartTools::saveRequested, this, &DiagramView::saveRequested);
    connect(m_tools, &ChartTools::copyRequested, this, &DiagramView::copyRequested);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

void DiagramView::setChart(const QString &name)
{
    m_tools->setHint(chartSentence(name));
    m_pane->setChart(name);
}

bool DiagramView::showsTable() const
{
    return m_stack->currentWidget() == m_table;
}

/// Whoever worked with the keys in one goes on with them in the other.
void DiagramView::showTable(bool table)
{
    const bool hadFocus = m_stack->isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    m_stack->setCurrentWidget(table ? m_table : m_pane);
    m_tools->setTable(table);
    if (hadFocus)
        m_stack->currentWidget()->setFocus(Qt::TabFocusReason);
}

} // namespace partnership
