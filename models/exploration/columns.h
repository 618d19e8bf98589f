// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/codetable.h"
#include "models/exploration/contents.h"
#include "models/exploration/desk/annotationbook.h"
#include "models/exploration/desk/progressbook.h"
#include "models/exploration/facets.h"

#include <QBitArray>

namespace partnership {

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

/// The counts of one value.
struct ValueCount
{
    QString value;
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

    /// Takes in what a desk judges of these commitments, as it holds today; of others what is known stays.
    void judge(const Contents &contents, const ProgressBook &book, const QList<ItemId> &items);
    /// Nothing is judged any more.
    void forgetJudgements(const Contents &contents);

    /// Takes in what is on these things now; of others what is known stays.
    void annotate(const Contents &contents, const AnnotationBook &book, const QList<ItemId> &items);
    /// Nothing has notes, tags or stars any more.
    void forgetAnnotations(const Contents &contents);

    const Dictionary &dictionary(Dimension dimension) const { return m_dictionaries[int(dimension)]; }
    QStringList valuesOf(Dimension dimension, Table table, int row) const;

    /// Rows of the table that the choices of the filter let through; of recognitions only those asked for. A
    /// dimension that its rows know nothing of lets all through; so does the search.
    QBitArray matching(Table table, const Filter &filter) const;
    /// Whether the rows of the table have values of the dimension.
    static bool knows(Table table, Dimension dimension);

    /// Commitments as if recognitions had been asked for too, where no type is: also those that are set aside
    /// without the filter having said so.
    RowSet openCommitments(const Filter &filter) const;

    /// The values of every dimension that anything has, with their counts of the commitments in base. What
    /// the filter asks of a dimension does not count for its own values.
    QList<Facet> facets(const Filter &filter, const RowSet &base) const;

    /// Of the values that any clause or commitment has, and of all pillars: how many of the counted
    /// commitments have it, and which of the matching.
    QList<ValueCount> counts(Dimension dimension, const QBitArray &matching, const QBitArray &counted) const;

private:
    static constexpr int dimensions = int(Dimension::Noted) + 1;
    static constexpr int tables = int(Table::Counterparts) + 1;
    void addDictionaries(const Contents &contents);
    void addYears(const Contents &contents);
    void addCommitments(const Contents &contents);
    void addClauses(const Contents &contents);
    void addBodies(const Contents &contents);
    void addEvents(const Contents &contents);
    void append(Table table, Dimension dimension, const QStringList &values);
    void appendAgencies(Table table, const Contents &contents, const QList<int> &agencies);
    void appendOrigins(const Contents &contents);
    void appendInstruments(Table table, const Contents &contents, const QList<int> &instruments);
    void addTotals(const Contents &contents);
    void setJudged(int row, const ProgressBook &book, ItemId item, QDate today);
    void setAnnotated(Table table, int row, const AnnotationBook::Put &put);
    void countDesk(const Contents &contents);
    void setValues(Table table, Dimension dimension, int row, const QStringList &values);
    bool isThere(Dimension dimension, int code) const;
    QBitArray codesOf(Dimension dimension, const QStringList &values) const;
    QBitArray used(Dimension dimension) const;
    static QList<ValueCount> ofDays(const QList<ValueCount> &days);
    CodeChoice coded(Dimension dimension, const Choice &choice) const;
    CodeFilter coded(const Filter &filter) const;
    QStringList pillarsOf(const Contents &contents, int section) const;
    const CodeTable &table(Table table) const { return m_tables[int(table)]; }
    const CodeTable &table() const { return table(Table::Commitments); }

    Dictionary m_dictionaries[dimensions];
    CodeTable m_tables[tables];
    /// By dimension and code: commitments without recognitions, and with them.
    QMap<Dimension, QList<int>> m_undertakings;
    QMap<Dimension, QList<int>> m_totals;
    /// Clauses of notes, tags and stars, which may be on some that promise nothing.
    QMap<Dimension, QList<int>> m_annotatedClauses;
};

} // namespace partnership
