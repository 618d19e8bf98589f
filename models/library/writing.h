// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/inserts.h"
#include "models/statement/statement.h"

#include <QHash>

namespace partnership {

/// The bases that a library holds.
struct KnownBases
{
    QHash<quint64, qint64> numbers; ///< by what tells one from another
    qint64 last = 0;
};

/// Writes the rows of one or many statements within the caller's transaction, but for the index of their
/// words; after a problem the transaction must be undone.
class StatementWriting
{
public:
    explicit StatementWriting(const Connection &connection);

    Result<Done> write(const Statement &statement);

private:
    void readBases(const Connection &connection);

    Inserts m_inserts;
    qint64 m_lastStatement;
    KnownBases m_bases;
};

/// The highest number of a table's rows; 0 without any.
qint64 lastNumber(const Connection &connection, const QString &table);

/// Indexes the words of the clauses from one on.
Result<Done> indexClauses(const Connection &connection, qint64 first);

} // namespace partnership
