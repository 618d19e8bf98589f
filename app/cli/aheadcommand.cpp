// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"
#include "app/cli/command.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "models/exploration/ahead/calendar.h"

namespace partnership {
namespace {

const QString calendarFormat = QStringLiteral("ics");

QCommandLineOption onOption()
{
    return {QStringLiteral("on"),
            CommandLine::tr("the day to hold the promises against, such as 2027-01-31; today without it."),
            QStringLiteral("DATE")};
}

QCommandLineOption calendarOrRowsOption()
{
    return {
        QStringLiteral("format"),
        CommandLine::tr("table (for reading; long texts are cut), csv, json or xlsx (everything), or ics, a "
                        "file for calendars."),
        QStringLiteral("FORMAT"), QStringLiteral("table")};
}

Result<QDate> dayOf(const QCommandLineParser &options)
{
    if (!options.isSet(QStringLiteral("on")))
        return QDate::currentDate();
    const QString typed = options.value(QStringLiteral("on"));
    const QDate day = QDate::fromString(typed, Qt::ISODate);
    return day.isValid() ? Result<QDate>(day)
                         : wrongUsage(CommandLine::tr("This is no day."),
                                      CommandLine::tr("Write it as in 2027-01-31."), typed);
}

Table tableOf(const Contents &contents, const QList<Promise> &promises)
{
    Table table{{{QStringLiteral("clause")},
                 {QStringLiteral("date")},
                 {QStringLiteral("when")},
                 {QStringLiteral("what")},
                 {QStringLiteral("state")},
                 {QStringLiteral("since"), Column::OnScreen::Never},
                 {QStringLiteral("until"), Column::OnScreen::Never},
                 {QStringLiteral("instrument")},
                 {QStringLiteral("text"), Column::OnScreen::Never},
                 {QStringLiteral("statement"), Column::OnScreen::IfItVaries}},
                {}};
    for (const Promise &promise : promises) {
        const EventRow &event = contents.events()[promise.event];
        table.rows.append({contents.clauses()[event.clause].number, event.record->date,
                           whenInWords(*event.record), whatOf(*event.record), code(promise.due),
                           promise.first.toString(Qt::ISODate), promise.last.toString(Qt::ISODate),
                           event.instrument < 0 ? QString() : contents.instruments()[event.instrument].name,
                           event.record->text, contents.statementValue(event.statement)});
    }
    return table;
}

Result<Done> ahead(const QCommandLineParser &options)
{
    if (options.positionalArguments().size() > 1)
        return wrongUsage(CommandLine::tr("ahead takes no argument."),
                          CommandLine::tr("Name the day with --on."), options.positionalArguments()[1]);
    const Result<QDate> day = dayOf(options);
    if (!day)
        return day.problem();
    const Result<Answer> answer = answerOf(options);
    if (!answer)
        return answer.problem();
    const Contents &contents = answer->exploration->contents();
    const QList<Promise> promises =
        promisesOf(contents, answer->exploration->judgements(), answer->selection.events, *day);
    if (options.value(QStringLiteral("format")).compare(calendarFormat, Qt::CaseInsensitive) == 0)
        return write(toCalendar(contents, promises, *day), options.value(outputOption().names().first()));
    return deliver(tableOf(contents, promises), !promises.isEmpty(), CommandLine::tr("promises with a date"),
                   *answer, options);
}

} // namespace

Command aheadCommand()
{
    return {
        QStringLiteral("ahead"),
        {},
        CommandLine::tr("Tells what the text promises by a date or at intervals, and what of it is overdue."),
        filterHelp(),
        questionOptions() + QList<QCommandLineOption>{onOption(), calendarOrRowsOption(), outputOption()},
        ahead};
}

} // namespace partnership
