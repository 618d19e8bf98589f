// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/charts/chartparts.h"

#include "models/exploration/dates.h"

#include <QMap>
#include <QSet>

namespace partnership {
namespace {

/// So many empty years in a row are drawn; more are left out.
constexpr int mostEmptyYears = 2;

Period periodOf(const Event &event)
{
    if (event.precision == Precision::Recurring)
        return {event.interval == QLatin1String("year") ? TimeShape::EveryYear : TimeShape::Regular, {}, {}};
    const int year = event.date.left(4).toInt();
    const int month = event.date.mid(5, 2).toInt();
    const QDate first(year, qMax(1, month), qMax(1, event.date.mid(8, 2).toInt()));
    if (event.precision == Precision::Undated || event.date.isEmpty() || !first.isValid())
        return {};
    Period period{TimeShape::Day, first, first};
    if (event.precision == Precision::Year)
        period = {TimeShape::Year, first, QDate(year, 12, 31)};
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

ChartMark eventMark(const ChartQuestion &question, int event)
{
    const Contents &contents = question.exploration.contents();
    const EventRow &row = contents.events()[event];
    const ClauseRow &clause = contents.clauses()[row.clause];
    const Event &record = *row.record;
    ChartMark mark;
    mark.text = clause.number;
    mark.words = record.label.isEmpty() ? record.text : record.label;
    mark.items = {row.id};
    mark.clauses = {clause.id};
    mark.period = periodOf(record);
    mark.matching = question.selection.events.testBit(event) ? 1 : 0;
    if (clause.section >= 0)
        mark.hue = {Hue::Scale::Pillar, contents.sections()[clause.section].colour, 0};
    mark.name =
        QStringList{clause.number, mark.words, whenWords(record, mark.period)}.join(QStringLiteral(", "));
    if (!mark.matches())
        mark.name += QStringLiteral(", ") + ChartWords::tr("hidden by the filter");
    return mark;
}

bool inTime(const ChartMark &mark)
{
    return mark.period.shape != TimeShape::Undated;
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

/// Lanes in the order of the sections; a section that is no pillar has one only if something happens in it.
QList<ChartRow> lanes(const ChartQuestion &question, ChartRow &undated)
{
    const Contents &contents = question.exploration.contents();
    QList<ChartRow> rows;
    for (int section = 0; section < contents.sections().size(); ++section) {
        ChartRow row = sectionRow(question, section);
        row.all = row.matching = 0;
        for (int i = 0; i < contents.events().size(); ++i) {
            if (contents.clauses()[contents.events()[i].clause].section != section)
                continue;
            const ChartMark mark = eventMark(question, i);
            (inTime(mark) ? row : undated).marks.append(mark);
        }
        for (const ChartMark &mark : std::as_const(row.marks)) {
            row.all += mark.all;
            row.matching += mark.matching;
        }
        sortByTime(row.marks);
        row.name = ChartWords::tr("%1 %2: %3 of %4 dates match")
                       .arg(row.label, row.title, QString::number(row.matching), QString::number(row.all))
                       .trimmed();
        if (contents.sections()[section].kind == SectionKind::Pillar || !row.marks.isEmpty())
            rows.append(row);
    }
    return rows;
}

void addUndated(ChartSpec &spec, ChartRow row)
{
    if (row.marks.isEmpty())
        return;
    row.role = ChartRow::Role::Undated;
    row.title = ChartWords::tr("Undated");
    row.all = int(row.marks.size());
    row.matching =
        int(std::count_if(row.marks.begin(), row.marks.end(), [](const auto &m) { return m.matches(); }));
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
    for (TimeShape shape : {TimeShape::Day, TimeShape::Month, TimeShape::Year, TimeShape::Derived,
                            TimeShape::ToBeSigned, TimeShape::EveryYear, TimeShape::Regular}) {
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
    ChartRow undated;
    spec.rows = lanes(question, undated);
    spec.time.statements = statementDays(contents);
    spec.time.years = shownYears(spec.rows, spec.time);
    spec.legend = legend(spec.rows);
    addUndated(spec, undated);
    count(spec, question);
    return spec;
}

} // namespace partnership
