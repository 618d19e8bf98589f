// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/adding.h"

#include "models/library/changelog.h"
#include "models/library/references.h"
#include "models/library/writing.h"

#include <QVariant>

#include <utility>

namespace partnership {
namespace {

/// What makes a long import fast, for as long as it lasts: nothing of it stays in the file.
class ForManyRows
{
public:
    explicit ForManyRows(const Connection &connection) : m_connection(connection), m_unchecked(connection)
    {
        set(QStringLiteral("PRAGMA cache_size = -65536"));
    }
    ~ForManyRows() { set(QStringLiteral("PRAGMA cache_size = -2000")); }
    Q_DISABLE_COPY_MOVE(ForManyRows)

private:
    void set(const QString &pragma) { QSqlQuery(m_connection.database()).exec(pragma); }

    const Connection &m_connection;
    UncheckedReferences m_unchecked;
};

/// How many bytes of the index are gathered before they are sorted in: the more, the less often. The setting
/// is kept in the file, so that it goes back to what it was.
Result<Done> gatherWords(const Connection &connection, int bytes)
{
    return connection.run(
        QStringLiteral("INSERT INTO clause_words (clause_words, rank) VALUES ('hashsize', %1)").arg(bytes));
}

constexpr int fewWords = 1024 * 1024; ///< what SQLite begins with
constexpr int manyWords = 64 * 1024 * 1024;

/// For the log.
QString nameOf(const Statement &statement)
{
    return statement.title.isEmpty() ? statement.source.name : statement.title;
}

/// Writes one after the other; what it has written is in the library when the caller commits.
class Adding
{
public:
    explicit Adding(const Connection &connection) : m_connection(connection), m_writer(connection) {}

    Result<Addition> add(const Statement &statement)
    {
        const qint64 id = statementId(statement.source.sha256);
        if (holdsStatement(m_connection, id))
            return Addition{id, true, {}};
        if (!hasSoundReferences(statement))
            return Addition{0, false, contradiction(m_connection)};
        if (auto begun = begin(); !begun)
            return begun.problem();
        if (auto written = m_writer.write(statement); !written)
            return written.problem();
        m_added.append({id, nameOf(statement)});
        return Addition{id, false, {}};
    }
    const QList<Added> &added() const { return m_added; }
    Result<Done> finish() { return m_anything ? gatherWords(m_connection, fewWords) : Result<Done>(Done()); }

private:
    Result<Done> begin()
    {
        return std::exchange(m_anything, true) ? Result<Done>(Done()) : gatherWords(m_connection, manyWords);
    }

    const Connection &m_connection;
    StatementWriting m_writer;
    QList<Added> m_added;
    bool m_anything = false;
};

} // namespace

bool holdsStatement(const Connection &connection, qint64 id)
{
    QSqlQuery query = connection.query();
    query.prepare(QStringLiteral("SELECT 1 FROM statements WHERE stable_id = ?"));
    query.addBindValue(id);
    return query.exec() && query.next();
}

Result<Done> addStatement(const Connection &connection, const Statement &statement, const QString &who)
{
    if (!hasSoundReferences(statement))
        return contradiction(connection);
    const QMutexLocker lock(&descriptorGuard());
    Transaction transaction(connection);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    // Another program may have added it while this one waited for the right to write.
    const qint64 id = statementId(statement.source.sha256);
    if (holdsStatement(connection, id))
        return Done();
    const auto isStep = hasStatements(connection);
    if (!isStep)
        return isStep.problem();
    if (auto written = StatementWriting(connection).write(statement); !written)
        return written;
    if (auto logged =
            logAddition(connection, *isStep ? QList<Added>{{id, nameOf(statement)}} : QList<Added>(), who);
        !logged)
        return logged;
    return transaction.commit();
}

Result<QList<Addition>> addStatements(const Connection &connection, const StatementSource &next,
                                      const QString &who)
{
    const QMutexLocker lock(&descriptorGuard());
    const ForManyRows settings(connection);
    Transaction transaction(connection);
    if (auto begun = transaction.begin(); !begun)
        return begun.problem();
    const auto isStep = hasStatements(connection);
    if (!isStep)
        return isStep.problem();
    QList<Addition> additions;
    Adding adding(connection);
    for (;;) {
        const auto statement = next();
        if (!statement)
            return statement.problem();
        if (!*statement)
            break;
        const Result<Addition> added = adding.add(**statement);
        if (!added)
            return added.problem();
        additions.append(*added);
    }
    if (auto finished = adding.finish(); !finished)
        return finished.problem();
    if (auto logged = logAddition(connection, *isStep ? adding.added() : QList<Added>(), who); !logged)
        return logged.problem();
    if (auto committed = transaction.commit(); !committed)
        return committed.problem();
    return additions;
}

} // namespace partnership
