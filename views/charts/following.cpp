// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/following.h"

#include "models/exploration/charts/chartcatalogue.h"

namespace partnership {
namespace {

/// The one after the current one, from the first again after the last.
ItemId nextOf(const QList<ItemId> &items, ItemId current)
{
    return items.value((items.indexOf(current) + 1) % qMax<qsizetype>(1, items.size()));
}

} // namespace

// By value: the chart that the mark is of is made anew as soon as the filter changes.
void follow(Focus &focus, ChartMark mark)
{
    if (!mark.narrowings.isEmpty())
        focus.setFilter(narrowed(focus.filter(), mark.narrowings));
    if (mark.items.size() == 1)
        focus.setCurrent(mark.items.first());
    else if (mark.narrowings.isEmpty() && !mark.items.isEmpty())
        focus.setCurrent(nextOf(mark.items, focus.current()));
}

} // namespace partnership
