// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/schema.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace partnership::schema {
namespace {

const QString &folder()
{
    static const QString path = QStringLiteral(":/library/schema");
    return path;
}

/// In the order of their numbers.
const QStringList &files()
{
    static const QStringList names = QDir(folder()).entryList(QDir::Files, QDir::Name);
    return names;
}

Result<Done> runFile(const Connection &connection, const QString &name)
{
    QFile file(folder() + QLatin1Char('/') + name);
    const bool read = file.open(QIODevice::ReadOnly);
    Q_ASSERT(read);
    if (!sqlite::runScript(connection.database(), file.readAll()))
        return connection.problem(sqlite::lastError(connection.database()));
    return Done();
}

/// One line an object: what it is, and the SQL that made it.
Result<QStringList> objects(const Connection &connection)
{
    return connection.column(QStringLiteral("SELECT type || ' ' || name || ' ' || tbl_name || ' ' || "
                                            "coalesce(sql, '') FROM sqlite_schema ORDER BY 1"));
}

/// Runs the files with numbers from `after` + 1 to `upTo`.
Result<Done> runFiles(const Connection &connection, int after, int upTo)
{
    for (const QString &name : files().mid(after, upTo - after)) {
        if (auto done = runFile(connection, name); !done)
            return done;
    }
    return Done();
}

/// Asked of SQLite itself rather than listed a second time.
QStringList expectedObjects(int version)
{
    const auto model = Connection::toMemory();
    const bool made = model && runFiles(*model.value(), 0, version);
    Q_ASSERT(made);
    return made ? objects(*model.value()).value() : QStringList();
}

/// Every opening asks for it.
const QStringList &currentObjects()
{
    static const QStringList expected = expectedObjects(version());
    return expected;
}

} // namespace

int version()
{
    return int(files().size());
}

Result<Done> make(const Connection &connection, int version)
{
    return runFiles(connection, 0, version);
}

Result<Done> apply(const Connection &connection, int after)
{
    if (auto done = runFiles(connection, after, version()); !done)
        return done;
    if (auto done = connection.run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId)); !done)
        return done;
    return connection.run(QStringLiteral("PRAGMA user_version = %1").arg(version()));
}

Result<QString> deviation(const Connection &connection, int version)
{
    const auto found = objects(connection);
    if (!found)
        return found.problem();
    QStringList differing;
    const QStringList expected = version == schema::version() ? currentObjects() : expectedObjects(version);
    std::ranges::set_symmetric_difference(*found, expected, std::back_inserter(differing));
    if (differing.isEmpty())
        return QString();
    return differing.first().section(QLatin1Char(' '), 0, 1);
}

} // namespace partnership::schema
