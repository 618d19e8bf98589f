// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/commitmentsview.h"

#include "models/items/commitmentsmodel.h"

namespace partnership {

CommitmentsView::CommitmentsView(Exploration &exploration, QWidget *parent)
    : TablePane(exploration, new CommitmentsModel(exploration), parent)
{
    using Model = CommitmentsModel;
    setUp({tr("Commitments"),
           {{Model::Number, 58, 58},
            {Model::Commitment, 0, 0},
            {Model::Agencies, 152, 76},
            {Model::Stage, 176, 44},
            {Model::Date, 90, 0},
            {Model::Action, 120, 60},
            {Model::Firmness, 90, 60},
            {Model::Type, 100, 60}},
           {Model::Action, Model::Firmness, Model::Type},
           {Model::Agencies},
           200,
           true});
}

int CommitmentsView::allCount() const
{
    // Recognitions are counted where the filter asks for them.
    return exploration().selection().recognitions ? int(exploration().contents().commitments().size())
                                                  : exploration().commitmentCount();
}

EmptyNote::Words CommitmentsView::words(int hidden, int all) const
{
    return {hidden == 1 ? tr("The filter hides 1 commitment.")
                        : tr("The filter hides %1 commitments.").arg(hidden),
            tr("Show all %1").arg(all), tr("No commitment matches:")};
}

QString CommitmentsView::nothing() const
{
    return exploration().contents().statements().isEmpty()
               ? tr("This library holds no statement yet. Import one to see what it promises.")
               : tr("No commitments were found in the statement. Its clauses are in the outline.");
}

} // namespace partnership
