// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/statementnames.h"

#include "models/statement/statement.h"

#include <QSet>

#include <numeric>

namespace partnership {
namespace {

constexpr int steps = 3;
constexpr int lettersOfSum = 8;

QString title(const StatementHead &head)
{
    return head.title.isEmpty() ? head.source : head.title;
}

/// What is added to names that are alike, one step after the other.
QString addition(const StatementHead &head, int step)
{
    switch (step) {
    case 0: // said too where it is not known, or one of two would still be called by the title alone
        return head.date.isEmpty() ? QStringLiteral("undated") : head.date;
    case 1:
        return head.source;
    default:
        return QString::fromLatin1(head.sha256.left(lettersOfSum));
    }
}

void tellApart(const QList<StatementHead> &heads, const QList<int> &rows, int step, QStringList &names)
{
    QHash<QString, QList<int>> alike;
    for (const int row : rows)
        alike[comparable(names[row])].append(row);
    for (const QList<int> &group : std::as_const(alike)) {
        if (group.size() == 1 || step == steps)
            continue;
        for (const int row : group) {
            const QString more = addition(heads[row], step);
            names[row] += more.isEmpty() ? QString() : QStringLiteral(", ") + more;
        }
        tellApart(heads, group, step + 1, names);
    }
}

} // namespace

QStringList distinctTitles(const QList<StatementHead> &heads)
{
    QStringList names;
    for (const StatementHead &head : heads)
        names.append(title(head));
    QList<int> rows(heads.size());
    std::iota(rows.begin(), rows.end(), 0);
    tellApart(heads, rows, 0, names);
    QSet<QString> taken;
    for (QString &name : names) {
        while (taken.contains(name)) // a title may be what was just made up
            name += QStringLiteral(" *");
        taken.insert(name);
    }
    return names;
}

} // namespace partnership
