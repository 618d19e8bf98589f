// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace partnership {

/// A table that a changeset has rows of.
struct ChangedTable
{
    QString name;
    int columns = 0;
    bool operator==(const ChangedTable &) const = default;
};

/// Reads a changeset to its end without SQLite, which searches what only looks like one without end or beyond
/// its bytes (3.40): nothing where it is not one that a session has made. (Format: sqlite3session.c,
/// "CHANGESET FORMAT".)
std::optional<QList<ChangedTable>> changedTables(const QByteArray &changeset);

} // namespace partnership
