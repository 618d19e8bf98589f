// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a desk has put on the things of a list, as columns behind those of the text: only where they are asked
// for.
#include "models/exploration/tables/lists.h"

#include "models/library/annotations.h"

#include <QHash>

namespace partnership {
namespace {

template <typename Row> QList<ItemId> idsOf(const QList<Row> &rows, const QBitArray &let)
{
    QList<ItemId> ids;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (let.testBit(row))
            ids.append(rows[row].id);
    }
    return ids;
}

/// The things of the rows of a list, in its order.
QList<ItemId> itemsListed(const QString &kind, const Contents &contents, const Selection &selection)
{
    if (kind == QLatin1String("clauses"))
        return idsOf(contents.clauses(), selection.clauses);
    if (kind == QLatin1String("commitments"))
        return idsOf(contents.commitments(), selection.commitments);
    if (kind == QLatin1String("agencies"))
        return idsOf(contents.agencies(), selection.agenciesAskedFor);
    if (kind == QLatin1String("instruments"))
        return idsOf(contents.instruments(), selection.instruments);
    if (kind == QLatin1String("events"))
        return idsOf(contents.events(), selection.events);
    return {};
}

} // namespace

bool canHaveNotes(const QString &kind)
{
    static const QStringList kinds{QStringLiteral("clauses"), QStringLiteral("commitments"),
                                   QStringLiteral("agencies"), QStringLiteral("instruments"),
                                   QStringLiteral("events")};
    return kinds.contains(kind);
}

Table withNotes(Table table, const QString &kind, const Exploration &exploration, const Selection &selection)
{
    const QList<ItemId> items = itemsListed(kind, exploration.contents(), selection);
    const auto all = exploration.library() ? annotations(*exploration.library()) : QList<Annotation>();
    if (items.size() != table.rows.size() || !canHaveNotes(kind) || !all)
        return table;
    QHash<ItemId, QStringList> notes;
    for (const Annotation &one : *all) {
        if (one.kind == AnnotationKind::Note)
            notes[exploration.contents().idNow(itemOf(one.item))].append(one.text);
    }
    for (const char *name : {"starred", "tags", "notes"})
        table.columns.append({QLatin1String(name), Column::OnScreen::Always});
    for (qsizetype row = 0; row < items.size(); ++row) {
        const AnnotationBook::Put put = exploration.annotations().of(items[row]);
        table.rows[row].append({put.isStarred ? isSo() : QString(), put.tags, notes.value(items[row])});
    }
    return table;
}

} // namespace partnership
