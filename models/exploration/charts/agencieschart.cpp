// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/charts/chartparts.h"

namespace partnership {
namespace {

/// Within a side by count; ties stay in the order of the text.
void sortByCount(QList<ChartRow> &rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const ChartRow &a, const ChartRow &b) {
        return a.group != b.group ? a.group < b.group : a.all > b.all;
    });
}

/// Those with a commitment that names one of the agencies.
QList<int> sectionsNaming(const Contents &contents, const QList<int> &agencies)
{
    QList<int> sections;
    for (int agency : agencies) {
        for (int commitment : contents.agencies()[agency].commitments)
            sections.append(contents.clauses()[contents.commitments()[commitment].clause].section);
    }
    return sections;
}

QString agenciesCounted(qsizetype count)
{
    return count == 1 ? ChartWords::tr("1 agency.") : ChartWords::tr("All %1 agencies.").arg(count);
}

} // namespace

ChartSpec agenciesChart(const ChartQuestion &question)
{
    const Contents &contents = question.exploration.contents();
    ChartSpec spec = begunChart(question, QStringLiteral("agencies"), ChartForm::FacingCells);
    const AgencyGroups groups = agencyGroups(question);
    spec.groups = groups.groups;
    spec.legend = pillarLegend(contents, sectionsNaming(contents, groups.agencies));
    for (int i = 0; i < groups.agencies.size(); ++i) {
        ChartRow row = agencyRow(question, groups.agencies[i], groups.group[i]);
        for (int commitment : contents.agencies()[groups.agencies[i]].commitments) {
            row.marks.append(commitmentMark(question, commitment));
            row.marks.last().name.prepend(row.title + QStringLiteral(", "));
        }
        spec.largest = qMax(spec.largest, row.all);
        spec.rows.append(row);
    }
    sortByCount(spec.rows);
    if (spec.rows.isEmpty() && spec.empty.isEmpty())
        spec.empty = ChartWords::tr("No commitment of this statement names an agency.");
    spec.note = ChartWords::tr("%1 of %2 name no agency")
                    .arg(namingNone(contents))
                    .arg(commitmentsCounted(question.exploration.commitmentCount()));
    if (!spec.filtered) {
        spec.subtitle =
            ChartWords::tr("%1 Each cell is one commitment that names the agency, with its clause.")
                .arg(agenciesCounted(spec.rows.size()));
        spec.foot = spec.note + QLatin1Char('.');
    }
    return spec;
}

} // namespace partnership
