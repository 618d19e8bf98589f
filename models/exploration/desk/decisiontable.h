// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/exploration.h"
#include "models/exploration/tables/table.h"

namespace partnership {

/// What a list of decisions is asked for.
struct DecisionQuestion
{
    bool lostOnly = false;           ///< those whose words are gone
    bool contradictionsOnly = false; ///< those that were brought and do not stand
    QString verdict;                 ///< only these; empty for all
};
/// A row for every decision with what was read and what holds now, those on facts first, in the order in
/// which they were made. One that is lost in some statement has a row for each, with the reason.
Result<Table> decisionTable(const Exploration &exploration, const DecisionQuestion &question);

} // namespace partnership
