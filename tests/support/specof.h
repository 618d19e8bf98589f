// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/charts/chartcatalogue.h"

namespace partnership {

/// The chart of that name over what a filter lets through.
inline ChartSpec specOf(const Exploration &exploration, const QString &chart, const Filter &filter = {})
{
    const Result<Selection> selection = exploration.select(filter);
    if (!selection)
        qFatal("%s", qPrintable(selection.problem().toString()));
    const Result<ChartSpec> spec = chartSpec(chart, {exploration, filter, *selection});
    if (!spec)
        qFatal("%s", qPrintable(spec.problem().toString()));
    return *spec;
}

} // namespace partnership
