// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/desk/progressbook.h"

namespace partnership {

ItemId itemJudgedBy(const ProgressEntry &entry)
{
    return {entry.item.isInstrument ? ItemKind::Instrument : ItemKind::Commitment, entry.item.id};
}

void ProgressBook::add(const QList<ProgressEntry> &entries)
{
    m_entries.reserve(m_entries.size() + entries.size());
    for (const ProgressEntry &entry : entries) {
        m_places[itemJudgedBy(entry)].append(m_entries.size());
        m_entries.append(entry);
    }
}

QList<const ProgressEntry *> ProgressBook::of(ItemId item) const
{
    QList<const ProgressEntry *> found;
    for (const qsizetype place : m_places.value(item))
        found.append(&m_entries[place]);
    return found;
}

template <typename Counts>
const ProgressEntry *ProgressBook::latest(ItemId item, QDate day, Counts counts) const
{
    const ProgressEntry *held = nullptr;
    for (const qsizetype place : m_places.value(item)) {
        const ProgressEntry &entry = m_entries[place];
        if (!entry.withdrawn && entry.from <= day && counts(entry) && (!held || entry.from >= held->from))
            held = &entry;
    }
    return held;
}

const ProgressEntry *ProgressBook::on(ItemId item, QDate day) const
{
    return latest(item, day, [](const ProgressEntry &) { return true; });
}

const ProgressEntry *ProgressBook::evidenceOn(ItemId item, QDate day) const
{
    return latest(item, day, [](const ProgressEntry &entry) { return !entry.evidence.isEmpty(); });
}

} // namespace partnership
