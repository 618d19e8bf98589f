// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSqlDatabase>
#include <QSqlError>
#include <QStringList>

#include <optional>

struct sqlite3_session;

/// Changes of rows as values (sqlite.org/sessionintro.html). sessionnative.cpp and sqlitenative.cpp are the
/// only files that touch the sqlite3 handle.
namespace partnership::sqlite {

/// Watches what a connection does to the rows of some tables for as long as it lasts. The tables need a
/// primary key; no other connection is watched.
class Session
{
public:
    Session(const QSqlDatabase &database, const QStringList &tables);
    ~Session();
    Q_DISABLE_COPY_MOVE(Session)

    /// What has become of the rows since; empty where they are what they were, nothing after an error.
    std::optional<QByteArray> changeset() const;

private:
    sqlite3_session *m_session = nullptr;
    bool m_watches = false;
};

/// The changeset that takes another one back; nothing where there is no memory for it. As below, only of what
/// changedTables() has read to its end.
std::optional<QByteArray> inverted(const QByteArray &changeset);

enum class Applying {
    Done,
    Conflict, ///< a row is not as the changeset found or left it: nothing was changed
    Failed,   ///< the error says why
};
/// All of it or nothing, within the caller's transaction.
Applying applyChangeset(const QSqlDatabase &database, const QByteArray &changeset, QSqlError &error);

} // namespace partnership::sqlite
