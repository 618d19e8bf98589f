// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/charts/chartparts.h"

#include <QMap>

namespace partnership {
namespace {

QString eventsCounted(int count)
{
    return count == 1 ? ChartWords::tr("1 event") : ChartWords::tr("%1 events").arg(count);
}

void addYear(const ChartQuestion &question, ChartSpec &spec, const QString &year, const QList<int> &events)
{
    const Contents &contents = question.exploration.contents();
    Bar bar{year, {Dimension::Year, year}};
    for (const int event : events) {
        const EventRow &row = contents.events()[event];
        const ClauseRow &clause = contents.clauses()[row.clause];
        bar.items.append(row.id);
        bar.clauses.append(clause.id);
        bar.matching += question.selection.events.testBit(event) ? 1 : 0;
        bar.words.append(QStringLiteral("%1 %2").arg(
            clause.number, row.record->label.isEmpty() ? row.record->text : row.record->label));
    }
    addBar(spec, bar, eventsCounted(int(events.size())));
}

} // namespace

ChartSpec yearsChart(const ChartQuestion &question)
{
    const QList<EventRow> &events = question.exploration.contents().events();
    ChartSpec spec = begunChart(question, QStringLiteral("years"), ChartForm::Bars);
    spec.axis = ChartWords::tr("Number of events");
    QMap<QString, QList<int>> years; // in the order of time: four digits each
    int dated = 0;
    for (int i = 0; i < events.size(); ++i) {
        if (events[i].record->date.isEmpty())
            continue;
        years[events[i].record->date.left(4)].append(i);
        ++dated;
    }
    int matching = 0;
    for (auto year = years.constBegin(); year != years.constEnd(); ++year) {
        addYear(question, spec, year.key(), *year);
        matching += spec.rows.last().matching;
    }
    if (dated == 0 && spec.empty.isEmpty())
        spec.empty = ChartWords::tr("No date was found in this statement.");
    spec.note = ChartWords::tr("%1 without a year: recurring or undated")
                    .arg(eventsCounted(int(events.size()) - dated));
    if (spec.filtered)
        spec.foot =
            ChartWords::tr("%1 of %2 stand in matching commitments.").arg(matching).arg(eventsCounted(dated));
    else
        spec.subtitle = spec.foot = ChartWords::tr("All %1 that have a year; years without one are left out.")
                                        .arg(eventsCounted(dated));
    return spec;
}

} // namespace partnership
