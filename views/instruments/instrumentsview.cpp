// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/instruments/instrumentsview.h"

#include "models/items/instrumentsmodel.h"

namespace partnership {

InstrumentsView::InstrumentsView(Exploration &exploration, QWidget *parent)
    : TablePane(exploration, new InstrumentsModel(exploration), parent)
{
    using Model = InstrumentsModel;
    setUp({tr("Instruments"),
           QStringLiteral("instruments"),
           {{Model::Name, 0, 0, QStringLiteral("name")},
            {Model::Kind, 90, 0, QStringLiteral("kind")},
            {Model::Stage, 176, 100, QStringLiteral("stage")},
            {Model::Date, 78, 0, QStringLiteral("date")},
            {Model::Parties, 140, 70, QStringLiteral("agencies")},
            {Model::Clauses, 60, 50, QStringLiteral("clauses")}},
           {},
           {Model::Parties},
           250,
           false});
}

int InstrumentsView::allCount() const
{
    return int(exploration().contents().instruments().size());
}

EmptyNote::Words InstrumentsView::words(int hidden, int all) const
{
    return {hidden == 1 ? tr("The filter hides 1 instrument.")
                        : tr("The filter hides %1 instruments.").arg(hidden),
            tr("Show all %1").arg(all), tr("No instrument matches:")};
}

QString InstrumentsView::nothing() const
{
    return exploration().contents().statements().isEmpty()
               ? tr("This library holds no statement yet. Import one to see its instruments.")
               : tr("The statement names no instrument.");
}

} // namespace partnership
