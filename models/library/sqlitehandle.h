// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

struct sqlite3;

namespace partnership::sqlite {

/// The handle below a connection, for the *native.cpp files of this room alone; null if it is not SQLite's.
sqlite3 *handleOf(const QSqlDatabase &database);

} // namespace partnership::sqlite
