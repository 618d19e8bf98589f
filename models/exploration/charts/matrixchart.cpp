// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/charts/matrix.h"

namespace partnership {
namespace {

/// The pillars, and any other section whose commitments name an agency.
QList<int> columnSections(const Contents &contents)
{
    QList<int> columns;
    for (int section : shownSections(contents)) {
        const SectionRow &row = contents.sections()[section];
        const bool named = std::any_of(row.commitments.begin(), row.commitments.end(), [&](int commitment) {
            return !contents.commitments()[commitment].agencies.isEmpty();
        });
        if (row.kind == SectionKind::Pillar || named)
            columns.append(section);
    }
    return columns;
}

ChartColumn column(const Contents &contents, int section)
{
    const SectionRow &row = contents.sections()[section];
    return {row.label.isEmpty() ? row.title : row.label,
            row.title,
            sectionNarrowings(contents, section),
            {Hue::Scale::Pillar, row.colour, 0}};
}

/// "%1 and 5 pillars", for the agencies: a column without a number makes them sections.
QString pillarSentence(const Contents &contents, const QList<int> &sections)
{
    const bool pillars = std::all_of(sections.begin(), sections.end(), [&](int section) {
        return contents.sections()[section].kind == SectionKind::Pillar;
    });
    const QString columns = sections.size() == 1
                                ? (pillars ? ChartWords::tr("1 pillar") : ChartWords::tr("1 section"))
                            : pillars ? ChartWords::tr("%1 pillars").arg(sections.size())
                                      : ChartWords::tr("%1 sections").arg(sections.size());
    return ChartWords::tr("%1 and %2: number of commitments that name the agency.")
        .arg(QStringLiteral("%1"), columns);
}

} // namespace

ChartSpec matrixChart(const ChartQuestion &question)
{
    const Contents &contents = question.exploration.contents();
    const QList<int> sections = columnSections(contents);
    QList<MatrixColumn> columns;
    QList<LegendEntry> legend;
    for (int section : sections) {
        const SectionRow &row = contents.sections()[section];
        columns.append({column(contents, section), row.commitments});
        legend.append({LegendEntry::Form::Heading, row.label, row.title, {}});
    }
    ChartSpec spec =
        agenciesMatrix(question, QStringLiteral("matrix"), columns, pillarSentence(contents, sections));
    spec.legend = legend;
    return spec;
}

} // namespace partnership
