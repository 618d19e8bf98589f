// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/contents.h"
#include "models/exploration/filter.h"

#include <QBitArray>
#include <QMap>

#include <span>

namespace partnership {

/// The number that stands for a value of a dimension in memory.
using Code = quint32;

/// The values of one dimension and their numbers, in the order in which they are shown.
class Dictionary
{
public:
    Code add(const QString &value);
    int find(const QString &value) const { return m_codes.value(value, -1); } ///< or -1
    const QStringList &values() const { return m_values; }

private:
    QStringList m_values;
    QHash<QString, int> m_codes;
};

/// The values of one dimension for every row of a table: compressed rows, so that a row may have several or
/// none.
class CodeColumn
{
public:
    void append(const QList<Code> &codes);
    std::span<const Code> operator[](qsizetype row) const
    {
        return {m_codes.constData() + m_starts[row], size_t(m_starts[row + 1] - m_starts[row])};
    }
    /// Clears the bits of the rows that have none of the wanted values, where any is wanted, or an unwanted
    /// one.
    void restrict(QBitArray &rows, const QBitArray *wanted, const QBitArray &unwanted) const;

private:
    QList<qsizetype> m_starts{0};
    QList<Code> m_codes;
};

/// The counts of one value.
struct ValueCount
{
    int matching = 0;
    int all = 0;
    QList<int> commitments; ///< the matching ones
};

/// What can be filtered by, of everything in Contents, as columns of numbers in memory; the evaluator of
/// filters runs over them. Knows canonical values only.
class Columns
{
public:
    enum class Table { Commitments, Clauses, Agencies, Instruments, Events, Counterparts };

    Columns() = default;
    explicit Columns(const Contents &contents);

    const Dictionary &dictionary(Dimension dimension) const { return m_dictionaries[int(dimension)]; }
    QStringList valuesOf(Dimension dimension, Table table, int row) const;

    /// Rows of the table that the choices of the filter let through. A dimension that its rows know nothing
    /// of lets all through; so does the search.
    QBitArray matching(Table table, const Filter &filter) const;
    /// Whether the rows of the table have values of the dimension.
    static bool knows(Table table, Dimension dimension);

    /// By code: how many of the counted commitments have the value, and which of the matching.
    QList<ValueCount> counts(Dimension dimension, const QBitArray &matching, const QBitArray &counted) const;
    /// By code: whether any clause or commitment has the value.
    QBitArray used(Dimension dimension) const;

private:
    static constexpr int dimensions = int(Dimension::Year) + 1;
    static constexpr int tables = int(Table::Counterparts) + 1;
    struct Rows
    {
        qsizetype count = 0;
        QMap<Dimension, CodeColumn> columns;
    };

    void addDictionaries(const Contents &contents);
    void addYears(const Contents &contents);
    void addCommitments(const Contents &contents);
    void addClauses(const Contents &contents);
    void addBodies(const Contents &contents);
    void addEvents(const Contents &contents);
    void append(Table table, Dimension dimension, const QStringList &values);
    void appendAgencies(Table table, const Contents &contents, const QList<int> &agencies);
    void appendInstruments(Table table, const Contents &contents, const QList<int> &instruments);
    const Rows &rows(Table table) const { return m_tables[int(table)]; }

    Dictionary m_dictionaries[dimensions];
    Rows m_tables[tables];
};

} // namespace partnership
