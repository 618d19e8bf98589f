// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/connection.h"
#include "models/library/sqlitenative.h"

#include <QHash>

#include <optional>

namespace partnership {

/// A row for one table, bound and stepped through the native handle. After the first error of any of an
/// import's rows it does nothing more.
class Insert
{
public:
    Insert(const Connection &connection, std::optional<Problem> &problem, const QString &sql)
        : m_connection(connection), m_problem(problem), m_prepared(connection.database(), sql)
    {
    }

    template <typename... Values> void operator()(const Values &...values)
    {
        static_assert(sizeof...(Values) <= sqlite::Prepared::mostValues);
        if (m_problem)
            return;
        int position = 0;
        (bind(position++, values), ...);
        run();
    }
    /// A number and as many texts as there are columns behind it.
    void row(qint64 number, const QStringList &texts)
    {
        Q_ASSERT(texts.size() < sqlite::Prepared::mostValues);
        if (m_problem)
            return;
        bind(0, number);
        for (int i = 0; i < texts.size(); ++i)
            bind(i + 1, texts[i]);
        run();
    }

private:
    void run()
    {
        if (!m_prepared.run())
            m_problem = m_connection.problem(m_prepared.error());
    }
    void bind(int position, qint64 value) { m_prepared.bind(position, value); }
    void bind(int position, int value) { m_prepared.bind(position, qint64(value)); }
    void bind(int position, bool value) { m_prepared.bind(position, qint64(value)); }
    void bind(int position, const QString &text) { m_prepared.bind(position, text); }
    void bind(int position, const QByteArray &bytes) { m_prepared.bind(position, bytes); }
    template <typename Value> void bind(int position, const std::optional<Value> &value)
    {
        if (value)
            m_prepared.bind(position, *value);
        else
            m_prepared.bindNull(position);
    }

    const Connection &m_connection;
    std::optional<Problem> &m_problem;
    sqlite::Prepared m_prepared;
};

/// The INSERTs of one import: each is prepared once, however many statements it serves.
class Inserts
{
public:
    explicit Inserts(const Connection &connection) : m_connection(connection) {}
    Q_DISABLE_COPY_MOVE(Inserts)

    Insert &into(const QString &table, const QString &columns);
    const std::optional<Problem> &problem() const { return m_problem; }

private:
    const Connection &m_connection;
    std::optional<Problem> m_problem;
    QHash<QString, std::shared_ptr<Insert>> m_byTable;
};

} // namespace partnership
