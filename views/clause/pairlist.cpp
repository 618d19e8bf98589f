// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/clause/pairlist.h"

#include "views/clause/pairrow.h"
#include "views/shared/parts.h"

#include <QBoxLayout>
#include <QLabel>

namespace partnership {

PairList::PairList(QWidget *parent)
    : QWidget(parent), m_none(hintLabel(tr("No two agencies meet in this clause.")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(10);
    column->addWidget(m_none);
    m_none->setWordWrap(true);
}

int PairList::showPairs(const Contents &contents, int clause)
{
    int pairs = 0;
    for (const CounterpartRow &pair : contents.counterparts()) {
        if (pair.clause == clause)
            row(pairs++)->setPair(contents, pair);
    }
    for (int place = 0; place < m_rows.size(); ++place)
        m_rows.at(place)->setVisible(place < pairs);
    m_none->setVisible(pairs == 0);
    return pairs;
}

PairRow *PairList::row(int place)
{
    while (m_rows.size() <= place) {
        m_rows.append(new PairRow);
        layout()->addWidget(m_rows.last());
    }
    return m_rows.at(place);
}

} // namespace partnership
