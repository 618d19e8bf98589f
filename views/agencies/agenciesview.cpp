// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/agencies/agenciesview.h"

#include "models/items/agenciesmodel.h"
#include "views/agencies/agenciesdelegate.h"
#include "views/shared/elidedlabel.h"
#include "views/shared/emptynote.h"
#include "views/shared/filtermenu.h"
#include "views/shared/focuslink.h"
#include "views/shared/fonts.h"
#include "views/shared/linkbutton.h"
#include "views/shared/rowviews.h"

#include <QBoxLayout>
#include <QLabel>
#include <QShortcut>

namespace partnership {

AgenciesView::AgenciesView(Exploration &exploration, QWidget *parent)
    : QWidget(parent), m_exploration(exploration), m_model(new AgenciesModel(exploration, this)),
      m_tree(new RowTree), m_note(new EmptyNote(exploration))
{
    setAccessibleName(tr("Agencies"));
    m_tree->setAccessibleName(accessibleName());
    setFocusProxy(m_tree);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_tree, 1);
    layout->addWidget(makeHiddenLine());
    layout->addWidget(m_note);
    layout->addStretch(0);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);

    m_tree->setRowDelegate(new AgenciesDelegate(exploration, *m_tree, *m_model));
    linkToFocus(*m_tree, *m_model, exploration);
    offerFilters(*m_tree, exploration);
    m_tree->keepCountsAtTheRight();
    connectTree();
    openSides();
    refresh();
}

void AgenciesView::offerActions(const QList<QAction *> &actions)
{
    m_tree->addActions(actions);
}

QWidget *AgenciesView::makeHiddenLine()
{
    m_hiddenLine = new QWidget;
    m_hiddenLine->setBackgroundRole(QPalette::Base);
    m_hiddenLine->setAutoFillBackground(true);
    auto *row = new QHBoxLayout(m_hiddenLine);
    row->setContentsMargins(12, 4, 12, 8);
    row->setSpacing(5);
    // Gives way: what is hidden does not make the pane wider, and with it all panes of the window.
    m_hidden = new ElidedLabel;
    m_hidden->setFont(fonts::sans(12.5));
    m_hidden->setForegroundRole(QPalette::PlaceholderText);
    m_hidden->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_hidden->setMinimumWidth(1);
    m_show = new LinkButton({});
    row->addWidget(m_hidden);
    row->addWidget(m_show);
    row->addStretch(1);
    connect(m_show, &LinkButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        refresh();
    });
    return m_hiddenLine;
}

void AgenciesView::connectTree()
{
    connect(m_tree, &QTreeView::doubleClicked, this, [this] { m_secondClick = true; });
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (!std::exchange(m_secondClick, false))
            filterBy(index);
    });
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *enter = new QShortcut(key, m_tree, nullptr, nullptr, Qt::WidgetShortcut);
        enter->setWhatsThis(tr("Filter by the agency, or no longer"));
        connect(enter, &QShortcut::activated, this, [this] { filterBy(m_tree->currentIndex()); });
    }
    connect(m_model, &QAbstractItemModel::modelReset, this, &AgenciesView::openSides);
    connect(m_tree, &QTreeView::expanded, this, &AgenciesView::fitTree);
    connect(m_tree, &QTreeView::collapsed, this, &AgenciesView::fitTree);
    connect(&m_exploration, &Exploration::selectionChanged, this, [this] {
        m_showsAll = false;
        refresh();
    });
}

void AgenciesView::filterBy(const QModelIndex &index)
{
    if (itemOf(index).isNull())
        return; // a side: it opens and closes
    const QStringList pair = index.siblingAtColumn(0).data(FilterRole).toStringList();
    Focus &focus = m_exploration.focus();
    focus.setFilter(focus.filter().toggled(Dimension::Agency, pair.at(1)));
}

void AgenciesView::openSides()
{
    m_closed.clear();
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_tree->expand(m_model->index(row, 0));
}

void AgenciesView::refresh()
{
    hideRows();
    const int hidden = m_model->hiddenCount();
    m_hiddenLine->setVisible(hidden > 0 && !m_exploration.focus().isHighlighting() &&
                             !m_exploration.filter().isEmpty());
    if (m_showsAll)
        m_hidden->setText(hidden == 1 ? tr("1 agency has no match.")
                                      : tr("%1 agencies have no match.").arg(hidden));
    else
        m_hidden->setText(hidden == 1 ? tr("1 agency without a match is hidden.")
                                      : tr("%1 agencies without a match are hidden.").arg(hidden));
    m_show->setText(m_showsAll ? tr("Hide") : tr("Show"));
    m_note->setNothing(m_exploration.contents().statements().isEmpty()
                           ? tr("This library holds no statement yet. Import one to see whom it names.")
                           : tr("The statement names no agency."));
    m_note->setVisible(m_exploration.contents().agencies().isEmpty());
    fitTree();
}

/// The line on what is hidden stands right below the rows.
void AgenciesView::fitTree()
{
    const bool more = !m_hiddenLine->isHidden() || !m_note->isHidden();
    m_tree->setMaximumHeight(more ? m_tree->heightOfRows() : QWIDGETSIZE_MAX);
}

void AgenciesView::hideRows()
{
    const bool hide =
        !m_showsAll && !m_exploration.focus().isHighlighting() && !m_exploration.filter().isEmpty();
    for (int side = 0; side < m_model->rowCount(); ++side) {
        const QModelIndex above = m_model->index(side, 0);
        for (int row = 0; row < m_model->rowCount(above); ++row)
            m_tree->setRowHidden(row, above,
                                 hide && !m_model->index(row, 0, above).data(MatchesRole).toBool());
        const bool matches = !hide || above.data(MatchesRole).toBool();
        if (!matches && m_tree->isExpanded(above)) {
            m_closed.insert(side);
            m_tree->collapse(above);
        } else if (matches && m_closed.remove(side)) {
            m_tree->expand(above);
        }
    }
}

} // namespace partnership
