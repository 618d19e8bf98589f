// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/charts/alternative.h"

#include "models/exploration/charts/chartparts.h"

#include <algorithm>

namespace partnership {
namespace {

/// Longer lists are for the table that goes with the chart.
constexpr qsizetype mostRowsTold = 24;

/// "II Digitalisation and Technology: 2 of 12"
QString told(const ChartSpec &chart, const ChartRow &row)
{
    const QString title = QStringLiteral("%1 %2").arg(row.label, row.title).simplified();
    return ChartWords::tr("%1: %2").arg(title, countOf(chart, row.matching, row.all));
}

} // namespace

QString alternativeText(const ChartSpec &chart)
{
    if (!chart.empty.isEmpty())
        return QStringLiteral("%1. %2").arg(chart.title, chart.empty);
    QStringList rows;
    for (const ChartRow &row : chart.rows.first(std::min(mostRowsTold, chart.rows.size())))
        rows.append(told(chart, row));
    if (const qsizetype left = chart.rows.size() - rows.size(); left > 0)
        rows.append(ChartWords::tr("and %1 more").arg(left));
    QStringList sentences{chart.title + QLatin1Char('.')};
    if (!chart.subtitle.isEmpty())
        sentences.append(chart.subtitle);
    if (!rows.isEmpty())
        sentences.append(rows.join(QStringLiteral("; ")) + QLatin1Char('.'));
    return sentences.join(QLatin1Char(' '));
}

} // namespace partnership
