// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/rowsalvage.h"

#include <QSqlRecord>
#include <QVariant>

#include <algorithm>

namespace partnership {
namespace {

/// As many values to bind as there are columns: "?, ?, ?".
QString marks(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QStringLiteral(", "));
}

/// "place, number" or, from the other end, "place DESC, number DESC".
QString order(const QStringList &keys, const QString &direction)
{
    return keys.join(direction + QStringLiteral(", ")) + direction;
}

/// What a question gives up to where it fails.
QStringList firstColumn(const Connection &connection, const QString &sql)
{
    QSqlQuery query = connection.query();
    QStringList values;
    query.exec(sql);
    while (query.next())
        values.append(query.value(0).toString());
    return values;
}

} // namespace

RowSalvage::Torn RowSalvage::copyAll() const
{
    // Of the copy, whose list of tables is whole.
    const QStringList tables =
        firstColumn(m_to, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT "
                                         "LIKE 'clause_words%' AND name NOT LIKE 'sqlite_%'"));
    Torn torn;
    for (const QString &table : tables) {
        if (!copyTable(table, torn))
            torn.tables.append(table);
    }
    torn.statements.removeDuplicates();
    return torn;
}

QStringList RowSalvage::columns(const QString &table, const QString &condition) const
{
    return firstColumn(m_to,
                       QStringLiteral("SELECT name FROM pragma_table_info('%1') %2").arg(table, condition));
}

QStringList RowSalvage::statements() const
{
    QStringList numbers;
    const QString all = QStringLiteral("SELECT id FROM statements ");
    for (const QString &way : {QStringLiteral("ORDER BY id"), QStringLiteral("ORDER BY id DESC"),
                               QStringLiteral("INDEXED BY statements_by_stable_id"),
                               QStringLiteral("INDEXED BY statements_by_first_clause")})
        numbers += firstColumn(m_from, all + way);
    numbers.removeDuplicates();
    return numbers;
}

bool RowSalvage::copyTable(const QString &table) const
{
    Torn torn;
    return copyTable(table, torn);
}

bool RowSalvage::copyTable(const QString &table, Torn &torn) const
{
    const bool isStatements = table == QLatin1String("statements");
    if (!isStatements && columns(table).constFirst() != QLatin1String("statement"))
        return copyStretch(table, {});
    const QString key = isStatements ? QStringLiteral("id") : QStringLiteral("statement");
    const qsizetype before = torn.statements.size();
    for (const QString &number : statements()) {
        if (!copyStretch(table, QStringLiteral("WHERE %1 = %2").arg(key, number)))
            torn.statements.append(number);
    }
    return torn.statements.size() == before;
}

bool RowSalvage::hasWhatItRefersTo(const Connection &connection, const QString &statement)
{
    // One question for each column that refers to a table of which every row has one number.
    const QStringList questions = firstColumn(
        connection,
        QStringLiteral(
            "SELECT format('SELECT 1 FROM %s WHERE statement = %1 AND %s IS NOT NULL AND %s NOT IN "
            "(SELECT %s FROM %s) LIMIT 1', m.name, f.\"from\", f.\"from\", f.\"to\", f.\"table\") "
            "FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table' "
            "AND EXISTS (SELECT 1 FROM pragma_table_info(m.name) WHERE name = 'statement') "
            "AND f.\"to\" = 'id' AND f.\"from\" <> 'statement'")
            .arg(statement));
    return std::ranges::none_of(questions, [&connection](const QString &question) {
        return !firstColumn(connection, question).isEmpty();
    });
}

bool RowSalvage::copyStretch(const QString &table, const QString &condition) const
{
    const QStringList all = columns(table);
    const QStringList keys = columns(table, QStringLiteral("WHERE pk > 0 ORDER BY pk"));
    const QString select = QStringLiteral("SELECT %1 FROM %2 %3 ORDER BY ")
                               .arg(all.join(QStringLiteral(", ")), table, condition);
    const QString insert =
        QStringLiteral("INSERT OR IGNORE INTO %1 VALUES (%2)").arg(table, marks(all.size()));
    return copyRows(select + order(keys, {}), insert) ||
           copyRows(select + order(keys, QStringLiteral(" DESC")), insert);
}

/// False where the rows end before their end.
bool RowSalvage::copyRows(const QString &select, const QString &insert) const
{
    QSqlQuery from = m_from.query();
    QSqlQuery to = m_to.query();
    if (!from.exec(select) || !to.prepare(insert))
        return false;
    const int columns = from.record().count();
    bool kept = true;
    while (from.next()) {
        for (int i = 0; i < columns; ++i)
            to.bindValue(i, from.value(i));
        kept = to.exec() && kept;
    }
    return kept && !from.lastError().isValid();
}

} // namespace partnership
