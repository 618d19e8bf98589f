// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/tablepane.h"

#include "models/items/roles.h"
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
    m_plan.columns.append({m_model->statementColumn(), 180, 70, QStringLiteral("statement")});
    setAccessibleName(plan.name);
    m_table->setAccessibleName(plan.name);
    setUpRows(*m_table, new CellDelegate(m_exploration, *m_table, gapsOf(plan)));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
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
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false); // it is what rows are known by
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

int TablePane::selectedCount() const
{
    int count = 0;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        count += range.height();
    return count;
}

QList<ItemId> TablePane::selectedItems(qsizetype most) const
{
    QItemSelection ranges = m_table->selectionModel()->selection();
    std::ranges::sort(ranges, {}, &QItemSelectionRange::top);
    QList<ItemId> items;
    for (const QItemSelectionRange &range : std::as_const(ranges)) {
        for (int row = range.top(); row <= range.bottom() && items.size() < most; ++row)
            items.append(m_model->index(row, 0).data(ItemIdRole).value<ItemId>());
    }
    return items;
}

void TablePane::offerActions(const QList<QAction *> &actions)
{
    m_table->addActions(actions);
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
    const double room = width() - m_plan.least * scale();
    leaveOutColumns(room);
    double wide = 0;
    double narrow = 0;
    for (const Column &column : std::as_const(m_plan.columns)) {
        if (m_table->isColumnHidden(column.section))
            continue;
        wide += column.width * scale();
        narrow += (column.narrowest > 0 ? column.narrowest : column.width) * scale();
    }
    const double share = wide > narrow ? qBound(0.0, (room - narrow) / (wide - narrow), 1.0) : 1;
    for (const Column &column : std::as_const(m_plan.columns)) {
        const int least = column.narrowest > 0 ? column.narrowest : column.width;
        if (column.width > 0)
            m_table->setColumnWidth(column.section,
                                    qRound((least + share * (column.width - least)) * scale()));
    }
}

/// Those that may leave go from the right, until the others fit in their full width.
void TablePane::leaveOutColumns(double room)
{
    double needed = 0;
    for (const Column &column : std::as_const(m_plan.columns)) {
        if (!isUnwanted(column.section))
            needed += column.width * scale();
    }
    for (auto column = m_plan.columns.crbegin(); column != m_plan.columns.crend(); ++column) {
        const bool unwanted = isUnwanted(column->section);
        const bool leaves = !unwanted && column->width > 0 && column->narrowest == 0 && needed > room;
        if (leaves)
            needed -= column->width * scale();
        m_table->setColumnHidden(column->section, unwanted || leaves);
    }
}

/// Pixels of the screen for one of the design.
double TablePane::scale() const
{
    return m_table->fontMetrics().height() / 18.0; // a line of the design is 18 pixels high
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

QList<ItemId> TablePane::chosenItems() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QList<ItemId> items;
    for (const QModelIndex &row : std::as_const(rows))
        items.append(itemOf(row));
    return items;
}

TableLook TablePane::look() const
{
    const QHeaderView *header = m_table->horizontalHeader();
    TableLook look{m_plan.table,
                   {},
                   nameOf(header->sortIndicatorSection()),
                   header->sortIndicatorOrder() == Qt::DescendingOrder};
    for (int place = 0; place < header->count(); ++place) {
        const int section = header->logicalIndex(place);
        const bool given =
            m_columnsAreUsers && header->sectionResizeMode(section) == QHeaderView::Interactive;
        if (!m_plan.hidden.contains(section))
            look.columns.append(
                {nameOf(section), given ? qRound(header->sectionSize(section) / scale()) : 0});
    }
    return look;
}

QStringList TablePane::setLook(const TableLook &look)
{
    QStringList unknown;
    if (!look.columns.isEmpty())
        setColumns(look.columns, unknown);
    if (const int section = sectionCalled(look.sortedBy); section >= 0)
        m_table->sortByColumn(section, look.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    else if (!look.sortedBy.isEmpty())
        unknown.append(look.sortedBy);
    return unknown;
}

void TablePane::setColumns(const QList<ColumnLook> &columns, QStringList &unknown)
{
    const QList<int> wanted = arrange(columns, unknown);
    for (const Column &column : std::as_const(m_plan.columns)) {
        if (wanted.contains(column.section))
            m_plan.hidden.remove(column.section);
        else
            m_plan.hidden.insert(column.section);
    }
    m_columnsAreUsers = false;
    fitColumns();
    setWidths(columns);
}

/// Puts the columns into their order, the first column first and those that are not named last. Gives the
/// sections that are wanted.
QList<int> TablePane::arrange(const QList<ColumnLook> &columns, QStringList &unknown)
{
    QList<int> wanted{0};
    for (const ColumnLook &column : columns) {
        const int section = sectionCalled(column.name);
        if (section < 0)
            unknown.append(column.name);
        else if (!wanted.contains(section))
            wanted.append(section);
    }
    QList<int> order = wanted;
    for (int section = 0; section < m_model->columnCount(); ++section) {
        if (!order.contains(section))
            order.append(section);
    }
    QHeaderView *header = m_table->horizontalHeader();
    for (int place = 0; place < order.size(); ++place)
        header->moveSection(header->visualIndex(order[place]), place);
    return wanted;
}

/// Those that are given; where there are any, the table fits no more columns to its room.
void TablePane::setWidths(const QList<ColumnLook> &columns)
{
    for (const ColumnLook &column : columns) {
        const int section = sectionCalled(column.name);
        if (section < 0 || column.width <= 0)
            continue;
        m_columnsAreUsers = true;
        m_table->setColumnHidden(section, isUnwanted(section));
        m_table->setColumnWidth(section, qRound(column.width * scale()));
    }
}

int TablePane::sectionCalled(const QString &name) const
{
    const auto found = std::ranges::find(m_plan.columns, name, &Column::called);
    return found == m_plan.columns.end() ? -1 : found->section;
}

QString TablePane::nameOf(int section) const
{
    const auto found = std::ranges::find(m_plan.columns, section, &Column::section);
    return found == m_plan.columns.end() ? QString() : found->called;
}

} // namespace partnership
