// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/charts/matrix.h"

namespace partnership {
namespace {

/// The commitments of a column that name the agency, or with -1 those that name none.
QList<int> crossing(const Contents &contents, const MatrixColumn &column, int agency)
{
    QList<int> commitments;
    for (int commitment : column.commitments) {
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

void fill(const ChartQuestion &question, ChartRow &row, int agency, const QList<MatrixColumn> &columns)
{
    for (const MatrixColumn &column : columns)
        row.marks.append(
            field(question, row, column.column, crossing(question.exploration.contents(), column, agency)));
}

/// The last row: what a reader of the matrix would never see otherwise.
ChartRow noAgencyRow(const ChartQuestion &question, const QList<MatrixColumn> &columns)
{
    ChartRow row;
    row.role = ChartRow::Role::NamesNone;
    row.title = ChartWords::tr("no agency named");
    row.name = row.title;
    row.group = -1;
    // What names nobody is what names an agency of no side.
    for (const QString &side : question.exploration.contents().sides())
        row.narrowings.append({Dimension::Side, side, true});
    fill(question, row, -1, columns);
    for (const ChartMark &mark : std::as_const(row.marks)) {
        row.all += mark.all;
        row.matching += mark.matching;
    }
    return row;
}

QString agenciesInAll(qsizetype agencies)
{
    return agencies == 1 ? ChartWords::tr("1 agency") : ChartWords::tr("All %1 agencies").arg(agencies);
}

} // namespace

ChartSpec agenciesMatrix(const ChartQuestion &question, const QString &name,
                         const QList<MatrixColumn> &columns, const QString &sentence)
{
    ChartSpec spec = begunChart(question, name, ChartForm::Matrix);
    for (const MatrixColumn &column : columns)
        spec.columns.append(column.column);
    const AgencyGroups groups = agencyGroups(question);
    spec.groups = groups.groups;
    for (int i = 0; i < groups.agencies.size(); ++i) {
        ChartRow row = agencyRow(question, groups.agencies[i], groups.group[i]);
        fill(question, row, groups.agencies[i], columns);
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
        spec.subtitle = sentence.arg(agenciesInAll(spec.rows.size()));
        spec.foot = ChartWords::tr("Agencies stand in the order of the text.");
    }
    spec.note = ChartWords::tr("Agencies in the order of the text");
    spec.rows.append(noAgencyRow(question, columns));
    return spec;
}

} // namespace partnership
