// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/contents.h"
#include "models/exploration/desk/progressbook.h"

#include <QBitArray>
#include <QDate>

#include <optional>

namespace partnership {

/// How something promised for a time stands on a day.
enum class Due {
    Overdue, ///< all days that its date may mean have passed
    Now,     ///< the day is one of them
    Coming,
    Settled, ///< a desk judges what was promised as done, dropped or not applicable
    Again    ///< it comes again and again; the text names no day
};

/// Something that a statement promises for a time.
struct Promise
{
    int event = -1; ///< row of Contents
    QDate first;    ///< the days that its date may mean, both included; none where it comes again
    QDate last;
    Due due = Due::Again;
    std::optional<Judgement> judged{}; ///< of what is settled: as what,
    QDate since{};                     ///< and from which day on
};

/// The first and the last day that an ISO date means, as long as it is known: "2026" means all of its days.
/// Days that are not valid where it is no date.
std::pair<QDate, QDate> daysOf(const QString &iso);

/// Does the text promise this for a time? What comes again, what is to be signed or done by a date, and
/// whatever else has a date behind the statement's own; not what was reckoned or counted.
bool isPromise(const Contents &contents, const EventRow &event);

/// The promises among these events (bits by row of Contents) as they stand on a day: by date, what comes
/// again at the end. What comes again is never settled.
QList<Promise> promisesOf(const Contents &contents, const ProgressBook &book, const QBitArray &events,
                          const QDate &on);
Promise promiseOf(const Contents &contents, const ProgressBook &book, int event, const QDate &on);

/// "2026", "15 January 2026", "every year", "interval not stated".
QString whenInWords(const Event &event);
/// "overdue since 1 January 2027", "until 31 December 2026", "from 1 March 2027", "done since 12 May 2026",
/// "regularly".
QString dueInWords(const Promise &promise);
/// "overdue", "now", "coming", "settled", "again": the same in every language.
QString code(Due due);
/// What is to happen: its label, or its words.
QString whatOf(const Event &event);

} // namespace partnership
