// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/codecolumn.h"
#include "models/exploration/filter.h"

#include <QMap>

namespace partnership {

/// A filter in codes, without its search. Dimensions that nothing is asked of are not in it.
using CodeFilter = QMap<Dimension, CodeChoice>;

/// The rows of one table with their values in every dimension it knows: answers which rows a filter lets
/// through, and how many rows every value of every dimension would have.
class CodeTable
{
public:
    void append(Dimension dimension, const QList<Code> &codes) { m_columns[dimension].append(codes); }
    /// The same for all rows.
    void fill(Dimension dimension, const QList<Code> &codes) { m_columns[dimension].fill(m_size, codes); }
    void set(Dimension dimension, qsizetype row, const QList<Code> &codes)
    {
        m_columns[dimension].set(row, codes);
    }
    /// nullptr where the table has no rows or knows nothing of the dimension.
    const CodeColumn *column(Dimension dimension) const;
    void setSize(qsizetype rows) { m_size = rows; }
    qsizetype size() const { return m_size; }

    /// Dimensions that the table has no column of let all rows through.
    RowSet matching(const CodeFilter &filter) const;

    /// Facets: by code, how many of the rows in base have the value and pass what the filter asks of all
    /// other dimensions. What it asks of the dimension itself is left out, so that its other values stay a
    /// choice. The rows are looked at once for each dimension that is asked something of, and of every column
    /// only at those that count.
    QMap<Dimension, QList<int>> facets(const CodeFilter &filter, const RowSet &base) const;

private:
    QList<RowSet> withoutEach(const QList<RowSet> &passing, const RowSet &base) const;

    QMap<Dimension, CodeColumn> m_columns;
    qsizetype m_size = 0;
};

} // namespace partnership
