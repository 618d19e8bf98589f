// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/changes.h"

#include "models/library/changelog.h"
#include "models/library/session.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QVariant>

#include <algorithm>

namespace partnership {
namespace {

struct Changes
{
    Q_DECLARE_TR_FUNCTIONS(Library)
};

/// What a desk adds to its statements; theirs are steps as a whole.
const QStringList &recordedTables()
{
    static const QStringList tables{QStringLiteral("saved_views"),      QStringLiteral("progress"),
                                    QStringLiteral("evidence"),         QStringLiteral("decisions"),
                                    QStringLiteral("agency_decisions"), QStringLiteral("annotations"),
                                    QStringLiteral("reviews")};
    return tables;
}

QString textOf(const QStringList &arguments)
{
    const QJsonDocument array(QJsonArray::fromStringList(arguments));
    return QString::fromUtf8(array.toJson(QJsonDocument::Compact));
}

/// Whatever another program has put there in its place gives no arguments.
QStringList argumentsIn(const QString &text)
{
    QStringList arguments;
    for (const QJsonValue &value : QJsonDocument::fromJson(text.toUtf8()).array())
        arguments.append(value.toString());
    return arguments;
}

Change changeIn(const QSqlQuery &row)
{
    return {row.value(0).toLongLong(),
            {row.value(1).toString(), argumentsIn(row.value(2).toString())},
            row.value(3).toString(),
            row.value(4).toString(),
            row.value(5).toBool()};
}

Result<Done> dropUndone(const Connection &connection)
{
    auto done = connection.run(
        QStringLiteral("DELETE FROM change_parts WHERE change IN (SELECT id FROM changes WHERE undone)"));
    return done ? connection.run(QStringLiteral("DELETE FROM changes WHERE undone")) : done;
}

Result<Done> keepStep(const Library &library, const ChangeName &name, const QByteArray &changeset)
{
    const auto step = logStep(library.connection(), name, library.author());
    if (!step)
        return step.problem();
    return runWith(library.connection(),
                   QStringLiteral("INSERT INTO change_parts (change, place, changeset) VALUES (?, 0, ?)"),
                   {*step, changeset});
}

} // namespace

Result<Done> WriteTurn::begin()
{
    if (m_library.isReadOnly())
        return Problem{Fault::Library,
                       Changes::tr("This library can only be read."),
                       m_library.path(),
                       0,
                       {},
                       Changes::tr("Save a copy of it where you may write, and change that.")};
    // An import holds it to its end, and whoever changes something sits before a window.
    if (!m_lock.owns_lock())
        return isBeingAddedTo(m_library.path());
    return m_transaction.begin();
}

Result<qint64> insertWith(const Connection &connection, const QString &sql, const QVariantList &values)
{
    QSqlQuery query = connection.query();
    bool good = query.prepare(sql);
    for (const QVariant &value : values) {
        const bool empty = value.typeId() == QMetaType::QString && value.toString().isEmpty();
        query.addBindValue(empty ? QVariant(QStringLiteral("")) : value);
    }
    good = good && query.exec();
    return good ? Result<qint64>(query.lastInsertId().toLongLong()) : connection.problem(query.lastError());
}

Result<Done> runWith(const Connection &connection, const QString &sql, const QVariantList &values)
{
    const auto done = insertWith(connection, sql, values);
    return done ? Result<Done>(Done()) : done.problem();
}

Result<qint64> logStep(const Connection &connection, const ChangeName &name, const QString &who)
{
    // Counted before the undone ones go, so that no number is given twice.
    const auto last = connection.column(QStringLiteral("SELECT coalesce(max(id), 0) FROM changes"));
    if (!last)
        return last.problem();
    if (auto dropped = dropUndone(connection); !dropped)
        return dropped.problem();
    return insertWith(
        connection,
        QStringLiteral(
            "INSERT INTO changes (id, kind, arguments, at, who, undone) VALUES (?, ?, ?, ?, ?, 0)"),
        {last->first().toLongLong() + 1, name.kind, textOf(name.arguments),
         QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), who});
}

Result<bool> hasStatements(const Connection &connection)
{
    const auto any = connection.column(QStringLiteral("SELECT 1 FROM statements LIMIT 1"));
    return any ? Result<bool>(!any->isEmpty()) : any.problem();
}

Result<Done> logAddition(const Connection &connection, const QList<Added> &added, const QString &who)
{
    if (added.isEmpty())
        return Done();
    const ChangeName name =
        added.size() == 1 ? ChangeName{QStringLiteral("statement-added"), {added.first().title}}
                          : ChangeName{QStringLiteral("statements-added"), {QString::number(added.size())}};
    const auto step = logStep(connection, name, who);
    if (!step)
        return step.problem();
    for (qsizetype place = 0; place < added.size(); ++place) {
        const QString sql =
            QStringLiteral("INSERT INTO change_parts (change, place, statement) VALUES (?, ?, ?)");
        if (auto done = runWith(connection, sql, {*step, place, added[place].id}); !done)
            return done;
    }
    return Done();
}

Result<QList<Change>> changes(const Library &library, int atMost)
{
    QSqlQuery query = library.connection().query();
    QList<Change> found;
    query.exec(
        QStringLiteral("SELECT id, kind, arguments, at, who, undone FROM changes ORDER BY id DESC LIMIT %1")
            .arg(atMost));
    while (query.next())
        found.append(changeIn(query));
    if (query.lastError().isValid())
        return library.connection().problem(query.lastError());
    std::ranges::reverse(found);
    return found;
}

Result<Done> recordChange(Library &library, const ChangeName &name,
                          const std::function<Result<Done>(const Connection &)> &change)
{
    WriteTurn turn(library);
    if (auto begun = turn.begin(); !begun)
        return begun;
    const Connection &connection = library.connection();
    const sqlite::Session session(connection.database(), recordedTables());
    if (auto done = change(connection); !done)
        return done;
    const auto changeset = session.changeset();
    if (!changeset)
        return connection.problem(sqlite::lastError(connection.database()));
    if (changeset->isEmpty())
        return Done();
    if (auto kept = keepStep(library, name, *changeset); !kept)
        return kept;
    return turn.commit();
}

} // namespace partnership
