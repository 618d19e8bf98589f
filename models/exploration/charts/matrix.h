// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/charts/chartparts.h"

/// Agencies in rows, and how many of the commitments of each column name them: what the matrices share.
namespace partnership {

struct MatrixColumn
{
    ChartColumn column;
    QList<int> commitments; ///< in the order of the text
};

/// With a last row of what names no agency. The sentence tells, without a filter, what is counted, with %1
/// for the agencies.
ChartSpec agenciesMatrix(const ChartQuestion &question, const QString &name,
                         const QList<MatrixColumn> &columns, const QString &sentence);

} // namespace partnership
