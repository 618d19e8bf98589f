// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/focuslink.h"

#include "models/items/itemmodel.h"
#include "views/shared/related.h"

#include <QAbstractItemView>
#include <QResizeEvent>
#include <QScopedValueRollback>

#include <optional>

namespace partnership {
namespace {

/// Lives as long as its view.
class FocusLink : public QObject
{
public:
    FocusLink(QAbstractItemView &view, ItemModel &model, Exploration &exploration)
        : QObject(&view), m_view(view), m_model(model), m_exploration(exploration)
    {
        holdWhileTheModelChanges();
        reportChoices();
        reportHovering();
        connect(&exploration.focus(), &Focus::currentChanged, this, &FocusLink::follow);
        connect(&exploration, &Exploration::selectionChanged, this, &FocusLink::follow);
        follow();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Leave)
            m_exploration.focus().setHovered({});
        else if (event->type() == QEvent::Resize &&
                 static_cast<QResizeEvent *>(event)->oldSize().height() <= 0)
            QMetaObject::invokeMethod(this, &FocusLink::settleIn, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

private:
    /// The connections come before setModel, so that they are served before those of the selection model,
    /// which chooses a neighbour of a row that goes.
    void holdWhileTheModelChanges()
    {
        const auto hold = [this] { m_hold.emplace(m_exploration.focus()); };
        connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, hold);
        connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, hold);
        connect(&m_model, &QAbstractItemModel::layoutAboutToBeChanged, this, hold);
        m_view.setModel(&m_model);
        const auto settle = [this] {
            m_hold.reset();
            follow();
        };
        connect(&m_model, &QAbstractItemModel::modelReset, this, settle);
        connect(&m_model, &QAbstractItemModel::rowsRemoved, this, settle);
        connect(&m_model, &QAbstractItemModel::layoutChanged, this, settle);
    }

    /// What is selected, not what is current: a view that gets the keyboard makes its first row current.
    void reportChoices()
    {
        connect(m_view.selectionModel(), &QItemSelectionModel::selectionChanged, this,
                [this](const QItemSelection &selected) {
                    if (selected.isEmpty() || itemOf(selected.first().topLeft()).isNull())
                        return;
                    // One of several rows that were chosen is current; the others stay chosen.
                    const QScopedValueRollback reporting(m_reporting, true);
                    m_exploration.focus().setCurrent(itemOf(selected.first().topLeft()));
                });
    }

    void reportHovering()
    {
        m_view.setMouseTracking(true);
        m_view.viewport()->installEventFilter(this);
        connect(&m_view, &QAbstractItemView::entered, this,
                [this](const QModelIndex &index) { m_exploration.focus().setHovered(itemOf(index)); });
    }

    /// A view without any height puts the current row at its top, and what leads to it out of sight.
    void settleIn()
    {
        m_view.scrollToTop();
        follow();
    }

    void follow()
    {
        if (m_hold || (m_reporting && m_view.selectionMode() != QAbstractItemView::SingleSelection))
            return;
        const Focus::Hold hold(m_exploration.focus());
        const ItemId current = m_exploration.focus().current();
        if (const QModelIndex index = find(standIns(current)); index.isValid()) {
            show(index);
            return;
        }
        m_view.selectionModel()->clear();
        scrollToRelated(current);
    }

    /// To the topmost, unless one is in sight. What the filter dims or hides is not scrolled to: that would
    /// open branches that were closed for it.
    void scrollToRelated(ItemId current)
    {
        QModelIndex topmost;
        for (const ItemId item : relatedTo(m_exploration.contents(), current)) {
            const QModelIndex index = m_model.indexOf(item);
            if (!index.isValid() || !index.data(MatchesRole).toBool())
                continue;
            const QRect place = m_view.visualRect(index);
            if (place.isValid() && m_view.viewport()->rect().contains(place))
                return;
            if (!topmost.isValid() || place.top() < m_view.visualRect(topmost).top())
                topmost = index;
        }
        if (topmost.isValid())
            m_view.scrollTo(topmost);
    }

    void show(const QModelIndex &index)
    {
        const QModelIndex known = m_view.currentIndex();
        const bool there = known.siblingAtColumn(0) == index && m_view.selectionModel()->isSelected(known);
        // The view would ask which keys are held: with Ctrl the row before stayed selected beside this one.
        if (!there)
            m_view.selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                                QItemSelectionModel::Rows);
        m_view.scrollTo(m_view.currentIndex());
    }

    /// The item, then what shows it in a view of clauses or of commitments; the best first.
    QList<ItemId> standIns(ItemId current) const
    {
        const Contents &contents = m_exploration.contents();
        QList<ItemId> items{current};
        const int clause = clauseToShow(m_exploration, current, shownClause());
        if (clause < 0)
            return items;
        items.append(contents.clauses().at(clause).id);
        for (const int commitment : contents.clauses().at(clause).commitments)
            items.append(contents.commitments().at(commitment).id);
        return items;
    }

    int shownClause() const { return m_exploration.contents().clauseOf(itemOf(m_view.currentIndex())); }

    /// The index of the first of the items that the model has.
    QModelIndex find(const QList<ItemId> &items) const
    {
        for (const ItemId item : items) {
            if (const QModelIndex index = m_model.indexOf(item); index.isValid())
                return index;
        }
        return {};
    }

    QAbstractItemView &m_view;
    ItemModel &m_model;
    Exploration &m_exploration;
    std::optional<Focus::Hold> m_hold;
    bool m_reporting = false;
};

} // namespace

void linkToFocus(QAbstractItemView &view, ItemModel &model, Exploration &exploration)
{
    new FocusLink(view, model, exploration);
}

} // namespace partnership
