// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/selecting.h"

#include <algorithm>

namespace partnership {
namespace {

void setBits(QBitArray &bits, const QList<int> &rows)
{
    for (const int row : rows)
        bits.setBit(row);
}

/// Whether the filter asks something that only a commitment can answer, not the clause around it.
bool asksOfCommitments(const Filter &filter)
{
    const QList<Dimension> asked = filter.choices().keys();
    return std::ranges::any_of(
        asked, [](Dimension dimension) { return !Columns::knows(Columns::Table::Clauses, dimension); });
}

} // namespace

Selection Selecting::all(bool bit) const
{
    Selection out;
    out.commitments.fill(bit, m_contents.commitments().size());
    out.setAside.fill(false, m_contents.commitments().size());
    out.clauses.fill(bit, m_contents.clauses().size());
    out.agencies.fill(bit, m_contents.agencies().size());
    out.agenciesAskedFor.fill(bit, m_contents.agencies().size());
    out.instruments.fill(bit, m_contents.instruments().size());
    out.events.fill(bit, m_contents.events().size());
    out.counterparts.fill(bit, m_contents.counterparts().size());
    return out;
}

Selection Selecting::everything() const
{
    Selection out = all(true);
    out.commitments = m_columns.matching(Columns::Table::Commitments, Filter());
    out.setAside = ~out.commitments;
    return out;
}

Selection Selecting::select(const Filter &filter, const QBitArray &hits) const
{
    Selection out = all(false);
    const QBitArray found = inClauses(hits).toBits();
    out.recognitions = filter.asksForRecognitions();
    out.commitments = m_columns.matching(Columns::Table::Commitments, filter) & found;
    out.setAside = m_columns.openCommitments(filter).toBits() & found & ~out.commitments;
    if (!asksOfCommitments(filter))
        out.clauses = m_columns.matching(Columns::Table::Clauses, filter) & hits;
    selectNamed(out);
    out.agenciesAskedFor = out.agencies & m_columns.matching(Columns::Table::Agencies, filter);
    out.instruments &= m_columns.matching(Columns::Table::Instruments, filter);
    selectInClauses(out, filter);
    return out;
}

QBitArray Selecting::commitments(const Filter &filter, const QBitArray &hits) const
{
    return m_columns.matching(Columns::Table::Commitments, filter) & inClauses(hits).toBits();
}

QList<Facet> Selecting::facets(const Filter &filter, const QBitArray &hits) const
{
    return m_columns.facets(filter, inClauses(hits));
}

/// The commitments of these clauses.
RowSet Selecting::inClauses(const QBitArray &clauses) const
{
    const qsizetype size = m_contents.commitments().size();
    if (clauses.count(true) == clauses.size())
        return RowSet(size, true);
    RowSet out(size);
    for (qsizetype row = 0; row < size; ++row) {
        if (clauses.testBit(m_contents.commitments()[row].clause))
            out.insert(row);
    }
    return out;
}

/// From the commitments and the clauses that match by themselves: what they name, and the clauses of both.
void Selecting::selectNamed(Selection &out) const
{
    for (int row = 0; row < m_contents.clauses().size(); ++row) {
        if (!out.clauses.testBit(row))
            continue;
        setBits(out.agencies, m_contents.clauses()[row].agencies);
        setBits(out.instruments, m_contents.clauses()[row].instruments);
    }
    RowSet::of(out.commitments).forEach([&](qsizetype row) {
        const CommitmentRow &commitment = m_contents.commitments()[row];
        out.clauses.setBit(commitment.clause);
        setBits(out.agencies, commitment.agencies);
        setBits(out.instruments, commitment.instruments);
    });
}

void Selecting::selectInClauses(Selection &out, const Filter &filter) const
{
    out.events = m_columns.matching(Columns::Table::Events, filter);
    for (int row = 0; row < m_contents.events().size(); ++row) {
        const int clause = m_contents.events()[row].clause;
        if (clause < 0 || !out.clauses.testBit(clause))
            out.events.clearBit(row);
    }
    out.counterparts = m_columns.matching(Columns::Table::Counterparts, filter);
    for (int row = 0; row < m_contents.counterparts().size(); ++row) {
        const int clause = m_contents.counterparts()[row].clause;
        if (clause < 0 || !out.clauses.testBit(clause))
            out.counterparts.clearBit(row);
    }
}

} // namespace partnership
