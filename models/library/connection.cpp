// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/connection.h"

#include <QFileInfo>

#include <atomic>

namespace partnership {
namespace {

QString nextName()
{
    static std::atomic<int> count = 0;
    return QStringLiteral("library-%1").arg(++count);
}

struct Words
{
    QString what;
    QString advice;
};

Words wordsFor(sqlite::Trouble trouble)
{
    using sqlite::Trouble;
    switch (trouble) {
    case Trouble::Locked:
        return {Connection::tr("Another program is using this library."),
                Connection::tr("Close it there, then try again.")};
    case Trouble::NoRoom:
        return {Connection::tr("The disk is full."),
                Connection::tr("Nothing was changed; free some space and try again.")};
    case Trouble::Damaged:
        return {Connection::tr("This library is damaged."),
                Connection::tr("Nothing was changed; go back to a copy of it, or import its statements into "
                               "a new library.")};
    case Trouble::ReadOnly:
        return {Connection::tr("This library cannot be written."),
                Connection::tr("Copy it to a folder where you may write, and open the copy.")};
    case Trouble::NotOpened:
        return {Connection::tr("The file cannot be opened or created."),
                Connection::tr("Check that its folder exists and that you may write there.")};
    case Trouble::Contradiction:
        return {Connection::tr("This statement contradicts itself and cannot be kept."),
                Connection::tr("Nothing was changed; please report this with the text of the statement.")};
    case Trouble::BadRequest:
    case Trouble::Other:
        break;
    }
    return {Connection::tr("The library could not do this."),
            Connection::tr("Nothing was changed; check the library for damage.")};
}

} // namespace

Connection::Connection(const QString &path) : m_path(path), m_name(nextName()) {}

Connection::~Connection()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::toFile(const QString &path, Mode mode)
{
    std::unique_ptr<Connection> made(new Connection(path));
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(lockWaitMilliseconds);
    if (mode == Mode::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    // An absolute path is never taken for a URI or for ":memory:".
    if (auto opened = made->open(QFileInfo(path).absoluteFilePath(), options); !opened)
        return opened.problem();
    return made;
}

Result<std::unique_ptr<Connection>> Connection::toMemory(const QString &path)
{
    std::unique_ptr<Connection> made(new Connection(path));
    if (auto opened = made->open(QStringLiteral(":memory:"), {}); !opened)
        return opened.problem();
    return made;
}

Result<Done> Connection::open(const QString &database, const QString &options)
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    m_database.setDatabaseName(database);
    m_database.setConnectOptions(options);
    if (!m_database.open())
        return problem(m_database.lastError());
    if (!sqlite::harden(m_database) || !sqlite::provideFunctions(m_database))
        return Problem{Fault::Library,
                       tr("This SQLite cannot open libraries safely."),
                       m_path,
                       0,
                       {},
                       tr("Install the SQLite driver of Qt that uses the system's SQLite 3.37 or newer.")};
    // The journal is rolled back, not written ahead: one file, which can also be read on read-only media.
    for (const char *setting :
         {"foreign_keys = ON", "synchronous = FULL", "cell_size_check = ON", "mmap_size = 0"}) {
        if (auto done = run(QStringLiteral("PRAGMA ") + QLatin1String(setting)); !done)
            return done;
    }
    return Done();
}

QSqlQuery Connection::query() const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    return query;
}

Result<Done> Connection::run(const QString &sql) const
{
    QSqlQuery query = this->query();
    if (!query.exec(sql))
        return problem(query.lastError());
    return Done();
}

Result<QStringList> Connection::column(const QString &sql) const
{
    QSqlQuery query = this->query();
    if (!query.exec(sql))
        return problem(query.lastError());
    QStringList values;
    while (query.next())
        values.append(query.value(0).toString());
    if (query.lastError().isValid())
        return problem(query.lastError());
    return values;
}

Problem Connection::problem(const QSqlError &error) const
{
    const sqlite::Trouble trouble = sqlite::troubleOf(m_database, error);
    const Words words = wordsFor(trouble);
    const bool clear = trouble == sqlite::Trouble::Locked || trouble == sqlite::Trouble::NoRoom;
    const Fault fault = trouble == sqlite::Trouble::Contradiction ? Fault::Input : Fault::Library;
    return {fault, words.what, m_path, 0, clear ? QString() : error.databaseText(), words.advice};
}

Problem damagedLibrary(const QString &path, const QString &detail)
{
    const Words words = wordsFor(sqlite::Trouble::Damaged);
    return {Fault::Library, words.what, path, 0, detail, words.advice};
}

Problem isBeingAddedTo(const QString &path)
{
    return {Fault::Library,
            Connection::tr("Statements are just being added to a library."),
            path,
            0,
            {},
            Connection::tr("Wait for the end of the import, or cancel it, then try again.")};
}

Problem contradiction(const Connection &connection)
{
    const Words words = wordsFor(sqlite::Trouble::Contradiction);
    return {Fault::Input, words.what, connection.path(), 0, {}, words.advice};
}

Transaction::~Transaction()
{
    if (!m_active)
        return;
    QSqlQuery query = m_connection.query();
    query.exec(QStringLiteral("ROLLBACK"));
    // After a failed write SQLite leaves it to the next reader to play the journal back: that is us.
    query.exec(QStringLiteral("SELECT 1 FROM sqlite_schema"));
}

Result<Done> Transaction::begin()
{
    auto begun = m_connection.run(QStringLiteral("BEGIN IMMEDIATE"));
    m_active = begun.ok();
    return begun;
}

Result<Done> Transaction::commit()
{
    auto done = m_connection.run(QStringLiteral("COMMIT"));
    m_active = !done;
    return done;
}

UncheckedReferences::UncheckedReferences(const Connection &connection) : m_connection(connection)
{
    m_connection.query().exec(QStringLiteral("PRAGMA foreign_keys = OFF"));
}

UncheckedReferences::~UncheckedReferences()
{
    m_connection.query().exec(QStringLiteral("PRAGMA foreign_keys = ON"));
}

QMutex &descriptorGuard()
{
    static QMutex guard;
    return guard;
}

} // namespace partnership
