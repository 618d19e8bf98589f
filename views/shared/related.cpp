// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/related.h"

#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace partnership {
namespace {

template <typename Row> void addIds(QSet<ItemId> &set, const QList<Row> &table, const QList<int> &rows)
{
    for (const int row : rows)
        set.insert(table.at(row).id);
}

void addClause(QSet<ItemId> &set, const Contents &contents, int row)
{
    const ClauseRow &clause = contents.clauses().at(row);
    set.insert(clause.id);
    addIds(set, contents.agencies(), clause.agencies);
    addIds(set, contents.instruments(), clause.instruments);
    addIds(set, contents.events(), clause.events);
}

void addCommitment(QSet<ItemId> &set, const Contents &contents, int row)
{
    const CommitmentRow &commitment = contents.commitments().at(row);
    addIds(set, contents.agencies(), commitment.agencies);
    addIds(set, contents.instruments(), commitment.instruments);
    addClause(set, contents, commitment.clause);
}

/// Clauses that an item is spread over; empty for what stands in one clause only.
QList<int> clausesOf(const Contents &contents, ItemId item)
{
    const int row = contents.row(item);
    if (row < 0)
        return {};
    if (item.kind == ItemKind::Section)
        return contents.sections().at(row).clauses;
    if (item.kind == ItemKind::Agency)
        return contents.agencies().at(row).clauses;
    if (item.kind == ItemKind::Instrument)
        return contents.instruments().at(row).clauses;
    return {};
}

/// What is in one of the two only.
QSet<ItemId> differences(const QSet<ItemId> &one, const QSet<ItemId> &other)
{
    return (one - other) + (other - one);
}

} // namespace

int clauseToShow(const Exploration &exploration, ItemId item, int shown)
{
    const QList<int> clauses = clausesOf(exploration.contents(), item);
    const auto matches = [&exploration](int row) { return exploration.selection().hasClause(row); };
    if (clauses.contains(shown) && matches(shown))
        return shown;
    const auto first = std::ranges::find_if(clauses, matches);
    return first != clauses.end() ? *first : exploration.contents().clauseOf(item);
}

QSet<ItemId> relatedTo(const Contents &contents, ItemId item)
{
    const int row = contents.row(item);
    if (row < 0)
        return {};
    QSet<ItemId> related{item};
    if (item.kind == ItemKind::Clause) {
        addClause(related, contents, row);
        addIds(related, contents.commitments(), contents.clauses().at(row).commitments);
    } else if (item.kind == ItemKind::Commitment) {
        addCommitment(related, contents, row);
    } else if (item.kind == ItemKind::Agency) {
        addIds(related, contents.clauses(), contents.agencies().at(row).clauses);
        addIds(related, contents.commitments(), contents.agencies().at(row).commitments);
    } else if (item.kind == ItemKind::Instrument) {
        addIds(related, contents.clauses(), contents.instruments().at(row).clauses);
        addIds(related, contents.commitments(), contents.instruments().at(row).commitments);
        addIds(related, contents.agencies(), contents.instruments().at(row).agencies);
    } else if (item.kind == ItemKind::Event && contents.events().at(row).clause >= 0) {
        addClause(related, contents, contents.events().at(row).clause);
    }
    return related;
}

Related::Related(Exploration &exploration, QObject *parent) : QObject(parent), m_exploration(exploration)
{
    connect(&exploration.focus(), &Focus::currentChanged, this, &Related::renew);
    connect(&exploration.focus(), &Focus::hoveredChanged, this, &Related::renew);
    connect(&exploration, &Exploration::contentsChanged, this, [this] {
        const QSignalBlocker quiet(this); // the models begin anew, and with them every row
        renew();
    });
    renew();
}

void Related::renew()
{
    const QSet<ItemId> current = relatedTo(m_exploration.contents(), m_exploration.focus().current());
    const QSet<ItemId> hovered = relatedTo(m_exploration.contents(), m_exploration.focus().hovered());
    const QSet<ItemId> before = std::exchange(m_current, current);
    const QSet<ItemId> hoveredBefore = std::exchange(m_hovered, hovered);
    emit changed(differences(before, current) + differences(hoveredBefore, hovered));
}

} // namespace partnership
