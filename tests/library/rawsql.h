// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

/// A database file in the hands of any other program: plain SQL, no protocol.
class RawSql
{
public:
    explicit RawSql(const QString &path)
    {
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
        m_database.setDatabaseName(path);
        m_database.open();
    }
    ~RawSql()
    {
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(QStringLiteral("raw"));
    }
    Q_DISABLE_COPY_MOVE(RawSql)

    /// The first column, or what SQLite has against the statement.
    QStringList column(const QString &sql) const
    {
        QSqlQuery query(m_database);
        if (!query.exec(sql))
            return {query.lastError().text()};
        QStringList values;
        while (query.next())
            values.append(query.value(0).toString());
        return values;
    }
    /// The first column of the first row.
    QByteArray value(const QString &sql) const
    {
        QSqlQuery query(m_database);
        return query.exec(sql) && query.next() ? query.value(0).toByteArray() : QByteArray();
    }
    bool run(const QString &sql) const { return QSqlQuery(m_database).exec(sql); }

    /// Runs a statement with one value to bind.
    bool run(const QString &sql, const QByteArray &bytes) const
    {
        QSqlQuery query(m_database);
        query.prepare(sql);
        query.addBindValue(bytes);
        return query.exec();
    }

private:
    QSqlDatabase m_database;
};
