// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/tables/marks.h"

#include "models/exploration/captions.h"

namespace partnership {
namespace {

const ChartMark &markAt(const ChartSpec &spec, const MarkPlace &place)
{
    return spec.rows.at(place.row).marks.at(place.mark);
}

} // namespace

QList<MarkPlace> countingMarks(const ChartSpec &spec)
{
    QList<MarkPlace> places;
    for (int row = 0; row < spec.rows.size() && spec.empty.isEmpty(); ++row) {
        for (int mark = 0; mark < spec.rows[row].marks.size(); ++mark) {
            if (spec.rows[row].marks[mark].all > 0)
                places.append({row, mark});
        }
    }
    return places;
}

QString rowName(const ChartSpec &spec, const MarkPlace &place)
{
    const ChartRow &row = spec.rows.at(place.row);
    return row.title.isEmpty() ? row.label : row.title;
}

QString markName(const ChartSpec &spec, const MarkPlace &place)
{
    const ChartMark &mark = markAt(spec, place);
    switch (spec.form) {
    case ChartForm::Matrix:
        return spec.columns.value(place.mark).title;
    case ChartForm::Roll:
        if (!spec.columns.isEmpty())
            return spec.columns.value(mark.series).title;
        return mark.text.isEmpty() ? Captions::nothing() : mark.text;
    case ChartForm::StackedBars:
        return spec.legend.value(mark.series).title;
    case ChartForm::Counterparts:
        return QStringLiteral("%1  %2").arg(spec.rows.value(mark.to).title, mark.text);
    case ChartForm::Bars:
        return QString(mark.words).replace(QLatin1Char('\n'), QStringLiteral(", "));
    default:
        return QStringLiteral("%1  %2").arg(mark.text, mark.words);
    }
}

Table chartTable(const Contents &contents, const ChartSpec &spec)
{
    Table table;
    for (const char *name : {"row", "mark", "matching", "all", "clauses"})
        table.columns.append({QString::fromLatin1(name)});
    for (const MarkPlace &place : countingMarks(spec)) {
        const ChartMark &mark = markAt(spec, place);
        QStringList clauses;
        for (const ItemId clause : mark.clauses)
            clauses.append(contents.clauses().at(contents.row(clause)).number);
        clauses.removeDuplicates();
        table.rows.append(
            {rowName(spec, place), markName(spec, place), qint64(mark.matching), qint64(mark.all), clauses});
    }
    return table;
}

} // namespace partnership
