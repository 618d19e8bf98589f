// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/keptviews.h"

#include "models/library/changelog.h"

#include <QVariant>

#include <algorithm>

namespace partnership {
namespace {

struct KeptViews
{
    Q_DECLARE_TR_FUNCTIONS(Library)
};

Problem refusal(const QString &what, const QString &name, const QString &advice)
{
    return {Fault::Usage, what, {}, 0, name, advice};
}

/// Names that differ in case only are one.
Result<bool> isTaken(const Connection &connection, const QString &name)
{
    QSqlQuery query = connection.query();
    bool good = query.prepare(QStringLiteral("SELECT 1 FROM saved_views WHERE name = ? COLLATE NOCASE"));
    query.addBindValue(name);
    good = good && query.exec();
    return good ? Result<bool>(query.next()) : connection.problem(query.lastError());
}

/// What the file itself would refuse is told in words.
Result<Done> judge(const KeptView &view)
{
    const bool named = !view.name.isEmpty() && view.name == view.name.trimmed();
    if (!named || view.name.size() > KeptView::longestName)
        return refusal(KeptViews::tr("A view cannot be called so."), view.name.left(KeptView::longestName),
                       KeptViews::tr("Choose a name of at most %1 letters, without blanks around it.")
                           .arg(KeptView::longestName));
    if (view.text.size() > KeptView::longestText)
        return refusal(KeptViews::tr("This view is too large to be kept."), view.name,
                       KeptViews::tr("Take some values out of its filter."));
    return Done();
}

Result<Done> keep(const Connection &connection, const KeptView &view)
{
    if (auto judged = judge(view); !judged)
        return judged;
    const auto taken = isTaken(connection, view.name);
    if (!taken)
        return taken.problem();
    if (*taken)
        return refusal(KeptViews::tr("There is a view of this name already."), view.name,
                       KeptViews::tr("Choose another name."));
    return runWith(connection, QStringLiteral("INSERT INTO saved_views (name, text) VALUES (?, ?)"),
                   {view.name, view.text});
}

ChangeName nameOf(const QStringList &dropped, const QList<KeptView> &kept)
{
    if (dropped.size() > 1 || kept.size() > 1)
        return {QStringLiteral("views-changed"), {QString::number(std::max(dropped.size(), kept.size()))}};
    if (dropped.isEmpty() || kept.isEmpty())
        return kept.isEmpty() ? ChangeName{QStringLiteral("view-dropped"), dropped}
                              : ChangeName{QStringLiteral("view-kept"), {kept.first().name}};
    if (dropped.first() == kept.first().name)
        return {QStringLiteral("view-replaced"), dropped};
    return {QStringLiteral("view-renamed"), {dropped.first(), kept.first().name}};
}

} // namespace

Result<QList<KeptView>> keptViews(const Connection &connection)
{
    QSqlQuery query = connection.query();
    QList<KeptView> views;
    query.exec(QStringLiteral("SELECT name, text FROM saved_views ORDER BY id"));
    while (query.next())
        views.append({query.value(0).toString(), query.value(1).toString()});
    if (query.lastError().isValid())
        return connection.problem(query.lastError());
    return views;
}

Result<Done> changeKeptViews(Library &library, const QStringList &dropped, const QList<KeptView> &kept)
{
    return recordChange(library, nameOf(dropped, kept), [&](const Connection &connection) -> Result<Done> {
        for (const QString &name : dropped) {
            const QString sql = QStringLiteral("DELETE FROM saved_views WHERE name = ?");
            if (auto done = runWith(connection, sql, {name}); !done)
                return done;
        }
        for (const KeptView &view : kept) {
            if (auto done = keep(connection, view); !done)
                return done;
        }
        return Done();
    });
}

} // namespace partnership
