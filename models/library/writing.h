// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/inserts.h"
#include "models/statement/statement.h"

namespace partnership {

/// Writes the rows of one or many statements within the caller's transaction; after a problem the transaction
/// must be undone.
class StatementWriting
{
public:
    /// Left out: the caller sees to it that the words of the clauses are indexed.
    enum class Words { Indexed, LeftOut };

    explicit StatementWriting(const Connection &connection, Words words = Words::Indexed);

    Result<Done> write(const Statement &statement);

private:
    Inserts m_inserts;
    Words m_words;
};

/// Indexes the words of clauses that are in the library. In ascending order, since the index is flushed
/// whenever an id is smaller than the one before.
Result<Done> indexClauses(const Connection &connection, const QList<qint64> &sortedIds);

} // namespace partnership
