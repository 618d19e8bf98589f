// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ahead/aheadview.h"

#include "models/items/aheadmodel.h"

namespace partnership {

AheadView::AheadView(Exploration &exploration, QWidget *parent)
    : AheadView(exploration, new AheadModel(exploration), parent)
{
}

AheadView::AheadView(Exploration &exploration, AheadModel *model, QWidget *parent)
    : TablePane(exploration, model, parent), m_model(model)
{
    using Model = AheadModel;
    setUp({tr("Ahead"),
           QStringLiteral("ahead"),
           {{Model::When, 150, 90, QStringLiteral("when")},
            {Model::What, 0, 0, QStringLiteral("what")},
            {Model::State, 176, 100, QStringLiteral("state")},
            {Model::Instrument, 190, 0, QStringLiteral("instrument")},
            {Model::Clause, 56, 50, QStringLiteral("clause")}},
           {},
           {},
           200,
           false});
}

int AheadView::allCount() const
{
    return m_model->allCount();
}

EmptyNote::Words AheadView::words(int hidden, int all) const
{
    return {hidden == 1 ? tr("The filter hides 1 promise with a date.")
                        : tr("The filter hides %1 promises with a date.").arg(hidden),
            tr("Show all %1").arg(all), tr("Nothing is promised for a time in these clauses:")};
}

QString AheadView::nothing() const
{
    return exploration().contents().statements().isEmpty()
               ? tr("This library holds no statement yet. Import one to see what it promises, and for when.")
               : tr("The statement promises nothing by a date or at intervals.");
}

} // namespace partnership
