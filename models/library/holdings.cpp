// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/holdings.h"

#include "models/library/connection.h"
#include "models/statement/vocabulary.h"

namespace partnership {
namespace {

/// Counts rows of tables that earlier versions may not have had.
class Counting
{
public:
    explicit Counting(const Connection &connection) : m_connection(connection) {}

    bool has(const QString &table) const
    {
        return value(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = '%1'")
                         .arg(table)) > 0;
    }
    qint64 rows(const QString &table) const
    {
        return has(table) ? value(QStringLiteral("SELECT count(*) FROM ") + table) : 0;
    }
    /// Types stand in the commitments themselves, or in what several have in common.
    qint64 undertakings() const
    {
        const QString from = has(QStringLiteral("commitment_forms"))
                                 ? QStringLiteral("commitments JOIN commitment_forms f ON f.id = form")
                                 : QStringLiteral("commitments");
        return value(QStringLiteral("SELECT count(*) FROM %1 WHERE type <> '%2'")
                         .arg(from, code(CommitmentType::Recognition)));
    }
    const std::optional<Problem> &problem() const { return m_problem; }

private:
    qint64 value(const QString &sql) const
    {
        const auto found = m_connection.column(sql);
        if (!found && !m_problem)
            m_problem = found.problem();
        return found && !found->isEmpty() ? found->first().toLongLong() : 0;
    }

    const Connection &m_connection;
    mutable std::optional<Problem> m_problem;
};

} // namespace

Result<Holdings> holdings(const Connection &connection)
{
    const Counting counting(connection);
    const Holdings counted{counting.rows(QStringLiteral("statements")), counting.undertakings(),
                           counting.rows(QStringLiteral("saved_views")),
                           counting.rows(QStringLiteral("progress"))};
    return counting.problem() ? Result<Holdings>(*counting.problem()) : counted;
}

} // namespace partnership
