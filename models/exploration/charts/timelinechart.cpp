// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/charts/timelanes.h"

#include "models/exploration/dates.h"

#include <QMap>
#include <QSet>

namespace partnership {
namespace {

/// So many empty years in a row are drawn; more are left out.
constexpr int mostEmptyYears = 2;
/// More events of a lane in one year, or more that recur, gather into one bubble with their number.
constexpr qsizetype mostInAYear = 12;
constexpr qsizetype mostUndated = 60;

Period periodOf(const Contents &contents, const EventRow &row)
{
    const Event &event = *row.record;
    if (event.precision == Precision::Recurring)
        return {event.interval == QLatin1String("year") ? TimeShape::EveryYear : TimeShape::Regular,
                {},
                {},
                QDate::fromString(contents.statements()[row.statement].date, Qt::ISODate)};
    const QDate first = firstDayOf(event);
    if (first.isNull())
        return {};
    Period period{TimeShape::Day, first, first};
    if (event.precision == Precision::Year)
        period = {TimeShape::Year, first, QDate(first.year(), 12, 31)};
    else if (event.precision == Precision::Month)
        period = {TimeShape::Month, first, first.addMonths(1).addDays(-1)};
    if (event.kind == EventKind::ToBeSigned)
        period.shape = TimeShape::ToBeSigned;
    else if (event.isDerived())
        period.shape = TimeShape::Derived;
    return period;
}

/// When it is, in words: what the shape says to those who do not see it.
QString whenWords(const Event &event, const Period &period)
{
    switch (period.shape) {
    case TimeShape::EveryYear:
        return ChartWords::tr("every year");
    case TimeShape::Regular:
        return ChartWords::tr("regular, interval not stated");
    case TimeShape::Undated:
        return ChartWords::tr("undated");
    case TimeShape::Derived:
        return ChartWords::tr("%1, worked out, not printed").arg(longDate(event.date));
    case TimeShape::ToBeSigned:
        return ChartWords::tr("to be signed, %1").arg(longDate(event.date));
    default:
        return longDate(event.date);
    }
}

QString eventWords(const EventRow &event)
{
    return event.record->label.isEmpty() ? event.record->text : event.record->label;
}

ChartMark eventMark(const ChartQuestion &question, int event)
{
    const Contents &contents = question.exploration.contents();
    const EventRow &row = contents.events()[event];
    const ClauseRow &clause = contents.clauses()[row.clause];
    const Event &record = *row.record;
    ChartMark mark;
    mark.text = clause.number;
    mark.words = eventWords(row);
    mark.items = {row.id};
    mark.clauses = {clause.id};
    mark.period = periodOf(contents, row);
    mark.matching = question.selection.events.testBit(event) ? 1 : 0;
    if (clause.section >= 0)
        mark.hue = {Hue::Scale::Pillar, contents.sections()[clause.section].colour, 0};
    mark.name =
        QStringList{clause.number, mark.words, whenWords(record, mark.period)}.join(QStringLiteral(", "));
    if (!mark.matches())
        mark.name += QStringLiteral(", ") + ChartWords::tr("hidden by the filter");
    return mark;
}

/// One mark for many: a click narrows to the year, or where there is none goes through them.
ChartMark bubble(const ChartQuestion &question, const QList<int> &events, const Period &period,
                 const QString &words)
{
    const Contents &contents = question.exploration.contents();
    ChartMark mark;
    mark.words = words;
    mark.period = period;
    mark.all = int(events.size());
    mark.matching = 0;
    QSet<ItemId> clauses;
    mark.items.reserve(events.size());
    for (const int event : events) {
        const EventRow &row = contents.events()[event];
        mark.items.append(row.id);
        mark.matching += question.selection.events.testBit(event) ? 1 : 0;
        const ItemId clause = contents.clauses()[row.clause].id;
        // Those of a clause stand together.
        if ((!mark.clauses.isEmpty() && mark.clauses.last() == clause) || clauses.contains(clause))
            continue;
        mark.clauses.append(clause);
        clauses.insert(clause);
    }
    mark.text = QString::number(mark.all);
    mark.name = ChartWords::tr("%1: %2 of %3 events match")
                    .arg(words, QString::number(mark.matching), QString::number(mark.all));
    return mark;
}

/// A year, EventRow::recurring first, in the order of time.
using Years = QMap<int, QList<int>>;

Years byYear(const Contents &contents, const QList<int> &events)
{
    Years years;
    for (const int event : events) {
        const int year = contents.events()[event].year;
        if (year != EventRow::undated)
            years[year].append(event);
    }
    return years;
}

ChartMark gathered(const ChartQuestion &question, int year, const QList<int> &events, const Hue &hue)
{
    const Contents &contents = question.exploration.contents();
    Period period{TimeShape::Gathered, QDate(year, 1, 1), QDate(year, 12, 31), {}};
    if (year == EventRow::recurring)
        period = {TimeShape::Regular, {}, {}, periodOf(contents, contents.events()[events.first()]).since};
    ChartMark mark =
        bubble(question, events, period,
               year == EventRow::recurring ? ChartWords::tr("come again") : QString::number(year));
    mark.hue = hue;
    if (year != EventRow::recurring)
        mark.narrowings = {{Dimension::Year, QString::number(year)}};
    return mark;
}

/// Those that begin earlier first, so that a lane reads from left to right; recurring ones at its end.
void sortByTime(QList<ChartMark> &marks)
{
    std::stable_sort(marks.begin(), marks.end(), [](const ChartMark &a, const ChartMark &b) {
        if (a.period.first.isNull() != b.period.first.isNull())
            return b.period.first.isNull();
        return a.period.first < b.period.first;
    });
}

QList<ChartMark> laneMarks(const ChartQuestion &question, const TimeLane &lane)
{
    QList<ChartMark> marks;
    const Years years = byYear(question.exploration.contents(), lane.events);
    for (auto year = years.constBegin(); year != years.constEnd(); ++year) {
        if (year->size() > mostInAYear) {
            marks.append(gathered(question, year.key(), *year, lane.row.hue));
            continue;
        }
        for (const int event : *year)
            marks.append(eventMark(question, event));
    }
    sortByTime(marks);
    return marks;
}

QList<ChartRow> lanes(const ChartQuestion &question)
{
    QList<ChartRow> rows;
    for (const TimeLane &lane : timeLanes(question)) {
        ChartRow row = lane.row;
        row.marks = laneMarks(question, lane);
        row.all = row.matching = 0;
        for (const ChartMark &mark : std::as_const(row.marks)) {
            row.all += mark.all;
            row.matching += mark.matching;
        }
        row.name = ChartWords::tr("%1: %2 of %3 dates match")
                       .arg(QStringLiteral("%1 %2").arg(row.label, row.title).trimmed(),
                            QString::number(row.matching), QString::number(row.all));
        // Of the sections only pillars show that nothing in them has a date.
        if (!row.marks.isEmpty() || !row.label.isEmpty())
            rows.append(row);
    }
    return rows;
}

ChartRow undatedRow(const ChartQuestion &question)
{
    const Contents &contents = question.exploration.contents();
    QList<int> events;
    for (int event = 0; event < contents.events().size(); ++event) {
        if (contents.events()[event].year == EventRow::undated)
            events.append(event);
    }
    ChartRow row;
    if (events.size() > mostUndated)
        row.marks = {bubble(question, events, {}, ChartWords::tr("events without a date"))};
    else
        for (const int event : std::as_const(events))
            row.marks.append(eventMark(question, event));
    return row;
}

void addUndated(ChartSpec &spec, ChartRow row)
{
    if (row.marks.isEmpty())
        return;
    row.role = ChartRow::Role::Undated;
    row.title = ChartWords::tr("Undated");
    row.all = row.matching = 0;
    for (const ChartMark &mark : std::as_const(row.marks)) {
        row.all += mark.all;
        row.matching += mark.matching;
    }
    row.name = ChartWords::tr("Undated: %1 of %2 events match").arg(row.matching).arg(row.all);
    spec.rows.append(row);
}

/// Years that hold a date, a statement, or the future of something recurring, with short gaps filled.
QList<int> shownYears(const QList<ChartRow> &rows, const TimeAxis &axis)
{
    QSet<int> held;
    bool recurring = false;
    for (const ChartRow &row : rows) {
        for (const ChartMark &mark : row.marks) {
            recurring |= mark.period.shape == TimeShape::EveryYear || mark.period.shape == TimeShape::Regular;
            if (!mark.period.first.isNull())
                held.insert(mark.period.first.year());
        }
    }
    for (const TimeAxis::Day &day : axis.statements)
        held.insert(day.date.year());
    QList<int> years(held.begin(), held.end());
    std::sort(years.begin(), years.end());
    if (recurring && !years.isEmpty())
        years.append(years.last() + 1);
    QList<int> shown;
    for (int year : std::as_const(years)) {
        if (!shown.isEmpty() && year - shown.last() <= mostEmptyYears + 1) {
            while (shown.last() < year - 1)
                shown.append(shown.last() + 1);
        }
        shown.append(year);
    }
    return shown;
}

/// A click on a year narrows to it where something happens in it: else there is nothing to ask for.
QList<ChartColumn> yearHeads(const QList<ChartRow> &rows, const QList<int> &years)
{
    QSet<int> held;
    for (const ChartRow &row : rows) {
        for (const ChartMark &mark : row.marks)
            held.insert(mark.period.first.year());
    }
    QList<ChartColumn> heads;
    for (const int year : years) {
        const QString name = QString::number(year);
        ChartColumn head{name, ChartWords::tr("The year %1").arg(name), {}, {}};
        if (held.contains(year))
            head.narrowings = {{Dimension::Year, name}};
        heads.append(head);
    }
    return heads;
}

QList<TimeAxis::Day> statementDays(const Contents &contents)
{
    QList<TimeAxis::Day> days;
    for (const Statement &statement : contents.statements()) {
        const QDate date = QDate::fromString(statement.date, Qt::ISODate);
        if (statement.date.size() == 10 && date.isValid())
            days.append({date, ChartWords::tr("Statement, %1").arg(longDate(statement.date))});
    }
    return days;
}

/// One entry for each shape that occurs.
QList<LegendEntry> legend(const QList<ChartRow> &rows)
{
    const QMap<TimeShape, QString> words{
        {TimeShape::Day, ChartWords::tr("day")},
        {TimeShape::Month, ChartWords::tr("month")},
        {TimeShape::Year, ChartWords::tr("year")},
        {TimeShape::Derived, ChartWords::tr("worked out, not printed")},
        {TimeShape::ToBeSigned, ChartWords::tr("to be signed")},
        {TimeShape::Gathered, ChartWords::tr("many in a year, and how many")},
        {TimeShape::EveryYear, ChartWords::tr("every year")},
        {TimeShape::Regular, ChartWords::tr("regular, interval not stated")}};
    QMap<TimeShape, Hue> found;
    for (const ChartRow &row : rows) {
        for (const ChartMark &mark : row.marks) {
            if (!found.contains(mark.period.shape))
                found.insert(mark.period.shape, mark.hue);
        }
    }
    QList<LegendEntry> entries;
    for (TimeShape shape :
         {TimeShape::Day, TimeShape::Month, TimeShape::Year, TimeShape::Derived, TimeShape::ToBeSigned,
          TimeShape::Gathered, TimeShape::EveryYear, TimeShape::Regular}) {
        if (found.contains(shape))
            entries.append({LegendEntry::Form::Time, {}, words[shape], {}, shape});
    }
    return entries;
}

/// Above the lanes as well, where all events are pale.
void sayNoneMatches(ChartSpec &spec, int commitments, int events)
{
    const QString matching =
        commitments == 0   ? ChartWords::tr("No commitment matches the filter.")
        : commitments == 1 ? ChartWords::tr("The commitment that matches has no date.")
                           : ChartWords::tr("None of these %1 commitments has a date.").arg(commitments);
    const QString hidden = events == 1 ? ChartWords::tr("The only event is hidden.")
                                       : ChartWords::tr("All %1 events are hidden.").arg(events);
    spec.foot = matching + QLatin1Char(' ') + hidden;
    spec.legend.prepend({LegendEntry::Form::Heading, {}, spec.foot, {}});
}

QString unfilteredWords(int events, qsizetype statements)
{
    if (events == 1)
        return ChartWords::tr("The one event of the statement, drawn no more exactly than the text says it.");
    return statements == 1
               ? ChartWords::tr(
                     "All %1 events of the statement; nothing is drawn more exactly than the text says it.")
                     .arg(events)
               : ChartWords::tr(
                     "All %1 events of %2 statements; nothing is drawn more exactly than the text says it.")
                     .arg(events)
                     .arg(statements);
}

void count(ChartSpec &spec, const ChartQuestion &question)
{
    const int all = int(question.exploration.contents().events().size());
    const int matching = int(question.selection.events.count(true));
    if (all == 0 && spec.empty.isEmpty())
        spec.empty = ChartWords::tr("No date was found in this statement.");
    if (spec.filtered && matching == 0)
        sayNoneMatches(spec, int(question.selection.commitments.count(true)), all);
    else if (spec.filtered)
        spec.foot = ChartWords::tr("%1 of %2 events. They keep their place while a filter is on.")
                        .arg(matching)
                        .arg(all);
    else
        spec.subtitle = spec.foot = unfilteredWords(all, question.exploration.contents().statements().size());
}

} // namespace

ChartSpec timelineChart(const ChartQuestion &question)
{
    const Contents &contents = question.exploration.contents();
    ChartSpec spec = begunChart(question, QStringLiteral("timeline"), ChartForm::Timeline);
    spec.groups = statementGroups(contents);
    spec.rows = lanes(question);
    spec.time.statements = statementDays(contents);
    spec.time.years = shownYears(spec.rows, spec.time);
    spec.legend = legend(spec.rows);
    addUndated(spec, undatedRow(question));
    spec.columns = yearHeads(spec.rows, spec.time.years);
    count(spec, question);
    return spec;
}

} // namespace partnership
