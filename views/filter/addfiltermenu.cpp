// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/addfiltermenu.h"

#include "models/exploration/names.h"
#include "views/shared/plaintext.h"

namespace partnership {

AddFilterMenu::AddFilterMenu(Exploration &exploration, QWidget *parent)
    : QMenu(parent), m_exploration(exploration)
{
    setTitle(tr("Add filter"));
    for (const Dimension dimension : allDimensions())
        addDimension(dimension);
}

void AddFilterMenu::addDimension(Dimension dimension)
{
    QMenu *menu = addMenu(plainCaption(dimensionName(dimension)));
    connect(menu, &QMenu::aboutToShow, this, [this, menu, dimension] { fill(*menu, dimension); });
    connect(this, &QMenu::aboutToShow, menu, [this, menu, dimension] {
        // A choice of one is none: a library of one statement does not offer it.
        const qsizetype values = m_exploration.tally(dimension, m_exploration.selection()).size();
        menu->menuAction()->setVisible(values > 1 || (values == 1 && dimension != Dimension::Statement));
    });
}

void AddFilterMenu::fill(QMenu &menu, Dimension dimension)
{
    menu.clear();
    Focus &focus = m_exploration.focus();
    const bool filtered = !focus.filter().isEmpty();
    const QStringList chosen = focus.filter().choice(dimension).included;
    for (const TallyRow &row : m_exploration.tally(dimension, m_exploration.selection())) {
        if (row.all == 0)
            continue;
        const QString counts =
            filtered ? QStringLiteral("%1 / %2").arg(row.matching).arg(row.all) : QString::number(row.all);
        QAction *action = menu.addAction(plainCaption(cut(row.label, 80)) + QLatin1Char('\t') + counts);
        action->setCheckable(true);
        action->setChecked(chosen.contains(row.value));
        connect(action, &QAction::triggered, this, [this, dimension, value = row.value] {
            m_exploration.focus().setFilter(m_exploration.focus().filter().toggled(dimension, value));
        });
    }
}

} // namespace partnership
