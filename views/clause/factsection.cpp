// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/clause/factsection.h"

#include "views/clause/factlist.h"
#include "views/clause/facttable.h"
#include "views/clause/titled.h"

namespace partnership {
FactSection::FactSection(const Exploration &exploration, QWidget *parent)
    : QWidget(parent), m_exploration(exploration), m_which(hintLabel({})), m_facts(new FactTable),
      m_decided(hintLabel({})), m_list(new FactList(exploration))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addLayout(titled(tr("Facts"), m_which));
    layout->addWidget(m_facts);
    layout->addWidget(ruleLine());
    layout->addLayout(titled(tr("What was read"), m_decided));
    layout->addWidget(m_list);
}

void FactSection::showOf(int clause, int commitment)
{
    showWhich(clause, commitment);
    m_facts->setFacts(factsOf(m_exploration.contents(), clause, commitment));
    m_list->showClause(clause);
    m_decided->setText(m_list->facts().summary());
}

/// Which of the clause's commitments, or of what it recognises, the facts are about.
void FactSection::showWhich(int clause, int shown)
{
    const Contents &contents = m_exploration.contents();
    const auto promises = [&](int row) { return contents.commitments().at(row).record->isUndertaking(); };
    QList<int> alike;
    for (const int row : contents.clauses().at(clause).commitments) {
        if (shown >= 0 && promises(row) == promises(shown))
            alike.append(row);
    }
    const QString words =
        shown >= 0 && promises(shown) ? tr("commitment %1 of %2") : tr("recognition %1 of %2");
    m_which->setText(words.arg(alike.indexOf(shown) + 1).arg(alike.size()));
    m_which->setVisible(alike.size() > 1);
}

} // namespace partnership
