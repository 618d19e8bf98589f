// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/itemid.h"
#include "models/library/progress.h"

#include <QDate>
#include <QHash>

namespace partnership {

/// All judgements of a library in memory, by what they judge: says what held on any day.
class ProgressBook
{
public:
    ProgressBook() = default;
    explicit ProgressBook(const QList<ProgressEntry> &entries) { add(entries); }

    /// What was recorded since.
    void add(const QList<ProgressEntry> &entries);

    const QList<ProgressEntry> &entries() const { return m_entries; }
    /// The number of the last one; 0 where there is none.
    qint64 newest() const { return m_entries.isEmpty() ? 0 : m_entries.last().id; }
    /// Commitments and instruments that were ever judged, in no order.
    QList<ItemId> items() const { return m_places.keys(); }

    /// Of a commitment or instrument, in the order of recording, also those withdrawn.
    QList<const ProgressEntry *> of(ItemId item) const;
    /// The one that held on the day: of those not withdrawn and true by then the one that is true from the
    /// latest day, and of one day the one recorded last. Null where there is none.
    const ProgressEntry *on(ItemId item, QDate day) const;
    /// The same of those with evidence.
    const ProgressEntry *evidenceOn(ItemId item, QDate day) const;

private:
    template <typename Counts> const ProgressEntry *latest(ItemId item, QDate day, Counts counts) const;

    QList<ProgressEntry> m_entries;
    QHash<ItemId, QList<qsizetype>> m_places;
};

/// The commitment or instrument that was judged.
ItemId itemJudgedBy(const ProgressEntry &entry);

} // namespace partnership
