// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/desk/annotationbook.h"

#include <algorithm>

namespace partnership {
namespace {

struct Kinds
{
    AnnotatedKind annotated;
    ItemKind item;
};
constexpr Kinds kinds[] = {{AnnotatedKind::Clause, ItemKind::Clause},
                           {AnnotatedKind::Commitment, ItemKind::Commitment},
                           {AnnotatedKind::Agency, ItemKind::Agency},
                           {AnnotatedKind::Instrument, ItemKind::Instrument},
                           {AnnotatedKind::Event, ItemKind::Event}};

/// In place among those before it.
void insertTag(QStringList &tags, const QString &tag)
{
    const auto place = std::ranges::lower_bound(tags, tag);
    if (place == tags.end() || *place != tag)
        tags.insert(place, tag);
}

} // namespace

ItemKind itemKind(AnnotatedKind kind)
{
    return std::ranges::find(kinds, kind, &Kinds::annotated)->item;
}

AnnotatedKind annotatedKind(ItemKind kind)
{
    const auto found = std::ranges::find(kinds, kind, &Kinds::item);
    return found == std::end(kinds) ? AnnotatedKind::Clause : found->annotated;
}

bool canBeAnnotated(ItemId item)
{
    return std::ranges::find(kinds, item.kind, &Kinds::item) != std::end(kinds);
}

ItemId itemOf(const AnnotatedItem &item)
{
    return {itemKind(item.kind), item.id};
}

void AnnotationBook::add(const QList<AnnotationTrace> &traces)
{
    for (const AnnotationTrace &trace : traces) {
        Put &put = m_put[{itemKind(trace.on), trace.item}];
        if (trace.kind == AnnotationKind::Tag)
            insertTag(put.tags, trace.tag);
        put.isStarred = put.isStarred || trace.kind == AnnotationKind::Star;
        put.isNoted = put.isNoted || trace.kind == AnnotationKind::Note;
    }
}

void AnnotationBook::set(ItemId item, const QList<AnnotationTrace> &traces)
{
    m_put.remove(item);
    add(traces);
}

QStringList AnnotationBook::tags() const
{
    QStringList tags;
    for (const Put &put : m_put)
        tags += put.tags;
    std::ranges::sort(tags);
    tags.erase(std::unique(tags.begin(), tags.end()), tags.end());
    return tags;
}

} // namespace partnership
