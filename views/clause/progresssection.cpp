// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/clause/progresssection.h"

#include "models/exploration/desk/judgements.h"
#include "views/clause/facttable.h"
#include "views/clause/progressfacts.h"
#include "views/shared/fonts.h"
#include "views/shared/parts.h"
#include "views/shared/textbutton.h"

#include <QBoxLayout>
#include <QLabel>

namespace partnership {

ProgressSection::ProgressSection(const Exploration &exploration, QWidget *parent)
    : QWidget(parent), m_exploration(exploration), m_state(hintLabel({})), m_facts(new FactTable),
      m_nothing(hintLabel({}))
{
    m_facts->setAccessibleName(tr("Progress"));
    m_nothing->setWordWrap(true);
    auto *record = new TextButton(Icon::Add, tr("Record…"));
    record->setToolTip(tr("Records what became of this, with the evidence"));
    connect(record, &QToolButton::clicked, this, &ProgressSection::recordWanted);
    auto *heading = new QHBoxLayout;
    heading->addWidget(plainLabel(tr("Progress"), fonts::sans(12.5, true)), 1);
    heading->addWidget(m_state);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addLayout(heading);
    layout->addWidget(m_facts);
    layout->addWidget(m_nothing);
    layout->addWidget(record, 0, Qt::AlignLeft);
    connect(&exploration, &Exploration::judgementsChanged, this, &ProgressSection::refresh);
    connect(&exploration, &Exploration::contentsChanged, this, [this] { m_clause = -1; });
}

void ProgressSection::showOf(int clause, int commitment)
{
    m_clause = clause;
    m_commitment = commitment;
    refresh();
}

void ProgressSection::refresh()
{
    if (m_clause < 0)
        return;
    const Contents &contents = m_exploration.contents();
    const ProgressEntry *held =
        m_commitment < 0
            ? nullptr
            : m_exploration.judgements().on(contents.commitments()[m_commitment].id, QDate::currentDate());
    m_state->setText(held ? judgementName(held->judgement) : tr("unjudged"));
    m_state->setVisible(m_commitment >= 0);
    const QList<Fact> facts = progressOf(m_exploration, m_clause, m_commitment);
    m_facts->setVisible(!facts.isEmpty());
    m_nothing->setVisible(facts.isEmpty());
    m_nothing->setText(m_exploration.isWhole()
                           ? tr("Nothing recorded for %1 yet.").arg(contents.clauses()[m_clause].number)
                           : tr("What was recorded is still being read."));
    if (!facts.isEmpty())
        m_facts->setFacts(facts);
}

} // namespace partnership
