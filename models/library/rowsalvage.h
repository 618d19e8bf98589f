// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/connection.h"

namespace partnership {

/// Copies the rows of one database into the tables of another that is built alike, as far as SQLite can read
/// them: from both ends of a table, and of what a table holds of each statement, up to the page that cannot
/// be read.
class RowSalvage
{
public:
    RowSalvage(const Connection &from, const Connection &to) : m_from(from), m_to(to) {}

    /// Of what something is lost: tables, and statements by their numbers inside.
    struct Torn
    {
        QStringList tables;
        QStringList statements;
    };
    /// Every table but those of the search index, which is made of the others.
    Torn copyAll() const;
    /// False if some row could not be read or kept.
    bool copyTable(const QString &table) const;
    /// Are all rows there that what is kept of a statement refers to in the tables that statements share?
    static bool hasWhatItRefersTo(const Connection &connection, const QString &statement);

    /// The numbers that statements have inside, by every way that leads to them.
    QStringList statements() const;

private:
    QStringList columns(const QString &table, const QString &condition = {}) const;
    bool copyTable(const QString &table, Torn &torn) const;
    bool copyStretch(const QString &table, const QString &condition) const;
    bool copyRows(const QString &select, const QString &insert) const;

    const Connection &m_from;
    const Connection &m_to;
};

} // namespace partnership
