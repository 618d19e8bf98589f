// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/decisionrows.h"

#include "models/library/changelog.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>
#include <QVariant>

namespace partnership {
namespace {

QString textOf(const FactValues &values)
{
    QJsonObject object;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        object.insert(it.key(), *it);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

FactValues valuesIn(const QString &text)
{
    FactValues values;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        values.insert(it.key(), it->toString());
    return values;
}

/// Words that are in no list are nowhere in a library that has its checks.
Decision decisionIn(const QSqlQuery &row)
{
    const auto text = [&row](int column) { return row.value(column).toString(); };
    return {text(0),
            {text(1).toLatin1(), text(2), text(3)},
            fromCode<FactKind>(text(4)).value_or(FactKind::Agency),
            {text(5), text(6), row.value(7).toInt(), row.value(8).toInt()},
            text(9),
            fromCode<Verdict>(text(10)).value_or(Verdict::Accepted),
            valuesIn(text(11)),
            valuesIn(text(12)),
            text(13),
            text(14)};
}

BodyDecision bodyDecisionIn(const QSqlQuery &row)
{
    const auto text = [&row](int column) { return row.value(column).toString(); };
    return {text(0),
            fromCode<BodyVerb>(text(1)).value_or(BodyVerb::Alias),
            text(2),
            text(3),
            valuesIn(text(4)),
            text(5),
            text(6)};
}

template <typename Row>
std::optional<Problem> readRows(const Connection &connection, const QString &sql, bool stands,
                                const Row &take)
{
    QSqlQuery query = connection.query();
    query.prepare(sql);
    query.addBindValue(int(stands));
    query.exec();
    while (query.next())
        take(query);
    if (query.lastError().isValid())
        return connection.problem(query.lastError());
    return {};
}

} // namespace

Result<Decisions> decisionsIn(const Connection &connection, bool stand)
{
    Decisions found;
    auto problem = readRows(
        connection,
        QStringLiteral(
            "SELECT uid, sha256, title, date, fact, clause, words, occurrence, of_all, label, verdict, "
            "as_read, fields, decided, who FROM decisions WHERE stands = ? ORDER BY id"),
        stand, [&](const QSqlQuery &row) { found.facts.append(decisionIn(row)); });
    if (!problem)
        problem = readRows(connection,
                           QStringLiteral("SELECT uid, verb, side, name, fields, decided, who FROM "
                                          "agency_decisions WHERE stands = ? ORDER BY id"),
                           stand, [&](const QSqlQuery &row) { found.bodies.append(bodyDecisionIn(row)); });
    return problem ? Result<Decisions>(*problem) : found;
}

Result<Done> keepDecision(const Connection &connection, const Decision &d, bool stands)
{
    return runWith(
        connection,
        QStringLiteral("INSERT INTO decisions (uid, sha256, title, date, fact, clause, words, "
                       "occurrence, of_all, label, verdict, as_read, fields, decided, who, stands) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {d.uid, QString::fromLatin1(d.source.sha256), d.source.title, d.source.date, code(d.kind),
         d.place.clause, d.place.words, d.place.occurrence, d.place.of, d.label, code(d.verdict),
         textOf(d.asRead), textOf(d.values), d.decided, d.who, int(stands)});
}

Result<Done> keepDecision(const Connection &connection, const BodyDecision &d, bool stands)
{
    return runWith(
        connection,
        QStringLiteral("INSERT INTO agency_decisions (uid, verb, side, name, fields, decided, who, "
                       "stands) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {d.uid, code(d.verb), d.side, d.name, textOf(d.values), d.decided, d.who, int(stands)});
}

Result<Done> takeDecisionOut(const Connection &connection, const QString &uid)
{
    for (const char *table : {"decisions", "agency_decisions"}) {
        const QString sql = QStringLiteral("DELETE FROM %1 WHERE uid = ?").arg(QLatin1String(table));
        if (auto done = runWith(connection, sql, {uid}); !done)
            return done;
    }
    return Done();
}

Result<Done> makeDecisionStand(const Connection &connection, const QString &uid)
{
    for (const char *table : {"decisions", "agency_decisions"}) {
        const QString sql =
            QStringLiteral("UPDATE %1 SET stands = 1 WHERE uid = ?").arg(QLatin1String(table));
        if (auto done = runWith(connection, sql, {uid}); !done)
            return done;
    }
    return Done();
}

QString newUid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace partnership
