// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/ahead/calendar.h"

#include <QCoreApplication>

#include <libical/ical.h>

#include <memory>
#include <optional>

namespace partnership {
namespace {

struct CalendarWords
{
    Q_DECLARE_TR_FUNCTIONS(partnership::Calendar)
};

struct Freeing
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
    void operator()(char *text) const { icalmemory_free_buffer(text); }
};
using Component = std::unique_ptr<icalcomponent, Freeing>;

icaltimetype dayOf(const QDate &date)
{
    icaltimetype day = icaltime_null_date();
    day.year = date.year();
    day.month = date.month();
    day.day = date.day();
    return day;
}

/// When the entry was made: the midnight, in UTC, of the day that it was asked for.
icaltimetype stampOf(const QDate &on)
{
    icaltimetype stamp = dayOf(on);
    stamp.is_date = stamp.hour = stamp.minute = stamp.second = 0; // of a date they are -1
    stamp.zone = icaltimezone_get_utc_timezone();
    return stamp;
}

/// How often the intervals of the lexicon come again; what it does not name is no rule of a calendar.
std::optional<icalrecurrencetype> recurrenceOf(const QString &interval)
{
    struct Rhythm
    {
        QLatin1String interval;
        icalrecurrencetype_frequency frequency;
        short every;
    };
    static constexpr Rhythm rhythms[]{{QLatin1String("year"), ICAL_YEARLY_RECURRENCE, 1},
                                      {QLatin1String("two years"), ICAL_YEARLY_RECURRENCE, 2},
                                      {QLatin1String("half-year"), ICAL_MONTHLY_RECURRENCE, 6},
                                      {QLatin1String("quarter"), ICAL_MONTHLY_RECURRENCE, 3},
                                      {QLatin1String("month"), ICAL_MONTHLY_RECURRENCE, 1}};
    for (const Rhythm &rhythm : rhythms) {
        if (interval != rhythm.interval)
            continue;
        icalrecurrencetype rule;
        icalrecurrencetype_clear(&rule);
        rule.freq = rhythm.frequency;
        rule.interval = rhythm.every;
        return rule;
    }
    return {};
}

/// From the statement and the place of its words, which a new reading does not move.
QByteArray uidOf(const Contents &contents, const EventRow &event)
{
    return contents.statements()[event.statement].source.sha256.left(16) + '-' +
           QByteArray::number(event.record->source.begin) + '-' +
           QByteArray::number(event.record->source.end) + "@partnership-explorer";
}

QString descriptionOf(const Contents &contents, const EventRow &event)
{
    const ClauseRow &clause = contents.clauses()[event.clause];
    return CalendarWords::tr("Paragraph %1 of “%2”: “%3”")
        .arg(clause.number, contents.statementTitle(event.statement), clause.record->text);
}

void add(icalcomponent *to, icalproperty *property)
{
    icalcomponent_add_property(to, property);
}

/// What entries and tasks share.
void describe(icalcomponent *entry, const Contents &contents, const EventRow &event, const QDate &on)
{
    add(entry, icalproperty_new_uid(uidOf(contents, event).constData()));
    add(entry, icalproperty_new_dtstamp(stampOf(on)));
    add(entry, icalproperty_new_summary(whatOf(*event.record).toUtf8().constData()));
    add(entry, icalproperty_new_description(descriptionOf(contents, event).toUtf8().constData()));
    add(entry, icalproperty_new_categories(code(event.record->kind).toUtf8().constData()));
}

icalcomponent *datedEntry(const Contents &contents, const Promise &promise, const QDate &on)
{
    icalcomponent *entry = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    describe(entry, contents, contents.events()[promise.event], on);
    add(entry, icalproperty_new_dtstart(dayOf(promise.first)));
    add(entry, icalproperty_new_dtend(dayOf(promise.last.addDays(1)))); // the first day that is none of it
    add(entry, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    return entry;
}

/// A rule needs a day to count from: that of the statement.
icalcomponent *recurringTask(const Contents &contents, const Promise &promise, const QDate &on)
{
    const EventRow &event = contents.events()[promise.event];
    icalcomponent *task = icalcomponent_new(ICAL_VTODO_COMPONENT);
    describe(task, contents, event, on);
    const QDate stated = daysOf(contents.statements()[event.statement].date).first;
    const std::optional<icalrecurrencetype> rule = recurrenceOf(event.record->interval);
    if (stated.isValid() && rule) {
        add(task, icalproperty_new_dtstart(dayOf(stated)));
        add(task, icalproperty_new_rrule(*rule));
    }
    return task;
}

} // namespace

QByteArray toCalendar(const Contents &contents, const QList<Promise> &promises, const QDate &on)
{
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    add(calendar.get(), icalproperty_new_version("2.0"));
    add(calendar.get(), icalproperty_new_prodid("-//Partnership Explorer//Partnership Explorer//EN"));
    for (const Promise &promise : promises)
        icalcomponent_add_component(calendar.get(), promise.due == Due::Again
                                                        ? recurringTask(contents, promise, on)
                                                        : datedEntry(contents, promise, on));
    const std::unique_ptr<char, Freeing> text(icalcomponent_as_ical_string_r(calendar.get()));
    return QByteArray(text.get());
}

} // namespace partnership
