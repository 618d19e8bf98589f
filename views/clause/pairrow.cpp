// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/clause/pairrow.h"

#include "views/shared/fonts.h"
#include "views/shared/parts.h"
#include "views/shared/swatch.h"

#include <QGridLayout>
#include <QLabel>

namespace partnership {

PairRow::PairRow(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    for (const int line : {0, 1}) {
        m_sides[line] = new Swatch(Swatch::Of::Side, {9, 9});
        m_names[line] = plainLabel({}, fonts::sans(12.5));
        m_names[line]->setWordWrap(true);
        grid->addWidget(m_sides[line], line, 0);
        grid->addWidget(m_names[line], line, 1);
    }
    m_sign = new QLabel;
    grid->addWidget(m_sign, 0, 2, 2, 1);
}

void PairRow::setPair(const Contents &contents, const CounterpartRow &pair)
{
    int line = 0;
    for (const int row : {pair.first, pair.second}) {
        const AgencyRow &agency = contents.agencies().at(row);
        m_sides[line]->setPlace(agency.sideColour);
        m_names[line++]->setText(agency.name);
    }
    m_sign->setPixmap(icon(Icon::Pair, QPalette::PlaceholderText).pixmap(16, 16));
    m_sign->setAccessibleName(pair.implied ? tr("implied by the text") : tr("named in the text"));
    m_sign->setToolTip(m_sign->accessibleName());
}

} // namespace partnership
