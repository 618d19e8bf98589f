// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/dates.h"

#include <QDate>

namespace partnership {
namespace {

int yearOf(const Word &word)
{
    const int year = word.form == Word::Number && word.folded.size() == 4 ? word.folded.toInt() : 0;
    return year >= 1800 && year <= 2199 ? year : 0;
}

/// "18", "18th"; of "12-13", the last day of a meeting, the first.
int dayOf(const Word &word)
{
    if (word.form != Word::Number)
        return 0;
    qsizetype digits = 0;
    while (digits < word.folded.size() && word.folded[digits].isDigit())
        ++digits;
    const QStringView rest = word.folded.sliced(digits);
    const bool ordinal = rest == QLatin1String("st") || rest == QLatin1String("nd") ||
                         rest == QLatin1String("rd") || rest == QLatin1String("th") ||
                         rest == QLatin1String("er");
    const int day = word.folded.first(digits).toInt();
    return digits <= 2 && (rest.isEmpty() || ordinal || rest.startsWith(QLatin1Char('-'))) && day <= 31 ? day
                                                                                                        : 0;
}

PrintedDate day(qsizetype end, int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() ? PrintedDate{end, date.toString(Qt::ISODate), Precision::Day} : PrintedDate{};
}

PrintedDate month(qsizetype end, int year, int month)
{
    return {end, QStringLiteral("%1-%2").arg(year).arg(month, 2, 10, QLatin1Char('0')), Precision::Month};
}

bool isDash(const Word &word)
{
    return word.form == Word::Mark && QStringLiteral("-–—").contains(word.folded);
}

bool isOf(const Word &word)
{
    static const WordSet words{QStringLiteral("of"), QStringLiteral("de"), QStringLiteral("del")};
    return isOneOf(word, words);
}

/// "March 18, 2026", "June 28 - 30, 2022": a day after the month, perhaps a second one, then the year.
PrintedDate monthFirst(const Words &words, qsizetype from, int number, int ownYear)
{
    const qsizetype afterName = from + (words.is(from + 1, QLatin1String(".")) ? 2 : 1);
    const qsizetype afterMonth = isOf(words[afterName]) ? afterName + 1 : afterName;
    if (const int year = yearOf(words[afterMonth]))
        return month(afterMonth + 1, year, number);
    const int first = dayOf(words[afterMonth]);
    qsizetype next = afterMonth + 1;
    if (isDash(words[next]))
        next += 2;
    if (words.is(next, QLatin1String(",")))
        ++next;
    const int year = yearOf(words[next]);
    if (first && !year && ownYear && words[afterMonth + 1].form != Word::Number && afterMonth == afterName)
        return day(afterMonth + 1, ownYear, number, first);
    return first && year ? day(next + 1, year, number, first) : PrintedDate{};
}

} // namespace

PrintedDate dateAt(const Words &words, qsizetype from, const WordTable<int> &months, int ownYear)
{
    const Word &word = words[from];
    if (word.isCapital() || word.form == Word::Lower) {
        const int *number = months.find(word);
        const PrintedDate date =
            number ? monthFirst(words, from, *number, word.isCapital() ? ownYear : 0) : PrintedDate{};
        // "may 20, 2026" is no month in the middle of a sentence; "mars 2026" is one.
        return word.isCapital() || date.precision == Precision::Month ? date : PrintedDate{};
    }
    if (word.form != Word::Number)
        return {};
    if (word.folded.size() == 10 && QDate::fromString(word.folded.toString(), Qt::ISODate).isValid())
        return {from + 1, word.folded.toString(), Precision::Day};
    if (const int first = dayOf(word)) {
        const qsizetype name = isOf(words[from + 1]) ? from + 2 : from + 1;
        const int *number = months.find(words[name]);
        const bool parted = words.is(name + 1, QLatin1String(",")) || isOf(words[name + 1]);
        const int year = number ? yearOf(words[parted ? name + 2 : name + 1]) : 0;
        if (year)
            return day(parted ? name + 3 : name + 2, year, *number, first);
        if (number && ownYear && words[name].isCapital() && words[name + 1].form != Word::Number)
            return day(name + 1, ownYear, *number, first);
    }
    if (const int year = yearOf(word))
        return {from + 1, QString::number(year), Precision::Year};
    return {};
}

} // namespace partnership
