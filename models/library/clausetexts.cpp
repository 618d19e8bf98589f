// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/clausetexts.h"

#include "models/library/packing.h"

#include <QVariant>

namespace partnership {

QString ClauseTexts::text(qint64 statement, qint64 place)
{
    QSqlQuery query = m_connection.query();
    query.prepare(
        QStringLiteral("SELECT text, text_begin, source_end FROM clauses WHERE statement = ? AND place = ?"));
    query.addBindValue(statement);
    query.addBindValue(place);
    if (!query.exec() || !query.next())
        return {};
    if (!query.isNull(0))
        return query.value(0).toString();
    if (statement != m_statement)
        open(statement);
    return query.isNull(1) ? pieced(statement, place)
                           : stretch(query.value(1).toLongLong(), query.value(2).toLongLong());
}

void ClauseTexts::open(qint64 statement)
{
    QSqlQuery query = m_connection.query();
    query.prepare(QStringLiteral("SELECT packed_source FROM statements WHERE id = ?"));
    query.addBindValue(statement);
    m_source.clear();
    if (query.exec() && query.next())
        m_source = unpacked(query.value(0).toByteArray()).value_or(QString());
    m_points = CodePoints(m_source);
    m_statement = statement;
}

/// Of the source, in code points; what lies outside is left out.
QString ClauseTexts::stretch(qint64 begin, qint64 end) const
{
    if (begin < 0 || begin > end || end > m_points.count())
        return {};
    const Span span = m_points.toUtf16({begin, end});
    return m_source.mid(span.begin, span.length());
}

QString ClauseTexts::pieced(qint64 statement, qint64 place) const
{
    QSqlQuery query = m_connection.query();
    query.prepare(QStringLiteral(
        "SELECT source_begin, source_end FROM pieces WHERE statement = ? AND clause = ? ORDER BY place"));
    query.addBindValue(statement);
    query.addBindValue(place);
    QStringList pieces;
    // No more than there can be in a source: what a library claims costs no more memory than that.
    qsizetype letters = 0;
    if (query.exec()) {
        while (query.next() && letters <= m_source.size()) {
            pieces.append(stretch(query.value(0).toLongLong(), query.value(1).toLongLong()));
            letters += pieces.last().size();
        }
    }
    return pieces.join(QLatin1Char(' '));
}

} // namespace partnership
