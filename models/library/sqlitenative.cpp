// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/sqlitenative.h"

#include <QSqlDriver>
#include <QVariant>

#include <cerrno>
#include <sqlite3.h>
#include <utility>

namespace partnership::sqlite {
namespace {

sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

/// SQLite calls only ENOSPC "full"; a quota or a limit on file sizes comes as a failed write.
bool ranOutOfRoom(sqlite3 *handle)
{
    const int reason = sqlite3_system_errno(handle);
    return reason == ENOSPC || reason == EDQUOT || reason == EFBIG;
}

} // namespace

bool harden(const QSqlDatabase &database)
{
    sqlite3 *handle = handleOf(database);
    if (!handle)
        return false;
    const std::pair<int, int> settings[] = {
        {SQLITE_DBCONFIG_DEFENSIVE, 1},       {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},  {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
        {SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0}, {SQLITE_DBCONFIG_DQS_DDL, 0},
        {SQLITE_DBCONFIG_DQS_DML, 0},         {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0}};
    for (const auto &[setting, value] : settings) {
        if (sqlite3_db_config(handle, setting, value, nullptr) != SQLITE_OK)
            return false;
    }
    return true;
}

Trouble troubleOf(const QSqlDatabase &database, const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Trouble::Locked;
    case SQLITE_FULL:
        return Trouble::NoRoom;
    case SQLITE_IOERR:
        return ranOutOfRoom(handleOf(database)) ? Trouble::NoRoom : Trouble::Other;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Trouble::Damaged;
    case SQLITE_READONLY:
        return Trouble::ReadOnly;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return Trouble::NotOpened;
    case SQLITE_ERROR:
        return Trouble::BadRequest;
    case SQLITE_CONSTRAINT:
        return Trouble::Contradiction;
    default:
        return Trouble::Other;
    }
}

bool runScript(const QSqlDatabase &database, const QByteArray &sql)
{
    return sqlite3_exec(handleOf(database), sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

Prepared::Prepared(const QSqlDatabase &database, const QString &sql) : m_database(database)
{
    const QByteArray text = sql.toUtf8();
    const int code = sqlite3_prepare_v3(handleOf(database), text.constData(), int(text.size()),
                                        SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
    if (code != SQLITE_OK)
        keepError();
}

Prepared::~Prepared()
{
    sqlite3_finalize(m_statement);
}

void Prepared::bindNull(int position)
{
    sqlite3_bind_null(m_statement, position + 1);
}

void Prepared::bind(int position, qint64 value)
{
    sqlite3_bind_int64(m_statement, position + 1, value);
}

/// Never NULL: there is no "unknown" beside "empty" in a library.
void Prepared::bind(int position, const QString &text)
{
    QByteArray &utf8 = m_texts[size_t(position)];
    utf8 = text.toUtf8();
    sqlite3_bind_text(m_statement, position + 1, utf8.isNull() ? "" : utf8.constData(), int(utf8.size()),
                      SQLITE_STATIC);
}

bool Prepared::run()
{
    if (!m_statement)
        return false;
    const bool done = sqlite3_step(m_statement) == SQLITE_DONE;
    if (!done)
        keepError();
    sqlite3_reset(m_statement);
    return done;
}

void Prepared::keepError()
{
    sqlite3 *handle = handleOf(m_database);
    m_error = QSqlError(QString(), QString::fromUtf8(sqlite3_errmsg(handle)), QSqlError::StatementError,
                        QString::number(sqlite3_extended_errcode(handle)));
}

bool copyPages(const QSqlDatabase &from, const QSqlDatabase &to)
{
    sqlite3_backup *copy = sqlite3_backup_init(handleOf(to), "main", handleOf(from), "main");
    if (!copy)
        return false;
    const bool complete = sqlite3_backup_step(copy, -1) == SQLITE_DONE;
    return sqlite3_backup_finish(copy) == SQLITE_OK && complete;
}

} // namespace partnership::sqlite
