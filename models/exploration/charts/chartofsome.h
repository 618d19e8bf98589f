// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/charts/chartcatalogue.h"
#include "models/exploration/exploration.h"

namespace partnership {

/// The statements that a chart draws of many, kept for the next filter, under which they may be the same. To
/// be forgotten when the contents are replaced.
struct ChartSample
{
    const Contents *of = nullptr;
    QList<int> statements; ///< rows of those
    Exploration some;

    void take(const Contents &all, const QList<int> &wanted);
};

/// Are there more commitments than anybody tells apart as squares, or waits for with every click?
bool isTooMuchForOneChart(const Contents &contents);

/// A chart of the first statements that the filter lets something through of, no more than can be told apart,
/// which says that it is of some only. What the filter says of all of them stays said.
ChartSpec chartOfSome(const ChartEntry &entry, const ChartQuestion &question);

} // namespace partnership
