// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/filtermenu.h"

#include "models/exploration/exploration.h"
#include "models/exploration/names.h"
#include "models/items/roles.h"
#include "views/shared/plaintext.h"
#include "views/shared/rowdelegate.h"

#include <QMenu>
#include <QMouseEvent>
#include <QTableView>

#include <optional>

namespace partnership {
namespace {

struct FilterMenu
{
    Q_DECLARE_TR_FUNCTIONS(FilterMenu)
};

struct Part
{
    Dimension dimension;
    QString value;
};

QList<Part> partsOf(const QStringList &pairs)
{
    QList<Part> parts;
    for (qsizetype i = 0; i + 1 < pairs.size(); i += 2) {
        Dimension dimension;
        if (dimensionFromName(pairs[i], &dimension))
            parts.append({dimension, pairs[i + 1]});
    }
    return parts;
}

/// Watches the viewport: a click carries no place once it has become a signal.
class NamesInCells : public QObject
{
public:
    NamesInCells(QTableView &table, const QList<int> &columns, Exploration &exploration)
        : QObject(&table), m_table(table), m_columns(columns), m_exploration(exploration)
    {
        table.viewport()->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::MouseMove)
            showHand(static_cast<QMouseEvent *>(event)->position().toPoint());
        else if (event->type() == QEvent::MouseButtonRelease)
            click(*static_cast<QMouseEvent *>(event));
        return QObject::eventFilter(watched, event);
    }

private:
    void showHand(const QPoint &at)
    {
        m_table.viewport()->setCursor(partAt(at) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }

    void click(const QMouseEvent &event)
    {
        // With a key held the rows are what is clicked: they are selected together.
        if (event.button() != Qt::LeftButton || event.modifiers() != Qt::NoModifier)
            return;
        Focus &focus = m_exploration.focus();
        if (const auto part = partAt(event.position().toPoint()))
            focus.setFilter(focus.filter().toggled(part->dimension, part->value));
    }

    std::optional<Part> partAt(const QPoint &at) const
    {
        const QModelIndex index = m_table.indexAt(at);
        if (!index.isValid() || !m_columns.contains(index.column()))
            return {};
        const QList<Part> parts = partsOf(index.data(FilterRole).toStringList());
        const QRect cell = m_table.visualRect(index);
        const QFontMetrics metrics = m_table.fontMetrics();
        int left = cell.left() + RowDelegate::margin();
        if (index.data(SideColourRole).isValid())
            left += RowDelegate::swatchRoom();
        const QStringList names =
            namesWithin(index.data().toString(), metrics, cell.right() + 1 - RowDelegate::margin() - left)
                .names;
        const int gap = metrics.horizontalAdvance(betweenNames());
        for (qsizetype i = 0; i < qMin(parts.size(), names.size()); ++i) {
            const int width = metrics.horizontalAdvance(names[i]);
            if (at.x() >= left && at.x() < left + width)
                return parts[i];
            left += width + gap;
        }
        return {};
    }

    QTableView &m_table;
    QList<int> m_columns;
    Exploration &m_exploration;
};

} // namespace

void addFilterEntries(QMenu &menu, const QStringList &pairs, Exploration &exploration)
{
    const auto add = [&](const QString &words, const Filter &filter) {
        QObject::connect(menu.addAction(plainCaption(words)), &QAction::triggered, &exploration,
                         [&exploration, filter] { exploration.focus().setFilter(filter); });
    };
    const Filter filter = exploration.focus().filter();
    for (const auto &[dimension, value] : partsOf(pairs)) {
        const QString name = dimensionName(dimension);
        const QString label = exploration.shortLabel(dimension, value);
        const Choice choice = filter.choice(dimension);
        if (choice.included.contains(value) || choice.excluded.contains(value)) {
            add(FilterMenu::tr("Remove the filter %1: %2").arg(name, label),
                filter.without(dimension, value));
            continue;
        }
        add(FilterMenu::tr("Filter by %1: %2").arg(name, label), filter.including(dimension, value));
        add(FilterMenu::tr("Leave out %1: %2").arg(name, label), filter.excluding(dimension, value));
    }
}

void offerFilters(QAbstractItemView &view, Exploration &exploration)
{
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(&view, &QWidget::customContextMenuRequested, &view,
                     [&view, &exploration](const QPoint &at) {
                         const QStringList pairs = view.indexAt(at).data(FilterRole).toStringList();
                         if (pairs.isEmpty() && view.actions().isEmpty())
                             return;
                         auto *menu = new QMenu(&view);
                         menu->setAttribute(Qt::WA_DeleteOnClose);
                         addFilterEntries(*menu, pairs, exploration);
                         menu->addSeparator();
                         menu->addActions(view.actions());
                         menu->popup(view.viewport()->mapToGlobal(at));
                     });
}

void filterByNames(QTableView &table, const QList<int> &columns, Exploration &exploration)
{
    new NamesInCells(table, columns, exploration);
}

} // namespace partnership
