// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/exploration.h"
#include "models/exploration/tables/table.h"
#include "models/library/progress.h"

#include <QDate>

/// Judgements in rows, for the command line and for files.
namespace partnership {

/// What a list of states is asked for.
struct ProgressQuestion
{
    QDate day;          ///< the states are those of it
    QStringList states; ///< only these, as values of Dimension::State; empty for all that are judged
};
/// A row for every commitment and instrument of the selection with its state on the day.
Table progressTable(const Exploration &exploration, const Selection &selection,
                    const ProgressQuestion &question);
/// A row for every judgement on them, also those withdrawn: item by item, in the order of recording.
Table progressHistory(const Exploration &exploration, const Selection &selection);
/// For every value of a dimension how many of its commitments are in each state, how many are unjudged, and
/// the share of those judged in per cent; a last row for all.
Table progressTally(const Exploration &exploration, const Selection &selection, QDate day,
                    Dimension dimension);

} // namespace partnership
