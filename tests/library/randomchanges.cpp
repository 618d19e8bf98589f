// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/library/randomchanges.h"

#include "tests/library/rawsql.h"

namespace partnership {
namespace {

QString words(QRandomGenerator &random)
{
    static const QStringList some{QStringLiteral("quantum"), QStringLiteral("R&D <5%"),
                                  QStringLiteral("経済"), QStringLiteral("it's"), QStringLiteral("\n\t")};
    QString out;
    for (int count = random.bounded(1, 30); count > 0; --count)
        out += some[random.bounded(int(some.size()))];
    return out;
}

/// Keeps a view, or drops one, or puts another in its place.
bool changeViews(Library &library, QRandomGenerator &random)
{
    const auto views = library.views();
    const quint32 number = random.generate();
    const KeptView fresh{QStringLiteral("View %1").arg(number), words(random)};
    if (views->isEmpty() || random.bounded(3) > 0)
        return library.changeViews({}, {fresh}).ok();
    const QString old = views->at(random.bounded(int(views->size()))).name;
    if (random.bounded(2) == 0)
        return library.changeViews({old}, {}).ok();
    return library.changeViews({old}, {{random.bounded(2) ? old : fresh.name, words(random)}}).ok();
}

} // namespace

bool changeSomething(Library &library, QRandomGenerator &random)
{
    return changeViews(library, random);
}

QStringList contentOf(const QString &path)
{
    const RawSql sql(path);
    QStringList rows;
    for (const QString &table : sql.column(
             QStringLiteral("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND "
                            "name NOT LIKE 'change%' AND name NOT LIKE 'sqlite%' ORDER BY name"))) {
        const QStringList columns = sql.column(
            QStringLiteral("SELECT 'quote(' || name || ')' FROM pragma_table_info('%1')").arg(table));
        for (const QString &row : sql.column(QStringLiteral("SELECT %1 FROM %2 ORDER BY 1")
                                                 .arg(columns.join(QStringLiteral(" || ',' || ")), table)))
            rows.append(table + QLatin1Char(' ') + row);
    }
    return rows;
}

} // namespace partnership
