// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/charts/shares.h"

#include <QDate>

/// What became of commitments, as charts: what nobody has judged is always among it.
namespace partnership {

/// The judgements that charts are made of: those of the whole library, also where some of it is drawn.
const ProgressBook &bookOf(const ChartQuestion &question);
/// The states in which undertakings are on a day, and the unjudged.
Shares statesOn(const ChartQuestion &question, QDate day);
/// "12 of 55 judged (22 %)", of what the filter lets through.
QString judgedCounted(const ChartQuestion &question, QDate day);

} // namespace partnership
