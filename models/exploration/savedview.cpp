// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/savedview.h"

#include "models/exploration/address.h"
#include "models/exploration/exploration.h"
#include "models/exploration/searchquery.h"
#include "models/statement/unseen.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace partnership {
namespace {

/// The parts of an address, each an address of its own: what is wrong with one says nothing of the others.
QStringList partsOf(const QString &address)
{
    const QString scheme = address.section(QLatin1Char('?'), 0, 0);
    QStringList parts;
    for (const QString &part :
         address.section(QLatin1Char('?'), 1).split(QLatin1Char('&'), Qt::SkipEmptyParts))
        parts.append(scheme + QLatin1Char('?') + part);
    return parts.isEmpty() ? QStringList{address} : parts;
}

/// What has no meaning here is a problem: a name, or words that no search understands.
Result<Filter> meantBy(const QString &part, const Exploration &exploration)
{
    Result<Filter> filter = isAddress(part) ? exploration.typed(part, {}) : filterAt(part);
    if (filter) {
        if (const auto search = SearchQuery::parse(filter->search()); !search)
            return search.problem();
    }
    return filter;
}

/// Both together; they are of one address, which has no more than one search.
Filter merged(Filter filter, const Filter &other)
{
    const QMap<Dimension, Choice> choices = other.choices();
    for (auto it = choices.cbegin(); it != choices.cend(); ++it) {
        for (const QString &value : it->included)
            filter = filter.including(it.key(), value);
        for (const QString &value : it->excluded)
            filter = filter.excluding(it.key(), value);
    }
    return other.search().isEmpty() ? filter : filter.searching(other.search());
}

bool isTaken(const QString &name, const QStringList &taken)
{
    return taken.contains(name, Qt::CaseInsensitive);
}

} // namespace

FollowedFilter followedFilter(const SavedView &view, const Exploration &exploration)
{
    FollowedFilter out;
    for (const QString &part : partsOf(view.address)) {
        const Result<Filter> meant = meantBy(part, exploration);
        if (meant)
            out.filter = merged(out.filter, *meant);
        else
            out.leftOut.append(meant.problem().toString());
    }
    return out;
}

QString viewName(const QString &typed)
{
    return withoutUnseen(typed).simplified().left(KeptView::longestName).trimmed();
}

QString freeName(const QString &name, const QStringList &taken)
{
    QString free = name;
    for (int number = 2; isTaken(free, taken); ++number) {
        const QString behind = QStringLiteral(" %1").arg(number);
        free = name.left(KeptView::longestName - behind.size()).trimmed() + behind;
    }
    return free;
}

KeptView keptAs(const SavedView &view)
{
    return {view.name, QString::fromUtf8(toText({view}))};
}

Result<SavedView> viewOf(const KeptView &kept)
{
    Result<QList<SavedView>> views = viewsFrom(kept.text.toUtf8(), {});
    if (views && views->size() == 1) {
        views->first().name = kept.name;
        return views->first();
    }
    return Problem{
        Fault::Library,
        QCoreApplication::translate("SavedViews", "The view “%1” cannot be read.").arg(kept.name),
        {},
        0,
        views ? QString() : views.problem().what,
        QCoreApplication::translate("SavedViews", "Delete it, or save what is shown under its name.")};
}

qsizetype placeOfView(const QString &name, const QList<KeptView> &views)
{
    const auto called = [&name](const KeptView &view) {
        return view.name.compare(name, Qt::CaseInsensitive) == 0;
    };
    const auto found = std::ranges::find_if(views, called);
    return found == views.end() ? -1 : found - views.begin();
}

void sortByName(QList<KeptView> &views)
{
    // The locale of scripts compares bytes.
    QCollator order(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale());
    order.setCaseSensitivity(Qt::CaseInsensitive);
    order.setNumericMode(true);
    std::ranges::stable_sort(
        views, [&order](const KeptView &a, const KeptView &b) { return order.compare(a.name, b.name) < 0; });
}

} // namespace partnership
