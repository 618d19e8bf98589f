// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/changelog.h"
#include "models/library/changesets.h"
#include "models/library/session.h"
#include "models/library/statementsteps.h"

#include <QVariant>

#include <algorithm>
#include <optional>

namespace partnership {
namespace {

/// One part of a step, as the log has it.
struct Part
{
    qint64 place = 0;
    std::optional<qint64> statement; ///< that was added
    QByteArray changeset;            ///< of an added statement: how it was taken out, while it is
};

/// The way along the log within one transaction; collects the tables that it changes.
class Walk
{
    Q_DECLARE_TR_FUNCTIONS(Library)
public:
    explicit Walk(const Connection &connection) : m_connection(connection) {}

    const QStringList &tables() const { return m_tables; }

    Result<Done> undo(qint64 change)
    {
        return make(change, true, QStringLiteral("SELECT max(id) FROM changes WHERE NOT undone"));
    }
    Result<Done> redo(qint64 change)
    {
        return make(change, false, QStringLiteral("SELECT min(id) FROM changes WHERE undone"));
    }
    Result<Done> goTo(qint64 change);

private:
    Result<Done> make(qint64 change, bool undone, const QString &nextInTurn);
    Result<Done> step(qint64 change, bool undone);
    Result<QList<Part>> parts(qint64 change) const;
    Result<Done> apply(const std::optional<QByteArray> &changeset);
    Result<Done> fits(const QByteArray &changeset);
    Result<Done> stepRows(const QByteArray &changeset, bool undone);
    Result<Done> stepStatement(qint64 change, const Part &part, bool undone);
    void note(const QString &table)
    {
        if (!m_tables.contains(table))
            m_tables.append(table);
    }
    Problem notRead() const;
    Problem changedElsewhere() const
    {
        return {Fault::Library,
                tr("Another program has changed the library meanwhile."),
                m_connection.path(),
                0,
                {},
                tr("Nothing was changed; look at what the library holds now, then decide again.")};
    }

    const Connection &m_connection;
    QStringList m_tables;
};

Result<Done> Walk::make(qint64 change, bool undone, const QString &nextInTurn)
{
    const auto next = m_connection.column(nextInTurn);
    if (!next)
        return next.problem();
    if (next->value(0).toLongLong() != change || change == 0)
        return changedElsewhere();
    return step(change, undone);
}

Result<Done> Walk::goTo(qint64 change)
{
    const auto later = m_connection.column(
        QStringLiteral("SELECT id FROM changes WHERE NOT undone AND id > %1 ORDER BY id DESC").arg(change));
    if (!later)
        return later.problem();
    const auto earlier = m_connection.column(
        QStringLiteral("SELECT id FROM changes WHERE undone AND id <= %1 ORDER BY id").arg(change));
    if (!earlier)
        return earlier.problem();
    for (const QString &id : *later) {
        if (auto done = step(id.toLongLong(), true); !done)
            return done;
    }
    for (const QString &id : *earlier) {
        if (auto done = step(id.toLongLong(), false); !done)
            return done;
    }
    return Done();
}

/// Parts are taken back in the order opposite to the one they were made in.
Result<Done> Walk::step(qint64 change, bool undone)
{
    auto all = parts(change);
    if (!all)
        return all.problem();
    if (undone)
        std::ranges::reverse(*all);
    for (const Part &part : *all) {
        const auto done =
            part.statement ? stepStatement(change, part, undone) : stepRows(part.changeset, undone);
        if (!done)
            return done;
    }
    return runWith(m_connection, QStringLiteral("UPDATE changes SET undone = ? WHERE id = ?"),
                   {int(undone), change});
}

Result<Done> Walk::stepRows(const QByteArray &changeset, bool undone)
{
    if (auto fitting = fits(changeset); !fitting)
        return fitting;
    return apply(undone ? sqlite::inverted(changeset) : changeset);
}

/// Taken out, it is kept as the changeset of that; put back, it is in its rows again.
Result<Done> Walk::stepStatement(qint64 change, const Part &part, bool undone)
{
    QVariant kept;
    if (undone) {
        const auto taken = takeStatementOut(m_connection, *part.statement);
        if (!taken)
            return taken.problem();
        kept = *taken;
    } else {
        if (auto back = stepRows(part.changeset, true); !back)
            return back;
        if (auto indexed = indexStatement(m_connection, *part.statement); !indexed)
            return indexed;
    }
    note(QStringLiteral("statements"));
    return runWith(m_connection,
                   QStringLiteral("UPDATE change_parts SET changeset = ? WHERE change = ? AND place = ?"),
                   {kept, change, part.place});
}

Result<QList<Part>> Walk::parts(qint64 change) const
{
    QSqlQuery query = m_connection.query();
    QList<Part> found;
    query.exec(QStringLiteral(
                   "SELECT place, statement, changeset FROM change_parts WHERE change = %1 ORDER BY place")
                   .arg(change));
    while (query.next())
        found.append({query.value(0).toLongLong(),
                      query.isNull(1) ? std::nullopt : std::optional(query.value(1).toLongLong()),
                      query.value(2).toByteArray()});
    if (query.lastError().isValid())
        return m_connection.problem(query.lastError());
    return found;
}

Problem Walk::notRead() const
{
    return damagedLibrary(m_connection.path(), tr("what a change did cannot be read"));
}

/// To be asked first: SQLite believes what it is given. It passes over rows of tables that it
/// does not find, or finds with fewer columns; the log itself no step may change.
Result<Done> Walk::fits(const QByteArray &changeset)
{
    const auto tables = changedTables(changeset);
    if (!tables)
        return notRead();
    for (const ChangedTable &table : *tables) {
        QSqlQuery query = m_connection.query();
        query.prepare(QStringLiteral("SELECT count(*) FROM pragma_table_info(?)"));
        query.addBindValue(table.name);
        const bool known = query.exec() && query.next() && query.value(0).toInt() == table.columns;
        if (!known || table.name.startsWith(QLatin1String("change")))
            return damagedLibrary(m_connection.path(), tr("a change is of “%1”").arg(table.name));
        note(table.name);
    }
    return Done();
}

Result<Done> Walk::apply(const std::optional<QByteArray> &changeset)
{
    if (!changeset)
        return notRead();
    QSqlError error;
    switch (sqlite::applyChangeset(m_connection.database(), *changeset, error)) {
    case sqlite::Applying::Done:
        return Done();
    case sqlite::Applying::Conflict:
        return changedElsewhere();
    case sqlite::Applying::Failed:
        break;
    }
    return m_connection.problem(error);
}

/// Runs a walk as one transaction.
template <typename Steps> Result<QStringList> walk(Library &library, const Steps &steps)
{
    WriteTurn turn(library);
    if (auto begun = turn.begin(); !begun)
        return begun.problem();
    Walk walk(library.connection());
    if (auto made = steps(walk); !made)
        return made.problem();
    if (auto committed = turn.commit(); !committed)
        return committed.problem();
    return walk.tables();
}

} // namespace

Result<QStringList> undoChange(Library &library, qint64 change)
{
    return walk(library, [change](Walk &walk) { return walk.undo(change); });
}

Result<QStringList> redoChange(Library &library, qint64 change)
{
    return walk(library, [change](Walk &walk) { return walk.redo(change); });
}

Result<QStringList> goToChange(Library &library, qint64 change)
{
    return walk(library, [change](Walk &walk) { return walk.goTo(change); });
}

} // namespace partnership
