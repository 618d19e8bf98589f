// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/copying.h"

#include "models/library/draft.h"
#include "models/library/schema.h"

#include <QVariant>

namespace partnership {
namespace {

Result<Done> fill(const QString &draft)
{
    const auto opened = Connection::toFile(draft, Connection::Mode::ReadWrite);
    if (!opened)
        return opened.problem();
    Transaction transaction(**opened);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (auto made = schema::apply(**opened); !made)
        return made;
    if (auto committed = transaction.commit(); !committed)
        return committed;
    // Of tables that later schema files replaced, pages are left: SQLite keeps no journal of such.
    return (*opened)->run(QStringLiteral("VACUUM"));
}

Result<Done> vacuumInto(const Connection &connection, const QString &draft)
{
    QSqlQuery query = connection.query();
    const bool good = query.prepare(QStringLiteral("VACUUM INTO ?"));
    query.addBindValue(draft);
    if (!good || !query.exec())
        return connection.problem(query.lastError());
    return Done();
}

} // namespace

Result<Done> makeFile(const QString &path, const std::function<Result<Done>(const QString &draft)> &write)
{
    if (auto free = FileDraft::mayAppear(path); !free)
        return free;
    const FileDraft draft(path);
    if (auto written = write(draft.name()); !written) {
        // Under its own path, so that the problem names what the user knows.
        Problem problem = written.problem();
        problem.file = path;
        return problem;
    }
    return draft.appear(path);
}

Result<Done> makeLibraryFile(const QString &path)
{
    return makeFile(path, fill);
}

Result<Done> copyLibraryTo(const Connection &connection, const QString &path)
{
    return makeFile(path, [&connection](const QString &draft) { return vacuumInto(connection, draft); });
}

} // namespace partnership
