// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/ahead/promises.h"

#include "models/exploration/dates.h"
#include "models/exploration/desk/judgements.h"

#include <QCoreApplication>

#include <algorithm>

namespace partnership {
namespace {

struct AheadWords
{
    Q_DECLARE_TR_FUNCTIONS(partnership::Ahead)
};

bool comesAgain(const Event &event)
{
    return event.precision == Precision::Recurring;
}

/// By its kind, whenever that is.
bool promises(EventKind kind)
{
    return kind == EventKind::ToBeSigned || kind == EventKind::Deadline;
}

/// Nobody undertakes what was worked out or counted.
bool isFigure(EventKind kind)
{
    return kind == EventKind::Derived || kind == EventKind::Statistic;
}

Due dueOn(const QDate &on, const QDate &first, const QDate &last)
{
    if (last < on)
        return Due::Overdue;
    return first <= on ? Due::Now : Due::Coming;
}

QString dayInWords(const QDate &day)
{
    return longDate(day.toString(Qt::ISODate));
}

bool settles(const ProgressEntry *entry)
{
    return entry && (entry->judgement == Judgement::Done || entry->judgement == Judgement::Dropped ||
                     entry->judgement == Judgement::NotApplicable);
}

/// The commitments in whose words the event stands.
QList<ItemId> commitmentsOf(const Contents &contents, const EventRow &event)
{
    QList<ItemId> items;
    for (const int row : contents.clauses()[event.clause].commitments) {
        const CommitmentRow &commitment = contents.commitments()[row];
        if (commitment.record->isUndertaking() && commitment.record->source.contains(event.record->source))
            items.append(commitment.id);
    }
    return items;
}

/// What a desk says of the instrument that is promised; else of the commitments that promise it, the last of
/// which settles it.
const ProgressEntry *settling(const Contents &contents, const ProgressBook &book, const EventRow &event,
                              const QDate &on)
{
    if (event.instrument >= 0) {
        const ProgressEntry *entry = book.on(contents.instruments()[event.instrument].id, on);
        if (settles(entry))
            return entry;
    }
    const ProgressEntry *last = nullptr;
    for (const ItemId &item : commitmentsOf(contents, event)) {
        const ProgressEntry *entry = book.on(item, on);
        if (!settles(entry))
            return nullptr;
        if (!last || entry->from > last->from)
            last = entry;
    }
    return last;
}

bool isSooner(const Promise &one, const Promise &other)
{
    if (one.last.isValid() != other.last.isValid())
        return one.last.isValid();
    return std::pair(one.last, one.first) < std::pair(other.last, other.first);
}

} // namespace

std::pair<QDate, QDate> daysOf(const QString &iso)
{
    if (iso.size() == 4) {
        const int year = iso.toInt();
        return {QDate(year, 1, 1), QDate(year, 12, 31)};
    }
    if (iso.size() == 7) {
        const QDate first = QDate::fromString(iso + QStringLiteral("-01"), Qt::ISODate);
        return {first, first.addMonths(1).addDays(-1)};
    }
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    return {day, day};
}

bool isPromise(const Contents &contents, const EventRow &event)
{
    const Event &record = *event.record;
    if (comesAgain(record))
        return true;
    const auto [first, last] = daysOf(record.date);
    if (!first.isValid() || isFigure(record.kind))
        return false;
    const QDate stated = daysOf(contents.statements()[event.statement].date).second;
    return promises(record.kind) || (stated.isValid() && first > stated);
}

Promise promiseOf(const Contents &contents, const ProgressBook &book, int event, const QDate &on)
{
    const Event &record = *contents.events()[event].record;
    if (comesAgain(record))
        return {event, {}, {}, Due::Again};
    const auto [first, last] = daysOf(record.date);
    if (const ProgressEntry *entry = settling(contents, book, contents.events()[event], on))
        return {event, first, last, Due::Settled, entry->judgement, entry->from};
    return {event, first, last, dueOn(on, first, last)};
}

QList<Promise> promisesOf(const Contents &contents, const ProgressBook &book, const QBitArray &events,
                          const QDate &on)
{
    QList<Promise> promises;
    for (int row = 0; row < contents.events().size(); ++row) {
        if (events.testBit(row) && isPromise(contents, contents.events()[row]))
            promises.append(promiseOf(contents, book, row, on));
    }
    std::ranges::stable_sort(promises, isSooner);
    return promises;
}

QString whenInWords(const Event &event)
{
    if (!comesAgain(event))
        return longDate(event.date);
    return event.interval.isEmpty() ? AheadWords::tr("interval not stated")
                                    : AheadWords::tr("every %1").arg(event.interval);
}

QString dueInWords(const Promise &promise)
{
    switch (promise.due) {
    case Due::Overdue:
        return AheadWords::tr("overdue since %1").arg(dayInWords(promise.last.addDays(1)));
    case Due::Now:
        return promise.first == promise.last ? AheadWords::tr("today")
                                             : AheadWords::tr("until %1").arg(dayInWords(promise.last));
    case Due::Coming:
        return promise.first == promise.last ? AheadWords::tr("on %1").arg(dayInWords(promise.first))
                                             : AheadWords::tr("from %1").arg(dayInWords(promise.first));
    case Due::Settled:
        return AheadWords::tr("%1 since %2").arg(judgementName(*promise.judged), dayInWords(promise.since));
    case Due::Again:
        break;
    }
    return AheadWords::tr("regularly");
}

QString code(Due due)
{
    switch (due) {
    case Due::Overdue:
        return QStringLiteral("overdue");
    case Due::Now:
        return QStringLiteral("now");
    case Due::Coming:
        return QStringLiteral("coming");
    case Due::Settled:
        return QStringLiteral("settled");
    case Due::Again:
        break;
    }
    return QStringLiteral("again");
}

QString whatOf(const Event &event)
{
    return event.label.isEmpty() ? event.text : event.label;
}

} // namespace partnership
