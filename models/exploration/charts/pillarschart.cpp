// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/charts/chartparts.h"

namespace partnership {
namespace {

/// Commitments that name an agency first, so that both parts of a bar can be read at a glance.
QList<ChartMark> squares(const ChartQuestion &question, const QList<int> &commitments)
{
    QList<ChartMark> named;
    QList<ChartMark> unnamed;
    for (int commitment : commitments) {
        const ChartMark mark = commitmentMark(question, commitment);
        (mark.tinted ? unnamed : named).append(mark);
    }
    return named + unnamed;
}

QList<LegendEntry> legend(bool filtered)
{
    QList<LegendEntry> entries{{LegendEntry::Form::Filled, {}, ChartWords::tr("names an agency"), {}},
                               {LegendEntry::Form::Tinted, {}, ChartWords::tr("names none"), {}}};
    if (filtered)
        entries.append({LegendEntry::Form::Hidden, {}, ChartWords::tr("hidden by the filter"), {}});
    return entries;
}

/// What is counted, in one sentence.
QString counted(int all, int none)
{
    const int named = all - none;
    const QString some = named == 1 ? ChartWords::tr("1 names at least one agency")
                                    : ChartWords::tr("%1 name at least one agency").arg(named);
    const QString others =
        none == 1 ? ChartWords::tr("1 names none") : ChartWords::tr("%1 name none").arg(none);
    return all == 1 ? ChartWords::tr("1 commitment: %1.").arg(named == 1 ? some : others)
                    : ChartWords::tr("All %1 commitments: %2, %3.").arg(QString::number(all), some, others);
}

} // namespace

ChartSpec pillarsChart(const ChartQuestion &question)
{
    const Contents &contents = question.exploration.contents();
    ChartSpec spec = begunChart(question, QStringLiteral("pillars"), ChartForm::Cells);
    spec.axis = ChartWords::tr("Number of commitments");
    spec.legend = legend(spec.filtered);
    spec.groups = statementGroups(contents);
    int all = 0;
    int matching = 0;
    for (int section : shownSections(contents)) {
        ChartRow row = sectionRow(question, section);
        row.marks = squares(question, contents.sections()[section].commitments);
        spec.largest = qMax(spec.largest, row.all);
        all += row.all;
        matching += row.matching;
        spec.rows.append(row);
    }
    if (all == 0 && spec.empty.isEmpty())
        spec.empty = ChartWords::tr("No commitment was found in this statement.");
    const QString sentence = counted(all, namingNone(contents));
    if (spec.filtered)
        spec.foot = ChartWords::tr("%1 of %2. Squares keep their place while a filter is on.")
                        .arg(matching)
                        .arg(commitmentsCounted(all));
    else
        spec.subtitle = spec.foot = sentence;
    return spec;
}

} // namespace partnership
