// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/connection.h"
#include "models/statement/codepoints.h"

namespace partnership {

/// The texts of single clauses, without the statements around them: for what a search finds. Fastest asked
/// statement by statement, since a source is unpacked for all of its clauses.
class ClauseTexts
{
public:
    explicit ClauseTexts(const Connection &connection) : m_connection(connection) {}
    Q_DISABLE_COPY_MOVE(ClauseTexts)

    /// By the numbers inside the library; empty where there is no such clause.
    QString text(qint64 statement, qint64 place);

private:
    void open(qint64 statement);
    QString stretch(qint64 begin, qint64 end) const;
    QString pieced(qint64 statement, qint64 place) const;

    const Connection &m_connection;
    qint64 m_statement = 0; ///< whose source is open
    QString m_source;
    CodePoints m_points{QStringView()};
};

} // namespace partnership
