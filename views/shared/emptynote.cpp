// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/emptynote.h"

#include "views/shared/filterparts.h"
#include "views/shared/flowlayout.h"
#include "views/shared/linkbutton.h"
#include "views/shared/parts.h"

#include <QLabel>

namespace partnership {

EmptyNote::EmptyNote(Exploration &exploration, QWidget *parent)
    : QWidget(parent), m_exploration(exploration), m_flow(new FlowLayout(5, this))
{
    m_flow->setContentsMargins(12, 10, 12, 10);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void EmptyNote::setCounts(int shown, int all, const Words &words)
{
    clear();
    setVisible(shown < all);
    if (shown >= all)
        return;
    if (shown > 0)
        sayWhatIsHidden(words);
    else
        sayNothingMatches(words);
}

void EmptyNote::setNothing(const QString &sentence)
{
    clear();
    addWords(sentence);
    show();
}

void EmptyNote::clear()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // a link that is being clicked is still needed
        delete item;
    }
}

void EmptyNote::addWords(const QString &words)
{
    QLabel *label = hintLabel(words, this);
    label->setMinimumWidth(1);
    m_flow->addWidget(label);
    label->show();
}

void EmptyNote::addLink(const QString &words, const Filter &filter)
{
    auto *link = new LinkButton(words, this);
    connect(link, &LinkButton::clicked, this, [this, filter] { m_exploration.focus().setFilter(filter); });
    m_flow->addWidget(link);
    link->show();
}

void EmptyNote::sayWhatIsHidden(const Words &words)
{
    addWords(words.hiding);
    addLink(words.showAll, Filter());
    addWords(tr("Esc goes back one step."));
}

void EmptyNote::sayNothingMatches(const Words &words)
{
    const QString notFound = m_exploration.notFound(m_exploration.focus().filter());
    if (!notFound.isEmpty())
        addWords(notFound);
    addWords(words.noMatch);
    for (const FilterPart &part : filterParts(m_exploration))
        addLink(part.text, part.without);
    addWords(tr("Remove a filter above, or press Esc."));
}

} // namespace partnership
