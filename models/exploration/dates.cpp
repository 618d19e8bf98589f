// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/dates.h"

#include "models/statement/statement.h"

#include <QLocale>

namespace partnership {
namespace {

QString dressed(const QString &iso, QLocale::FormatType format)
{
    const QLocale locale(QLocale::English);
    const QString day = iso.size() == 7 ? iso + QStringLiteral("-01") : iso;
    const QDate date = QDate::fromString(day, Qt::ISODate);
    if (iso.size() <= 4 || !date.isValid())
        return iso;
    const QString month = locale.monthName(date.month(), format);
    const QString monthAndYear = QStringLiteral("%1 %2").arg(month, iso.left(4));
    return iso.size() == 7 ? monthAndYear : QStringLiteral("%1 %2").arg(date.day()).arg(monthAndYear);
}

/// The number at a place of "2026-03-18", 0 where there is none. Of a hundred thousand events each is asked,
/// and numbers in other languages are no question here.
int numberAt(const QString &date, qsizetype from, qsizetype length)
{
    int number = 0;
    for (qsizetype i = from; i < qMin(from + length, date.size()); ++i)
        number = date[i].isDigit() ? number * 10 + date[i].unicode() - u'0' : 0;
    return number;
}

} // namespace

QString longDate(const QString &iso)
{
    return dressed(iso, QLocale::LongFormat);
}

QString shortDate(const QString &iso)
{
    return dressed(iso, QLocale::ShortFormat);
}

QDate firstDayOf(const Event &event)
{
    if (event.precision == Precision::Undated || event.date.isEmpty())
        return {};
    return {numberAt(event.date, 0, 4), qMax(1, numberAt(event.date, 5, 2)),
            qMax(1, numberAt(event.date, 8, 2))};
}

} // namespace partnership
