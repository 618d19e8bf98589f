// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/exploration.h"
#include "models/exploration/tables/table.h"
#include "models/library/progress.h"

#include <QDate>
#include <QHash>

namespace partnership {

/// All judgements of a library in memory, by what they judge: says what held on any day.
class ProgressBook
{
public:
    ProgressBook() = default;
    explicit ProgressBook(QList<ProgressEntry> entries);

    const QList<ProgressEntry> &entries() const { return m_entries; }
    /// Of a commitment or instrument, in the order of recording, also those withdrawn.
    QList<const ProgressEntry *> of(ItemId item) const;
    /// The one that held on the day: of those not withdrawn and true by then the one that is true from the
    /// latest day, and of one day the one recorded last. Null where there is none.
    const ProgressEntry *on(ItemId item, QDate day) const;

private:
    QList<ProgressEntry> m_entries;
    QHash<ItemId, QList<qsizetype>> m_places;
};

/// What a judgement on a commitment or instrument of the contents is recorded of.
JudgedItem judgedItem(const Contents &contents, ItemId item);

/// What somebody means by "9.4/1" (a commitment), "9.4" (the commitment of a clause that has one) or the
/// name, abbreviation or alias of an instrument, of what the selection lets through. Problem with
/// Fault::Usage: there is none, with the nearest, or several.
Result<ItemId> itemCalled(const Exploration &exploration, const Selection &selection, const QString &typed);

/// What a list of states is asked for.
struct ProgressQuestion
{
    QDate day;                   ///< the states are those of it
    QList<Judgement> judgements; ///< only these; empty for all
    bool unjudged = false;       ///< also what nobody has judged
};
/// A row for every commitment and instrument of the selection with its state on the day.
Table progressTable(const Exploration &exploration, const Selection &selection, const ProgressBook &book,
                    const ProgressQuestion &question);
/// A row for every judgement on them, also those withdrawn: item by item, in the order of recording.
Table progressHistory(const Exploration &exploration, const Selection &selection, const ProgressBook &book);
/// For every value of a dimension how many of its commitments are in each state, how many are unjudged, and
/// the share of those judged in per cent; a last row for all.
Table progressTally(const Exploration &exploration, const Selection &selection, const ProgressBook &book,
                    QDate day, Dimension dimension);

} // namespace partnership
