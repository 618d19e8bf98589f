// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/clause/pairrow.h"

#include "views/shared/fonts.h"
#include "views/shared/parts.h"
#include "views/shared/swatch.h"

#include <QGridLayout>
#include <QLabel>

namespace partnership {

PairRow::PairRow(const Contents &contents, const CounterpartRow &pair, QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (const int row : {pair.first, pair.second}) {
        const AgencyRow &agency = contents.agencies().at(row);
        auto *swatch = new Swatch(Swatch::Of::Side, {9, 9});
        swatch->setPlace(agency.sideColour);
        QLabel *name = plainLabel(agency.name, fonts::sans(12.5));
        name->setWordWrap(true);
        grid->addWidget(swatch, line, 0);
        grid->addWidget(name, line++, 1);
    }
    auto *sign = new QLabel;
    sign->setPixmap(icon(Icon::Pair, QPalette::PlaceholderText).pixmap(16, 16));
    sign->setAccessibleName(pair.implied ? tr("implied by the text") : tr("named in the text"));
    sign->setToolTip(sign->accessibleName());
    grid->addWidget(sign, 0, 2, 2, 1);
}

} // namespace partnership
