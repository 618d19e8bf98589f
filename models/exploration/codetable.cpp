// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/codetable.h"

namespace partnership {

const CodeColumn *CodeTable::column(Dimension dimension) const
{
    const auto found = m_columns.constFind(dimension);
    return found == m_columns.constEnd() ? nullptr : &*found;
}

RowSet CodeTable::matching(const CodeFilter &filter) const
{
    RowSet out(m_size, true);
    for (auto it = filter.cbegin(); it != filter.cend(); ++it) {
        if (const CodeColumn *asked = column(it.key()))
            out &= asked->passing(*it);
    }
    return out;
}

/// For each of the sets, the base rows that are in all others; at the end those that are in all. What all
/// before it and all behind it have in common is worked out once for all of them.
QList<RowSet> CodeTable::withoutEach(const QList<RowSet> &passing, const RowSet &base) const
{
    QList<RowSet> out(passing.size() + 1, base);
    RowSet before = base;
    for (qsizetype i = 0; i < passing.size(); ++i) {
        out[i] = before;
        before &= passing[i];
    }
    out.last() = before;
    RowSet behind(m_size, true);
    for (qsizetype i = passing.size() - 1; i >= 0; --i) {
        out[i] &= behind;
        behind &= passing[i];
    }
    return out;
}

QMap<Dimension, QList<int>> CodeTable::facets(const CodeFilter &filter, const RowSet &base) const
{
    QList<Dimension> asked;
    QList<RowSet> passing;
    for (auto it = filter.cbegin(); it != filter.cend(); ++it) {
        if (const CodeColumn *known = column(it.key())) {
            asked.append(it.key());
            passing.append(known->passing(*it));
        }
    }
    const QList<RowSet> rows = withoutEach(passing, base);
    QMap<Dimension, QList<int>> out;
    for (auto it = m_columns.cbegin(); it != m_columns.cend(); ++it) {
        const qsizetype place = asked.indexOf(it.key());
        out.insert(it.key(), it->counts(place < 0 ? rows.last() : rows[place]));
    }
    return out;
}

} // namespace partnership
