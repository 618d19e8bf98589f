// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/charts/chartparts.h"

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

/// The commitments of a section that name the agency, or with -1 those that name none.
QList<int> crossing(const Contents &contents, int section, int agency)
{
    QList<int> commitments;
    for (int commitment : contents.sections()[section].commitments) {
        const QList<int> &named = contents.commitments()[commitment].agencies;
        if (agency < 0 ? named.isEmpty() : named.contains(agency))
            commitments.append(commitment);
    }
    return commitments;
}

ChartMark field(const ChartQuestion &question, const ChartRow &row, const ChartColumn &column,
                const QList<int> &commitments)
{
    ChartMark mark = commitmentsMark(question, commitments);
    mark.text = QString::number(mark.all);
    mark.narrowings = column.narrowings;
    for (const Narrowing &narrowing : row.narrowings)
        mark.narrowings.prepend(narrowing);
    mark.name =
        ChartWords::tr("%1, %2: %3 of %4 match")
            .arg(row.title, column.title, QString::number(mark.matching), commitmentsCounted(mark.all));
    return mark;
}

void fill(const ChartQuestion &question, ChartRow &row, int agency, const QList<int> &sections,
          const QList<ChartColumn> &columns)
{
    for (int i = 0; i < sections.size(); ++i)
        row.marks.append(
            field(question, row, columns[i], crossing(question.exploration.contents(), sections[i], agency)));
}

/// The last row: what a reader of the matrix would never see otherwise.
ChartRow noAgencyRow(const ChartQuestion &question, const QList<int> &sections,
                     const QList<ChartColumn> &columns)
{
    ChartRow row;
    row.role = ChartRow::Role::NamesNone;
    row.title = ChartWords::tr("no agency named");
    row.name = row.title;
    row.group = -1;
    // What names nobody is what names an agency of no side.
    for (const QString &side : question.exploration.contents().sides())
        row.narrowings.append({Dimension::Side, side, true});
    fill(question, row, -1, sections, columns);
    for (const ChartMark &mark : std::as_const(row.marks)) {
        row.all += mark.all;
        row.matching += mark.matching;
    }
    return row;
}

/// "All 34 agencies and 5 pillars": a column without a number makes them sections.
QString counted(const Contents &contents, qsizetype agencies, const QList<int> &sections)
{
    const bool pillars = std::all_of(sections.begin(), sections.end(), [&](int section) {
        return contents.sections()[section].kind == SectionKind::Pillar;
    });
    const QString columns = sections.size() == 1
                                ? (pillars ? ChartWords::tr("1 pillar") : ChartWords::tr("1 section"))
                            : pillars ? ChartWords::tr("%1 pillars").arg(sections.size())
                                      : ChartWords::tr("%1 sections").arg(sections.size());
    const QString rows =
        agencies == 1 ? ChartWords::tr("1 agency") : ChartWords::tr("All %1 agencies").arg(agencies);
    return ChartWords::tr("%1 and %2: number of commitments that name the agency.").arg(rows, columns);
}

} // namespace

ChartSpec matrixChart(const ChartQuestion &question)
{
    const Contents &contents = question.exploration.contents();
    ChartSpec spec = begunChart(question, QStringLiteral("matrix"), ChartForm::Matrix);
    const QList<int> sections = columnSections(contents);
    for (int section : sections) {
        spec.columns.append(column(contents, section));
        spec.legend.append({LegendEntry::Form::Heading,
                            contents.sections()[section].label,
                            contents.sections()[section].title,
                            {}});
    }
    const AgencyGroups groups = agencyGroups(question);
    spec.groups = groups.groups;
    for (int i = 0; i < groups.agencies.size(); ++i) {
        ChartRow row = agencyRow(question, groups.agencies[i], groups.group[i]);
        fill(question, row, groups.agencies[i], sections, spec.columns);
        for (const ChartMark &mark : std::as_const(row.marks))
            spec.largest = qMax(spec.largest, mark.all);
        spec.rows.append(row);
    }
    for (ChartRow &row : spec.rows) {
        for (ChartMark &mark : row.marks)
            mark.hue = {Hue::Scale::Heat, mark.all, spec.largest};
    }
    if (spec.rows.isEmpty() && spec.empty.isEmpty())
        spec.empty = ChartWords::tr("No commitment of this statement names an agency.");
    if (!spec.filtered) {
        spec.subtitle = counted(contents, spec.rows.size(), sections);
        spec.foot = ChartWords::tr("Agencies stand in the order of the text.");
    }
    spec.note = ChartWords::tr("Agencies in the order of the text");
    spec.rows.append(noAgencyRow(question, sections, spec.columns));
    return spec;
}

} // namespace partnership
