// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/keptviews.h"

#include <QVariant>

#include <mutex>

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

/// Runs a statement with the values bound; true in `found` where it gives a row.
Result<Done> run(const Connection &connection, const QString &sql, const QVariantList &values,
                 bool *found = nullptr)
{
    QSqlQuery query = connection.query();
    bool good = query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    good = good && query.exec();
    if (found)
        *found = good && query.next();
    return query.lastError().isValid() ? Result<Done>(connection.problem(query.lastError())) : Done();
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
    bool taken = false;
    const QString same = QStringLiteral("SELECT 1 FROM saved_views WHERE name = ? COLLATE NOCASE");
    if (auto asked = run(connection, same, {view.name}, &taken); !asked)
        return asked;
    if (taken)
        return refusal(KeptViews::tr("There is a view of this name already."), view.name,
                       KeptViews::tr("Choose another name."));
    return run(connection, QStringLiteral("INSERT INTO saved_views (name, text) VALUES (?, ?)"),
               {view.name, view.text});
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

Result<Done> changeKeptViews(const Connection &connection, const QStringList &dropped,
                             const QList<KeptView> &kept)
{
    // An import holds it to its end, and whoever saves a view sits before a window.
    const std::unique_lock lock(descriptorGuard(), std::try_to_lock);
    if (!lock.owns_lock())
        return isBeingAddedTo(connection.path());
    Transaction transaction(connection);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    for (const QString &name : dropped) {
        if (auto done = run(connection, QStringLiteral("DELETE FROM saved_views WHERE name = ?"), {name});
            !done)
            return done;
    }
    for (const KeptView &view : kept) {
        if (auto done = keep(connection, view); !done)
            return done;
    }
    return transaction.commit();
}

} // namespace partnership
