// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/columns.h"
#include "models/exploration/selection.h"

namespace partnership {

/// The one evaluator of filters: from choices that are known to be right, and the clauses that a search
/// found, to the rows that are let through and to the counts of every facet.
class Selecting
{
public:
    Selecting(const Contents &contents, const Columns &columns) : m_contents(contents), m_columns(columns) {}

    Selection nothing() const { return all(false); }
    /// Also what no clause names: without a filter nothing is hidden.
    Selection everything() const;
    /// Hits has a bit for each clause. Marks are left empty.
    Selection select(const Filter &filter, const QBitArray &hits) const;
    /// Of select() the commitments.
    QBitArray commitments(const Filter &filter, const QBitArray &hits) const;
    QList<Facet> facets(const Filter &filter, const QBitArray &hits) const;

private:
    Selection all(bool bit) const;
    RowSet inClauses(const QBitArray &clauses) const;
    void selectNamed(Selection &out) const;
    void selectInClauses(Selection &out, const Filter &filter) const;

    const Contents &m_contents;
    const Columns &m_columns;
};

} // namespace partnership
