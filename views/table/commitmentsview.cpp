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
           QStringLiteral("commitments"),
           {{Model::Number, 58, 58, QStringLiteral("clause")},
            {Model::Commitment, 0, 0, QStringLiteral("text")},
            {Model::Agencies, 152, 76, QStringLiteral("agencies")},
            {Model::Stage, 176, 44, QStringLiteral("stage")},
            {Model::Date, 90, 0, QStringLiteral("date")},
            {Model::Action, 120, 60, QStringLiteral("action")},
            {Model::Firmness, 90, 60, QStringLiteral("firmness")},
            {Model::Type, 100, 60, QStringLiteral("type")},
            {Model::State, 110, 60, QStringLiteral("state")},
            {Model::Tags, 120, 60, QStringLiteral("tags")}},
           {Model::Action, Model::Firmness, Model::Type, Model::State, Model::Tags},
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
