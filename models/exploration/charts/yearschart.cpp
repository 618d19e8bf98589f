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

ChartMark eventsMark(const ChartQuestion &question, const QList<int> &events)
{
    const Contents &contents = question.exploration.contents();
    ChartMark mark;
    mark.all = int(events.size());
    mark.matching = 0;
    QStringList words;
    for (const int event : events) {
        const EventRow &row = contents.events()[event];
        const ClauseRow &clause = contents.clauses()[row.clause];
        mark.items.append(row.id);
        if (!mark.clauses.contains(clause.id))
            mark.clauses.append(clause.id);
        mark.matching += question.selection.events.testBit(event) ? 1 : 0;
        words.append(QStringLiteral("%1 %2").arg(
            clause.number, row.record->label.isEmpty() ? row.record->text : row.record->label));
    }
    mark.text = QString::number(mark.all);
    mark.words = words.join(QLatin1Char('\n'));
    return mark;
}

ChartRow yearRow(const ChartQuestion &question, const QString &year, const QList<int> &events)
{
    ChartRow row;
    row.title = year;
    row.narrowings = {{Dimension::Year, year}};
    ChartMark mark = eventsMark(question, events);
    row.all = mark.all;
    row.matching = mark.matching;
    row.name =
        ChartWords::tr("%1: %2 of %3 match").arg(year, QString::number(row.matching), eventsCounted(row.all));
    mark.name = row.name;
    mark.narrowings = row.narrowings;
    row.marks = {mark};
    return row;
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
        spec.rows.append(yearRow(question, year.key(), *year));
        spec.largest = qMax(spec.largest, spec.rows.last().all);
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
