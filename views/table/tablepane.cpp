// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/tablepane.h"

#include "views/shared/filtermenu.h"
#include "views/shared/focuslink.h"
#include "views/shared/plaintext.h"
#include "views/shared/rowviews.h"
#include "views/table/celldelegate.h"

#include <QBoxLayout>
#include <QGuiApplication>
#include <QMenu>
#include <QTableView>

#include <algorithm>

namespace partnership {
TablePane::TablePane(Exploration &exploration, TableModel *model, QWidget *parent)
    : QWidget(parent), m_exploration(exploration), m_model(model), m_table(new QTableView),
      m_note(new EmptyNote(exploration))
{
    model->setParent(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
    layout->addStretch(0);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setFocusProxy(m_table);
}

void TablePane::setUp(const Plan &plan)
{
    m_plan = plan;
    m_plan.columns.append({m_model->statementColumn(), 180, 70});
    setAccessibleName(plan.name);
    m_table->setAccessibleName(plan.name);
    setUpRows(*m_table, new CellDelegate(m_exploration, *m_table, gapsOf(plan)));
    linkToFocus(*m_table, *m_model, m_exploration);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    offerFilters(*m_table, m_exploration);
    filterByNames(*m_table, plan.nameColumns, m_exploration);
    setUpHeader();
    connect(m_model, &QAbstractItemModel::modelReset, this, &TablePane::refresh);
    connect(&m_exploration, &Exploration::contentsChanged, this, &TablePane::showColumns);
    connect(&m_exploration, &Exploration::selectionChanged, this, &TablePane::refresh);
    fitColumns();
    refresh();
}

QHash<int, CellWordsMemory::Gap> TablePane::gapsOf(const Plan &plan)
{
    QHash<int, CellWordsMemory::Gap> gaps;
    for (const int column : plan.nameColumns)
        gaps.insert(column, CellWordsMemory::Gap::Names);
    const auto wide = std::ranges::find(plan.columns, 0, &Column::width);
    if (plan.keepsEnds)
        gaps.insert(wide->section, CellWordsMemory::Gap::Between);
    return gaps;
}

void TablePane::setUpHeader()
{
    QHeaderView *header = m_table->horizontalHeader();
    header->setMinimumSectionSize(24);
    for (const Column &column : std::as_const(m_plan.columns))
        header->setSectionResizeMode(column.section,
                                     column.width == 0 ? QHeaderView::Stretch : QHeaderView::Interactive);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &TablePane::offerColumns);
    connect(header, &QHeaderView::sectionResized, this, [this, header] {
        const bool dragged = header->underMouse() && QGuiApplication::mouseButtons() != Qt::NoButton;
        m_columnsAreUsers = m_columnsAreUsers || dragged;
    });
}

QString TablePane::countText() const
{
    const int shown = m_model->matchingCount();
    const int all = allCount();
    return shown == all ? QString::number(all) : tr("%1 of %2").arg(shown).arg(all);
}

void TablePane::refresh()
{
    const int shown = m_model->rowCount();
    const int all = allCount();
    if (all == 0)
        m_note->setNothing(nothing());
    else
        m_note->setCounts(shown, all, words(all - shown, all));
    // The note stands right below the rows, not at the foot of an empty table.
    const int rows = m_table->horizontalHeader()->sizeHint().height() +
                     shown * m_table->verticalHeader()->defaultSectionSize();
    m_table->setMaximumHeight(m_note->isHidden() ? QWIDGETSIZE_MAX : rows + 1);
    emit countChanged();
}

void TablePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void TablePane::fitColumns()
{
    if (m_columnsAreUsers)
        return;
    const double scale = m_table->fontMetrics().height() / 18.0; // a line of the design is 18 pixels high
    const double room = width() - m_plan.least * scale;
    leaveOutColumns(room, scale);
    double wide = 0;
    double narrow = 0;
    for (const Column &column : std::as_const(m_plan.columns)) {
        if (m_table->isColumnHidden(column.section))
            continue;
        wide += column.width * scale;
        narrow += (column.narrowest > 0 ? column.narrowest : column.width) * scale;
    }
    const double share = wide > narrow ? qBound(0.0, (room - narrow) / (wide - narrow), 1.0) : 1;
    for (const Column &column : std::as_const(m_plan.columns)) {
        const int least = column.narrowest > 0 ? column.narrowest : column.width;
        if (column.width > 0)
            m_table->setColumnWidth(column.section, qRound((least + share * (column.width - least)) * scale));
    }
}

/// Those that may leave go from the right, until the others fit in their full width.
void TablePane::leaveOutColumns(double room, double scale)
{
    double needed = 0;
    for (const Column &column : std::as_const(m_plan.columns)) {
        if (!isUnwanted(column.section))
            needed += column.width * scale;
    }
    for (auto column = m_plan.columns.crbegin(); column != m_plan.columns.crend(); ++column) {
        const bool unwanted = isUnwanted(column->section);
        const bool leaves = !unwanted && column->width > 0 && column->narrowest == 0 && needed > room;
        if (leaves)
            needed -= column->width * scale;
        m_table->setColumnHidden(column->section, unwanted || leaves);
    }
}

/// Which statement a row is of goes without saying where there is one.
bool TablePane::isUnwanted(int section) const
{
    return m_plan.hidden.contains(section) ||
           (section == m_model->statementColumn() && m_exploration.contents().statements().size() < 2);
}

void TablePane::showColumns()
{
    m_table->setColumnHidden(m_model->statementColumn(), isUnwanted(m_model->statementColumn()));
    fitColumns();
}

void TablePane::offerColumns(const QPoint &at)
{
    QHeaderView *header = m_table->horizontalHeader();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // The first column is what rows are known by; it stays.
    for (int section = 1; section < m_model->columnCount(); ++section) {
        const QString title = m_model->headerData(section, Qt::Horizontal).toString();
        QAction *action = menu->addAction(plainCaption(title));
        action->setCheckable(true);
        action->setChecked(!isUnwanted(section));
        connect(action, &QAction::toggled, this, [this, section](bool wanted) {
            if (wanted)
                m_plan.hidden.remove(section);
            else
                m_plan.hidden.insert(section);
            m_table->setColumnHidden(section, isUnwanted(section));
            fitColumns();
        });
    }
    menu->popup(header->mapToGlobal(at));
}

} // namespace partnership
