// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSqlDatabase>
#include <QSqlError>

/// What Qt Sql cannot say to SQLite. Nothing else in the program touches the sqlite3 handle.
namespace partnership::sqlite {

/// Why SQLite refused, as far as the answer to a person differs.
enum class Trouble { Locked, NoRoom, Damaged, ReadOnly, NotOpened, BadRequest, Contradiction, Other };

/// Takes from a file the means to run anything: no triggers, no views, no schema tricks
/// (sqlite.org/security.html). False if the connection is not SQLite's.
bool harden(const QSqlDatabase &database);

/// To be asked before a rollback, which overwrites what SQLite remembers of the error.
Trouble troubleOf(const QSqlDatabase &database, const QSqlError &error);

/// Runs SQL of several statements, as it stands in a schema file.
bool runScript(const QSqlDatabase &database, const QByteArray &sql);

/// Copies every page of one database over another.
bool copyPages(const QSqlDatabase &from, const QSqlDatabase &to);

} // namespace partnership::sqlite
