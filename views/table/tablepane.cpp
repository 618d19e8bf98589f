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
namespace {

/// In a narrow table those columns give way that have words in them; numbers and dates keep their room.
constexpr int wordsWidth = 80;
constexpr int narrowestWords = 44;
constexpr int narrowestStretch = 130;

} // namespace

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
    setAccessibleName(plan.name);
    m_table->setAccessibleName(plan.name);
    const auto wide = std::ranges::find(plan.columns, 0, &Column::width);
    setUpRows(*m_table, new CellDelegate(m_exploration, *m_table, wide->section));
    linkToFocus(*m_table, *m_model, m_exploration);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    offerFilters(*m_table, m_exploration);
    filterByNames(*m_table, plan.nameColumns, m_exploration);
    setUpHeader();
    connect(m_model, &QAbstractItemModel::modelReset, this, &TablePane::refresh);
    connect(&m_exploration, &Exploration::selectionChanged, this, &TablePane::refresh);
    fitColumns();
    refresh();
}

void TablePane::setUpHeader()
{
    QHeaderView *header = m_table->horizontalHeader();
    header->setMinimumSectionSize(24);
    for (const Column &column : std::as_const(m_plan.columns))
        header->setSectionResizeMode(column.section,
                                     column.width == 0 ? QHeaderView::Stretch : QHeaderView::Interactive);
    for (const int section : std::as_const(m_plan.hidden))
        header->hideSection(section);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &TablePane::offerColumns);
    connect(header, &QHeaderView::sectionResized, this, [this, header] {
        const bool dragged = header->underMouse() && QGuiApplication::mouseButtons() != Qt::NoButton;
        m_columnsAreUsers = m_columnsAreUsers || dragged;
    });
}

QString TablePane::countText() const
{
    const int shown = m_model->rowCount();
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
    double figures = narrowestStretch * scale;
    double words = 0;
    for (const Column &column : std::as_const(m_plan.columns)) {
        if (!m_table->isColumnHidden(column.section))
            (column.width < wordsWidth ? figures : words) += column.width * scale;
    }
    const double share = words > 0 ? qBound(0.0, (width() - figures) / words, 1.0) : 1;
    for (const Column &column : std::as_const(m_plan.columns)) {
        const double wanted = column.width * scale * (column.width < wordsWidth ? 1 : share);
        if (column.width > 0)
            m_table->setColumnWidth(column.section, qMax(narrowestWords, qRound(wanted)));
    }
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
        action->setChecked(!header->isSectionHidden(section));
        connect(action, &QAction::toggled, header, [this, header, section](bool shown) {
            header->setSectionHidden(section, !shown);
            fitColumns();
        });
    }
    menu->popup(header->mapToGlobal(at));
}

} // namespace partnership
