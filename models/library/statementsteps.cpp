// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/statementsteps.h"

#include "models/library/changelog.h"
#include "models/library/clausetexts.h"
#include "models/library/session.h"

#include <QVariant>

namespace partnership {
namespace {

/// What rows of several statements name.
const QStringList &sharedTables()
{
    static const QStringList tables{QStringLiteral("agency_forms"), QStringLiteral("instrument_forms"),
                                    QStringLiteral("commitment_forms"), QStringLiteral("event_forms"),
                                    QStringLiteral("bases")};
    return tables;
}

/// Those whose rows belong to one statement.
Result<QStringList> ownTables(const Connection &connection)
{
    return connection.column(QStringLiteral(
        "SELECT t.name FROM pragma_table_list t, pragma_table_info(t.name) c WHERE t.schema = 'main' AND "
        "t.type = 'table' AND c.name = 'statement' AND t.name <> 'change_parts' ORDER BY 1"));
}

/// How a library names it inside.
struct Numbers
{
    qint64 statement = 0;
    qint64 firstClause = 0;
    qint64 clauses = 0;
};

Result<Numbers> numbersOf(const Connection &connection, qint64 stableId)
{
    QSqlQuery query = connection.query();
    const bool found =
        query.exec(QStringLiteral("SELECT id, first_clause, (SELECT count(*) FROM clauses WHERE "
                                  "statement = id) FROM statements WHERE stable_id = %1")
                       .arg(stableId)) &&
        query.next();
    if (query.lastError().isValid())
        return connection.problem(query.lastError());
    if (!found)
        return damagedLibrary(connection.path(), QStringLiteral("%1").arg(stableId));
    return Numbers{query.value(0).toLongLong(), query.value(1).toLongLong(), query.value(2).toLongLong()};
}

/// An index without texts has to be told the words that it is to forget.
Result<Done> changeIndex(const Connection &connection, const Numbers &numbers, const QString &sql)
{
    ClauseTexts texts(connection);
    for (qint64 place = 0; place < numbers.clauses; ++place) {
        const QString text = texts.text(numbers.statement, place);
        if (auto done = runWith(connection, sql, {numbers.firstClause + place, text}); !done)
            return done;
    }
    return Done();
}

Result<Done> deleteRows(const Connection &connection, const QStringList &tables, qint64 statement)
{
    for (const QString &table : tables) {
        const QString sql = QStringLiteral("DELETE FROM %1 WHERE statement = %2").arg(table).arg(statement);
        if (auto done = connection.run(sql); !done)
            return done;
    }
    return connection.run(QStringLiteral("DELETE FROM statements WHERE id = %1").arg(statement));
}

Result<Done> deleteUnshared(const Connection &connection, const QString &table)
{
    const auto uses = connection.column(
        QStringLiteral("SELECT 'SELECT ' || f.\"from\" || ' FROM ' || t.name || ' WHERE ' || f.\"from\" || "
                       "' IS NOT NULL' FROM pragma_table_list t, pragma_foreign_key_list(t.name) f "
                       "WHERE t.schema = 'main' AND f.\"table\" = '%1'")
            .arg(table));
    if (!uses)
        return uses.problem();
    return connection.run(QStringLiteral("DELETE FROM %1 WHERE id NOT IN (%2)")
                              .arg(table, uses->join(QStringLiteral(" UNION "))));
}

} // namespace

Result<QByteArray> takeStatementOut(const Connection &connection, qint64 stableId)
{
    const auto numbers = numbersOf(connection, stableId);
    if (!numbers)
        return numbers.problem();
    const auto tables = ownTables(connection);
    if (!tables)
        return tables.problem();
    const sqlite::Session session(connection.database(),
                                  *tables + sharedTables() + QStringList{QStringLiteral("statements")});
    auto done = changeIndex(
        connection, *numbers,
        QStringLiteral("INSERT INTO clause_words (clause_words, rowid, text) VALUES ('delete', ?, ?)"));
    if (done)
        done = connection.run(QStringLiteral("PRAGMA defer_foreign_keys = ON"));
    if (done)
        done = deleteRows(connection, *tables, numbers->statement);
    for (const QString &table : sharedTables())
        done = done ? deleteUnshared(connection, table) : done;
    if (!done)
        return done.problem();
    const auto changeset = session.changeset();
    return changeset ? Result<QByteArray>(*changeset)
                     : connection.problem(sqlite::lastError(connection.database()));
}

Result<Done> indexStatement(const Connection &connection, qint64 stableId)
{
    const auto numbers = numbersOf(connection, stableId);
    if (!numbers)
        return numbers.problem();
    return changeIndex(connection, *numbers,
                       QStringLiteral("INSERT INTO clause_words (rowid, text) VALUES (?, ?)"));
}

} // namespace partnership
