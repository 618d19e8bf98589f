// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/charts/shares.h"

namespace partnership {
ChartSpec agencyFirmnessChart(const ChartQuestion &question)
{
    const Contents &contents = question.exploration.contents();
    const Shares shares = occurring(contents, sharesBy(Dimension::Firmness, &Commitment::firmness));
    ChartSpec spec = begunChart(question, QStringLiteral("agency-firmness"), ChartForm::StackedBars);
    spec.axis = ChartWords::tr("Number of commitments");
    spec.legend = legendOf(shares);
    const AgencyGroups groups = agencyGroups(question);
    for (qsizetype i = 0; i < groups.agencies.size(); ++i) {
        ChartRow row = agencyRow(question, groups.agencies[i], groups.group[i]);
        row.marks = segmentsOf(question, row, contents.agencies()[groups.agencies[i]].commitments, shares);
        spec.largest = qMax(spec.largest, row.all);
        spec.rows.append(row);
    }
    sortByLoad(spec.rows);
    if (spec.rows.isEmpty() && spec.empty.isEmpty())
        spec.empty = ChartWords::tr("No commitment of this statement names an agency.");
    if (!spec.filtered)
        spec.subtitle = spec.foot = ChartWords::tr(
            "The commitments that name each agency, by how strongly their words bind, firmest first.");
    return spec;
}

} // namespace partnership
