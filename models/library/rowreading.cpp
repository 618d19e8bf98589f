// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/rowreading.h"

namespace partnership {

QSqlQuery &Prepared::query(const QString &sql)
{
    const auto known = m_queries.find(sql);
    if (known != m_queries.end())
        return known->second;
    QSqlQuery &made = m_queries.emplace(sql, m_connection.query()).first->second;
    made.prepare(sql); // a query that cannot be prepared says so when it is run
    return made;
}

void Prepared::forget()
{
    m_queries.clear();
    m_bases.clear();
}

void RowReading::fail(const Problem &problem)
{
    if (!m_problem)
        m_problem = problem;
}

void RowReading::damaged(const QString &detail)
{
    fail(damagedLibrary(m_prepared.connection().path(), detail));
}

void RowReading::next(const Row &row, int column, qsizetype expected)
{
    if (row.value(column).toLongLong() != expected)
        damaged(tr("record %1 is missing").arg(expected));
}

int RowReading::place(const Row &row, int column, qsizetype size)
{
    const qint64 value = row.value(column).toLongLong();
    if (!row.isNull(column) && value >= 0 && value < size)
        return int(value);
    damaged(tr("it refers to record %1 of %2").arg(value).arg(size));
    return -1;
}

int RowReading::placeOrNone(const Row &row, int column, qsizetype size)
{
    return row.isNull(column) ? -1 : place(row, column, size);
}

Span RowReading::span(const Row &row, int column)
{
    const Span points{row.value(column).toLongLong(), row.value(column + 1).toLongLong()};
    if (points.begin >= 0 && points.begin <= points.end && points.end <= m_points.count())
        return m_points.toUtf16(points);
    damaged(tr("it points outside its source, at %1").arg(points.begin));
    return {};
}

/// A statement rests on some dozens, a library on some hundreds: looked up when needed.
Basis RowReading::basis(const Row &row, int column)
{
    if (row.isNull(column) || m_problem)
        return {};
    const qint64 id = row.value(column).toLongLong();
    if (const auto known = m_prepared.bases().constFind(id); known != m_prepared.bases().cend())
        return *known;
    QSqlQuery &query =
        m_prepared.query(QStringLiteral("SELECT rule, lexicon, line, sureness FROM bases WHERE id = ?"));
    query.bindValue(0, id);
    Basis found;
    if (query.exec() && query.next())
        found = {word<Rule>(query, 0), word<Sureness>(query, 3), word<LexiconName>(query, 1),
                 query.value(2).toInt()};
    else
        damaged(tr("record %1 is missing").arg(id));
    query.finish();
    if (!m_problem)
        m_prepared.bases().insert(id, found);
    return found;
}

} // namespace partnership
