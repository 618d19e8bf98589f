// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/sqlitenative.h"
#include "models/statement/result.h"

#include <QCoreApplication>
#include <QMutex>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <memory>

namespace partnership {

/// How long to wait for whoever is just writing.
constexpr int lockWaitMilliseconds = 2000;

/// One hardened SQLite connection under a name of its own, closed and forgotten with the object; turns
/// SQLite's errors into problems a person can act on.
class Connection
{
    Q_DECLARE_TR_FUNCTIONS(Library)
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// A file; ReadWrite makes it if it is missing.
    static Result<std::unique_ptr<Connection>> toFile(const QString &path, Mode mode);
    /// A database of its own in memory, for the file of that path if it stands for one.
    static Result<std::unique_ptr<Connection>> toMemory(const QString &path = {});
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// The path as the user gave it; empty in memory.
    const QString &path() const { return m_path; }
    const QSqlDatabase &database() const { return m_database; }

    /// A query that steps forwards only, to be prepared; it must not outlive the connection.
    QSqlQuery query() const;
    /// Runs one statement that gives no rows.
    Result<Done> run(const QString &sql) const;
    /// The first column of every row of a statement.
    Result<QStringList> column(const QString &sql) const;

    Problem problem(const QSqlError &error) const;

private:
    Connection(const QString &path);
    Result<Done> open(const QString &database, const QString &options);

    QString m_path;
    QString m_name;
    QSqlDatabase m_database;
};

/// What opening and loading say of a file whose content cannot be right.
Problem damagedLibrary(const QString &path, const QString &detail);

/// What must not wait for the end of an import says this.
Problem isBeingAddedTo(const QString &path);

/// What adding says of a statement whose records do not fit each other.
Problem contradiction(const Connection &connection);

/// A transaction that undoes itself unless committed.
class Transaction
{
public:
    explicit Transaction(const Connection &connection) : m_connection(connection) {}
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    /// Takes the right to write at once, so that a reader that turned writer is never refused half-way.
    Result<Done> begin();
    Result<Done> commit();

private:
    const Connection &m_connection;
    bool m_active = false;
};

/// Lets references between tables go unchecked for as long as it lasts; to be made before a transaction
/// begins, since SQLite ignores it inside one.
class UncheckedReferences
{
public:
    explicit UncheckedReferences(const Connection &connection);
    ~UncheckedReferences();
    Q_DISABLE_COPY_MOVE(UncheckedReferences)

private:
    const Connection &m_connection;
};

/// Held while writing, and while the bytes of a library are read past SQLite: POSIX drops all locks a process
/// has on a file as soon as it closes any descriptor of it (sqlite.org/howtocorrupt.html, 2.2).
QMutex &descriptorGuard();

} // namespace partnership
