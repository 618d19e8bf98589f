// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/writing.h"

#include "models/library/statementwriter.h"

#include <QVariant>

#include <utility>

namespace partnership {
namespace {

/// The one number that a question gives; 0 without any.
qint64 number(const Connection &connection, const QString &sql)
{
    QSqlQuery query = connection.query();
    return query.exec(sql) && query.next() ? query.value(0).toLongLong() : 0;
}

} // namespace

StatementWriting::StatementWriting(const Connection &connection)
    : m_inserts(connection), m_shared(connection, m_inserts),
      m_lastStatement(number(connection, QStringLiteral("SELECT max(id) FROM statements"))),
      m_nextClause(
          1 + number(connection, QStringLiteral("SELECT first_clause + (SELECT count(*) FROM clauses WHERE "
                                                "statement = s.id) FROM statements s ORDER BY first_clause "
                                                "DESC LIMIT 1")))
{
}

Result<Done> StatementWriting::write(const Statement &statement)
{
    const auto clauses = statement.clauses.size();
    const qint64 first = clauses == 0 ? 0 : std::exchange(m_nextClause, m_nextClause + clauses);
    return writeStatement(m_inserts, m_shared, statement, ++m_lastStatement, first);
}

} // namespace partnership
