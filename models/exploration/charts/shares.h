// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/charts/chartparts.h"
#include "models/exploration/inwords.h"

#include <functional>

/// Bars of commitments divided by something that each has one of: its action, its firmness, its type.
namespace partnership {

struct Shares
{
    Dimension dimension = Dimension::Action;
    QStringList values; ///< canonical, in the order of the legend
    std::function<QString(const CommitmentRow &)> valueOf;
    QString open{}; ///< the value that says nothing is known: grey, and always in the legend
};

/// The shares by a closed list of words of the field, in its own order.
template <typename Value> Shares sharesBy(Dimension dimension, Value Commitment::*member)
{
    Shares shares{dimension, {}, [member](const CommitmentRow &of) { return code(of.record->*member); }};
    for (const Value value : allOf<Value>())
        shares.values.append(code(value));
    return shares;
}

/// Drops the values that no undertaking has; the same value has the same colour in every row.
Shares occurring(const Contents &contents, Shares shares);
QList<LegendEntry> legendOf(const Shares &shares);
/// The commitments as segments, each of which a click narrows to within what the row narrows to.
QList<ChartMark> segmentsOf(const ChartQuestion &question, const ChartRow &row, const QList<int> &commitments,
                            const Shares &shares);
/// A row for each section that is shown. The sentence says what all are counted by, with %1 for how many.
ChartSpec sharesByPillar(const ChartQuestion &question, const QString &name, const Shares &shares,
                         const QString &sentence);
/// The most commitments first, ties as they were.
void sortByLoad(QList<ChartRow> &rows);

} // namespace partnership
