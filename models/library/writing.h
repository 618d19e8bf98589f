// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/shared.h"
#include "models/statement/statement.h"

namespace partnership {

/// Writes the rows of one or many statements within the caller's transaction, with the index of their words;
/// after a problem the transaction must be undone.
class StatementWriting
{
public:
    explicit StatementWriting(const Connection &connection);

    Result<Done> write(const Statement &statement);

private:
    Inserts m_inserts;
    Shared m_shared;
    qint64 m_lastStatement;
    qint64 m_nextClause; ///< the number of the next clause in the index
};

} // namespace partnership
