// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/connection.h"
#include "models/statement/codepoints.h"
#include "models/statement/statement.h"

#include <QHash>
#include <QVariant>

#include <optional>
#include <unordered_map>

namespace partnership {

/// What the reading of many statements through one connection has in common: each query is prepared once, and
/// what facts rest on is looked up once.
class Prepared
{
public:
    explicit Prepared(const Connection &connection) : m_connection(connection) {}
    Q_DISABLE_COPY_MOVE(Prepared)

    const Connection &connection() const { return m_connection; }
    /// To be bound and run, and to be finished before it is asked for again.
    QSqlQuery &query(const QString &sql);
    /// By the numbers they have in the library.
    QHash<qint64, Basis> &bases() { return m_bases; }
    /// For when the library holds something else.
    void forget();

private:
    const Connection &m_connection;
    std::unordered_map<QString, QSqlQuery> m_queries; ///< which stay where they are when more come
    QHash<qint64, Basis> m_bases;
};

/// Reads the rows of one statement; what cannot be right there is its problem, after which nothing more is
/// read.
class RowReading
{
    Q_DECLARE_TR_FUNCTIONS(Library)
public:
    using Row = QSqlQuery;

    RowReading(Prepared &prepared, qint64 statement) : m_prepared(prepared), m_number(statement) {}
    Q_DISABLE_COPY_MOVE(RowReading)

    const std::optional<Problem> &problem() const { return m_problem; }
    void fail(const Problem &problem);
    void damaged(const QString &detail);
    /// The number that all rows from now on name the statement by.
    void setNumber(qint64 number) { m_number = number; }
    /// The text that all spans from now on point into.
    void setSource(const QString &source) { m_points = CodePoints(source); }

    /// Gives every row of a SELECT … WHERE statement = ? to `take`, until there is a problem.
    template <typename Function> void rows(const QString &sql, Function &&take);
    /// The lists that belong to records: rows of the record's place and a value, in order.
    template <typename Records, typename Function>
    void lists(const QString &table, const QString &owner, const QString &value, Records &records,
               Function &&take);

    /// Places count from 0 without a gap, or what refers to them would mean another record.
    void next(const Row &row, int column, qsizetype expected);
    static QString text(const Row &row, int column) { return row.value(column).toString(); }
    static bool flag(const Row &row, int column) { return row.value(column).toInt() != 0; }
    int place(const Row &row, int column, qsizetype size);
    int placeOrNone(const Row &row, int column, qsizetype size);
    /// From two columns, in code points.
    Span span(const Row &row, int column);
    template <typename Enum> Enum value(const QString &word);
    template <typename Enum> Enum word(const Row &row, int column) { return value<Enum>(text(row, column)); }
    /// Its number is in the column, or NULL.
    Basis basis(const Row &row, int column);

private:
    Prepared &m_prepared;
    qint64 m_number;
    CodePoints m_points{QStringView()};
    std::optional<Problem> m_problem;
};

template <typename Function> void RowReading::rows(const QString &sql, Function &&take)
{
    if (m_problem)
        return;
    QSqlQuery &query = m_prepared.query(sql);
    query.bindValue(0, m_number);
    const bool good = query.exec();
    while (good && !m_problem && query.next())
        take(query);
    if (!m_problem && query.lastError().isValid())
        m_problem = m_prepared.connection().problem(query.lastError());
    query.finish();
}

template <typename Records, typename Function>
void RowReading::lists(const QString &table, const QString &owner, const QString &value, Records &records,
                       Function &&take)
{
    const QString sql = QStringLiteral("SELECT %2, %3 FROM %1 WHERE statement = ? ORDER BY %2, place");
    rows(sql.arg(table, owner, value), [&](const Row &row) {
        const int index = place(row, 0, records.size());
        if (!m_problem)
            take(records[index], row);
    });
}

template <typename Enum> Enum RowReading::value(const QString &word)
{
    const auto value = fromCode<Enum>(word);
    if (!value)
        damaged(tr("the word “%1” is unknown").arg(word));
    return value.value_or(Enum());
}

} // namespace partnership
