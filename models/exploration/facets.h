// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/filter.h"

#include <QList>

namespace partnership {

/// A value that can be filtered by, with its counts of commitments.
struct FacetValue
{
    QString value;    ///< canonical, for Filter
    int matching = 0; ///< with the value, and passing what the filter asks of all other dimensions
    int all = 0;      ///< with the value; recognitions only where they are asked for, or are what is counted
    bool operator==(const FacetValue &) const = default;
};

/// A dimension with every value of it that anything in the library has, in the order in which values are
/// shown.
struct Facet
{
    Dimension dimension = Dimension::Statement;
    QList<FacetValue> values;
    bool operator==(const Facet &) const = default;
};

} // namespace partnership
