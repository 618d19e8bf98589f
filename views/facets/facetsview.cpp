// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/facets/facetsview.h"

#include "models/items/facetsmodel.h"
#include "views/facets/facetsdelegate.h"
#include "views/shared/emptynote.h"
#include "views/shared/filtermenu.h"
#include "views/shared/fonts.h"
#include "views/shared/icons.h"
#include "views/shared/rowviews.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>

namespace partnership {
namespace {

/// Short and asked for first: these stand open.
constexpr Dimension opened[] = {Dimension::Statement, Dimension::Pillar, Dimension::Side, Dimension::Stage,
                                Dimension::Type};

} // namespace

FacetsView::FacetsView(Exploration &exploration, QWidget *parent)
    : QWidget(parent), m_exploration(exploration)
{
    setAccessibleName(tr("Facets"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

void FacetsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_tree)
        furnish();
}

void FacetsView::furnish()
{
    m_model = new FacetsModel(m_exploration, this);
    m_tree = new RowTree;
    m_tree->setAccessibleName(accessibleName());
    m_tree->setRowDelegate(new FacetsDelegate(m_exploration, *m_tree));
    m_tree->setModel(m_model);
    m_tree->keepCountsAtTheRight();
    m_note = new EmptyNote(m_exploration);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeTools());
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_note);
    setFocusProxy(m_tree);
    offerFilters(*m_tree, m_exploration);
    connectTree();
    openFirst();
    refresh();
}

QWidget *FacetsView::makeTools()
{
    auto *tools = new QWidget;
    tools->setBackgroundRole(QPalette::Base);
    tools->setAutoFillBackground(true);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(8, 4, 4, 4);
    row->setSpacing(4);
    m_find = new QLineEdit;
    m_find->setAccessibleName(tr("Find a value"));
    m_find->setPlaceholderText(tr("Find a value"));
    m_find->setClearButtonEnabled(true);
    m_find->addAction(icon(Icon::Search, QPalette::PlaceholderText), QLineEdit::LeadingPosition);
    connect(m_find, &QLineEdit::textChanged, this, &FacetsView::find);
    connect(m_find, &QLineEdit::returnPressed, this, [this] { m_tree->setFocus(); });
    auto *order = new QToolButton;
    makeOrders(*order);
    row->addWidget(m_find, 1);
    row->addWidget(order);
    return tools;
}

void FacetsView::makeOrders(QToolButton &button)
{
    using Order = FacetsModel::Order;
    button.setText(tr("Order"));
    button.setToolTip(tr("In which order values stand: as usual, by count or by name"));
    button.setAutoRaise(true);
    button.setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(&button);
    auto *orders = new QActionGroup(menu);
    const std::pair<Order, QString> words[] = {{Order::Usual, tr("&Usual order")},
                                               {Order::ByCount, tr("By &count")},
                                               {Order::ByName, tr("By &name")}};
    for (const auto &[order, name] : words) {
        QAction *action = orders->addAction(menu->addAction(name));
        action->setCheckable(true);
        action->setChecked(order == m_model->order());
        connect(action, &QAction::triggered, this, [this, chosen = order] { m_model->setOrder(chosen); });
    }
    button.setMenu(menu);
}

void FacetsView::connectTree()
{
    connect(m_tree, &QTreeView::doubleClicked, this, [this] { m_secondClick = true; });
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (!std::exchange(m_secondClick, false))
            choose(index);
    });
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(key, m_tree, nullptr, nullptr, Qt::WidgetShortcut);
        shortcut->setWhatsThis(tr("Include the value, leave it out, forget it"));
        connect(shortcut, &QShortcut::activated, this, [this] { choose(m_tree->currentIndex()); });
    }
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        openFirst();
        find(m_find->text());
        refresh();
    });
}

/// Of a dimension: opens and closes it.
void FacetsView::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QModelIndex row = index.siblingAtColumn(0);
    if (!row.parent().isValid()) {
        m_tree->setExpanded(row, !m_tree->isExpanded(row));
        return;
    }
    Focus &focus = m_exploration.focus();
    focus.setFilter(focus.filter().cycled(m_model->dimensionOf(row), m_model->valueOf(row)));
}

void FacetsView::openFirst()
{
    for (const Dimension dimension : opened) {
        if (const QModelIndex facet = m_model->indexOf(dimension); facet.isValid())
            m_tree->expand(facet);
    }
}

/// While something is looked for, only values with these words are there, all of them open to be seen.
void FacetsView::find(const QString &typed)
{
    const QString words = comparable(typed);
    const bool begins = m_open.isEmpty() && !words.isEmpty();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex facet = m_model->index(row, 0);
        if (begins && m_tree->isExpanded(facet))
            m_open.insert(row);
        const bool found = hideOthers(facet, words);
        m_tree->setRowHidden(row, {}, !found);
        if (words.isEmpty() && !m_open.isEmpty())
            m_tree->setExpanded(facet, m_open.contains(row));
        else if (!words.isEmpty())
            m_tree->setExpanded(facet, true);
    }
    if (words.isEmpty())
        m_open.clear();
    refresh();
}

/// Whether any value of the dimension has the words in its name.
bool FacetsView::hideOthers(const QModelIndex &facet, const QString &words)
{
    bool any = words.isEmpty();
    for (int row = 0; row < m_model->rowCount(facet); ++row) {
        const QModelIndex value = m_model->index(row, 0, facet);
        const bool has = words.isEmpty() ||
                         comparable(value.data(Qt::ToolTipRole).toString()).contains(words) ||
                         comparable(value.data().toString()).contains(words);
        m_tree->setRowHidden(row, facet, !has);
        any = any || has;
    }
    return any;
}

void FacetsView::refresh()
{
    const bool none = m_model->rowCount() == 0;
    const bool nothingFound = !none && !m_tree->indexAt({1, 1}).isValid() && !m_find->text().isEmpty();
    m_note->setNothing(none
                           ? tr("This library holds no statement yet. Import one to filter by what is in it.")
                           : tr("No value is called so. Clear the field above to see all."));
    m_note->setVisible(none || nothingFound);
}

} // namespace partnership
