// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/charts/states.h"
#include "models/exploration/dates.h"

#include <algorithm>

namespace partnership {
namespace {

constexpr int mostRows = 24; ///< more are not taken in at one look

QDate firstJudged(const ProgressBook &book)
{
    QDate first;
    for (const ProgressEntry &entry : book.entries()) {
        if (!entry.withdrawn && (!first.isValid() || entry.from < first))
            first = entry.from;
    }
    return first;
}

/// The ends of months, of quarters or of years since something was first judged, so that there are few
/// enough; and today.
QList<QDate> daysToTell(const QDate &first, const QDate &today)
{
    QList<QDate> days;
    for (const int months : first.isValid() ? QList<int>{1, 3, 12} : QList<int>()) {
        days.clear();
        const int begin = (first.month() - 1) / months * months + 1;
        QDate end = QDate(first.year(), begin, 1).addMonths(months).addDays(-1);
        while (end < today) {
            days.append(end);
            end = end.addDays(1).addMonths(months).addDays(-1);
        }
        if (days.size() < mostRows)
            break;
    }
    days.append(today);
    return days;
}

QList<int> allUndertakings(const Contents &contents)
{
    QList<int> rows;
    for (int row = 0; row < contents.commitments().size(); ++row) {
        if (contents.undertakings().testBit(row))
            rows.append(row);
    }
    return rows;
}

/// The past cannot be filtered by: there a click on a segment goes through what is in it.
ChartRow rowOf(const ChartQuestion &question, const QDate &day, const QList<int> &commitments,
               const Shares &shown)
{
    Shares states = statesOn(question, day);
    states.values = shown.values;
    ChartRow row;
    row.title = day == QDate::currentDate() ? ChartWords::tr("today") : shortDate(day.toString(Qt::ISODate));
    row.all = int(commitments.size());
    row.matching = matchingOf(question, commitments);
    row.name = ChartWords::tr("%1: %2").arg(row.title, judgedCounted(question, day));
    row.marks = segmentsOf(question, row, commitments, states);
    for (ChartMark &mark : row.marks) {
        if (day != QDate::currentDate())
            mark.narrowings.clear();
    }
    return row;
}

/// The states that anything was ever in, so that every row has the same colours.
Shares everHeld(const ChartQuestion &question)
{
    Shares states = statesOn(question, QDate::currentDate());
    states.values.removeIf([&](const QString &value) {
        return value != states.open &&
               std::ranges::none_of(bookOf(question).entries(), [&](const ProgressEntry &entry) {
                   return !entry.withdrawn && code(entry.judgement) == value;
               });
    });
    return states;
}

} // namespace

ChartSpec progressCourseChart(const ChartQuestion &question)
{
    ChartSpec spec = begunChart(question, QStringLiteral("progress-course"), ChartForm::StackedBars);
    spec.axis = ChartWords::tr("Number of commitments");
    const QDate today = QDate::currentDate();
    const QDate first = firstJudged(bookOf(question));
    const Shares shown = everHeld(question);
    spec.legend = legendOf(shown);
    const QList<int> commitments = allUndertakings(question.exploration.contents());
    for (const QDate &day : daysToTell(first, today))
        spec.rows.append(rowOf(question, day, commitments, shown));
    spec.largest = int(commitments.size());
    if (commitments.isEmpty() && spec.empty.isEmpty())
        spec.empty = ChartWords::tr("No commitment was found in this statement.");
    spec.note = judgedCounted(question, today);
    if (!spec.filtered)
        spec.subtitle = spec.foot =
            ChartWords::tr("In which state the commitments were on each day, as it is known today: now %1.")
                .arg(spec.note);
    return spec;
}

} // namespace partnership
