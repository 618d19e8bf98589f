// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/counterparts/counterpartsview.h"

#include "models/items/counterpartsmodel.h"

namespace partnership {

CounterpartsView::CounterpartsView(Exploration &exploration, QWidget *parent)
    : TablePane(exploration, new CounterpartsModel(exploration), parent)
{
    using Model = CounterpartsModel;
    setUp({tr("Counterparts"),
           QStringLiteral("counterparts"),
           {{Model::First, 230, 90, QStringLiteral("first")},
            {Model::Second, 230, 90, QStringLiteral("second")},
            {Model::Clause, 56, 50, QStringLiteral("clause")},
            {Model::Instrument, 0, 0, QStringLiteral("instrument")}},
           {},
           {Model::First, Model::Second},
           150,
           false});
}

int CounterpartsView::allCount() const
{
    return int(exploration().contents().counterparts().size());
}

EmptyNote::Words CounterpartsView::words(int hidden, int all) const
{
    return {hidden == 1 ? tr("The filter hides 1 pair.") : tr("The filter hides %1 pairs.").arg(hidden),
            tr("Show all %1").arg(all), tr("No two agencies meet in these clauses:")};
}

QString CounterpartsView::nothing() const
{
    return exploration().contents().statements().isEmpty()
               ? tr("This library holds no statement yet. Import one to see who works with whom.")
               : tr("No two agencies meet in the clauses of the statement.");
}

} // namespace partnership
