// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/redacting.h"

#include "models/library/changelog.h"
#include "models/library/copying.h"

#include <QVariant>

namespace partnership {
namespace {

/// The names of people are in a column of one name wherever they are.
Result<QStringList> tablesWithNames(const Connection &connection)
{
    return connection.column(
        QStringLiteral("SELECT m.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c "
                       "WHERE m.type = 'table' AND c.name = 'who' ORDER BY m.name"));
}

/// What refers to a row goes before it.
QStringList emptied(const Redaction &redaction)
{
    QStringList tables{QStringLiteral("annotations"), QStringLiteral("change_parts"),
                       QStringLiteral("changes"), QStringLiteral("reviews"), QStringLiteral("review_parts")};
    if (!redaction.keepsJudgements)
        tables += {QStringLiteral("evidence"), QStringLiteral("progress")};
    return tables;
}

Result<Done> takeOut(const Connection &connection, const Redaction &redaction)
{
    for (const QString &table : emptied(redaction)) {
        if (auto done = connection.run(QStringLiteral("DELETE FROM %1").arg(table)); !done)
            return done;
    }
    for (const QString &view : redaction.droppedViews) {
        const QString sql = QStringLiteral("DELETE FROM saved_views WHERE name = ?");
        if (auto done = runWith(connection, sql, {view}); !done)
            return done;
    }
    const auto named = tablesWithNames(connection);
    if (!named)
        return named.problem();
    for (const QString &table : *named) {
        if (auto done = connection.run(QStringLiteral("UPDATE \"%1\" SET who = ''").arg(table)); !done)
            return done;
    }
    return Done();
}

/// A withdrawal refers to the judgement that it withdraws, in the same table.
Result<Done> redact(const QString &draft, const Redaction &redaction)
{
    const auto opened = Connection::toFile(draft, Connection::Mode::ReadWrite);
    if (!opened)
        return opened.problem();
    {
        const UncheckedReferences unchecked(**opened);
        Transaction transaction(**opened);
        if (auto begun = transaction.begin(); !begun)
            return begun;
        if (auto out = takeOut(**opened, redaction); !out)
            return out;
        if (auto committed = transaction.commit(); !committed)
            return committed;
    }
    // Every page is written anew from the rows that are left, and the file ends behind the last.
    return (*opened)->run(QStringLiteral("VACUUM"));
}

} // namespace

Result<Done> saveRedactedCopy(const Library &library, const QString &path, const Redaction &redaction)
{
    return makeFile(path, [&](const QString &draft) -> Result<Done> {
        if (auto copied = copyLibraryTo(library.connection(), draft); !copied)
            return copied;
        return redact(draft, redaction);
    });
}

} // namespace partnership
