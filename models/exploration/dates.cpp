// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/dates.h"

#include <QDate>
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

} // namespace

QString longDate(const QString &iso)
{
    return dressed(iso, QLocale::LongFormat);
}

QString shortDate(const QString &iso)
{
    return dressed(iso, QLocale::ShortFormat);
}

} // namespace partnership
