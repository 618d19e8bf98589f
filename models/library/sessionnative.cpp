// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/session.h"
#include "models/library/sqlitehandle.h"

#include <sqlite3.h>

namespace partnership::sqlite {
namespace {

/// Bytes that SQLite gave, which it wants back.
class Given
{
public:
    Given() = default;
    ~Given() { sqlite3_free(m_bytes); }
    Q_DISABLE_COPY_MOVE(Given)

    int *size() { return &m_size; }
    void **bytes() { return &m_bytes; }
    QByteArray copy() const { return {static_cast<const char *>(m_bytes), m_size}; }

private:
    int m_size = 0;
    void *m_bytes = nullptr;
};

/// SQLite only reads it.
void *bytesOf(const QByteArray &changeset)
{
    return const_cast<char *>(changeset.constData());
}

/// Whatever is not as it was, somebody else has changed since.
int abortOnConflict(void *conflict, int, sqlite3_changeset_iter *)
{
    *static_cast<bool *>(conflict) = true;
    return SQLITE_CHANGESET_ABORT;
}

} // namespace

Session::Session(const QSqlDatabase &database, const QStringList &tables)
{
    if (sqlite3session_create(handleOf(database), "main", &m_session) != SQLITE_OK)
        return;
    m_watches = true;
    for (const QString &table : tables)
        m_watches = sqlite3session_attach(m_session, table.toUtf8().constData()) == SQLITE_OK && m_watches;
}

Session::~Session()
{
    sqlite3session_delete(m_session);
}

std::optional<QByteArray> Session::changeset() const
{
    Given given;
    if (!m_watches || sqlite3session_changeset(m_session, given.size(), given.bytes()) != SQLITE_OK)
        return {};
    return given.copy();
}

std::optional<QByteArray> inverted(const QByteArray &changeset)
{
    Given given;
    if (sqlite3changeset_invert(int(changeset.size()), bytesOf(changeset), given.size(), given.bytes()) !=
        SQLITE_OK)
        return {};
    return given.copy();
}

Applying applyChangeset(const QSqlDatabase &database, const QByteArray &changeset, QSqlError &error)
{
    bool conflict = false;
    const int code = sqlite3changeset_apply(handleOf(database), int(changeset.size()), bytesOf(changeset),
                                            nullptr, abortOnConflict, &conflict);
    if (code == SQLITE_OK)
        return Applying::Done;
    // What the connection remembers is that afterwards there was nothing left to roll back.
    error = QSqlError(QString(), QString::fromUtf8(sqlite3_errstr(code)), QSqlError::StatementError,
                      QString::number(code));
    return conflict ? Applying::Conflict : Applying::Failed;
}

} // namespace partnership::sqlite
