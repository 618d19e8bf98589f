// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/dates.h"

#include "models/reading/wordnumbers.h"

#include <QDate>

#include <algorithm>

namespace partnership {
namespace {

constexpr qsizetype yearDigits = 4;

int asYear(int number)
{
    return number >= 1800 && number <= 2199 ? number : 0;
}

int yearOf(const Word &word)
{
    return word.form == Word::Number && word.folded.size() == yearDigits ? asYear(word.folded.toInt()) : 0;
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

qsizetype afterThese(const WordSet &links, const Words &words, qsizetype at)
{
    constexpr qsizetype most = 5;
    qsizetype next = at;
    while (next < at + most && isOneOf(words[next], links))
        ++next;
    return next;
}

/// Behind "day of the month of", "días del mes de": what may stand between a day and its month.
qsizetype atMonth(const Words &words, qsizetype at)
{
    static const WordSet links{QStringLiteral("of"),    QStringLiteral("the"),  QStringLiteral("day"),
                               QStringLiteral("month"), QStringLiteral("de"),   QStringLiteral("del"),
                               QStringLiteral("mes"),   QStringLiteral("día"),  QStringLiteral("días"),
                               QStringLiteral("du"),    QStringLiteral("mois"), QStringLiteral("jour")};
    return afterThese(links, words, at);
}

/// Behind "in the year", ", of the year of": what may stand between a month or a day and the year.
qsizetype atYear(const Words &words, qsizetype at)
{
    static const WordSet links{QStringLiteral(","),   QStringLiteral("of"),   QStringLiteral("in"),
                               QStringLiteral("the"), QStringLiteral("year"), QStringLiteral("de"),
                               QStringLiteral("del"), QStringLiteral("año"),  QStringLiteral("l"),
                               QStringLiteral("'"),   QStringLiteral("an")};
    return afterThese(links, words, at);
}

/// A year in digits or in words.
WordedNumber yearAt(const Words &words, qsizetype at, const Lexicons &lexicons)
{
    if (const int year = yearOf(words[at]))
        return {at + 1, year};
    const WordedNumber said = numberInWordsAt(words, at, lexicons);
    return asYear(said.value) && said.end > at + 1 ? said : WordedNumber{};
}

/// "may" and "march" in small letters are verbs; in French and Spanish all months have small ones.
bool isMonthName(const Word &word)
{
    return word.isCapital() || !(word.is(QLatin1String("may")) || word.is(QLatin1String("march")));
}

/// "the eighteenth day of March two thousand and thirty-one", "dieciocho de marzo de 2031", "the first of
/// March".
PrintedDate wordedDay(const Words &words, qsizetype from, const Lexicons &lexicons, int ownYear)
{
    const WordedNumber first = numberInWordsAt(words, from, lexicons);
    if (first.end == 0 || first.value == 0 || first.value > 31)
        return {};
    const qsizetype name = atMonth(words, first.end);
    const int *number = lexicons.months.find(words[name]);
    if (!number)
        return {};
    if (const WordedNumber year = yearAt(words, atYear(words, name + 1), lexicons); year.end)
        return day(year.end, year.value, *number, first.value);
    // "One March morning" is none, but "twenty-six March" is.
    const bool counted = name > first.end || words[from].folded.contains(QLatin1Char('-'));
    const bool own = ownYear && isMonthName(words[name]) && counted;
    return own ? day(name + 1, ownYear, *number, first.value) : PrintedDate{};
}

/// "March two thousand and thirty-one", "March the eighteenth, two thousand and thirty-one".
PrintedDate wordedMonth(const Words &words, qsizetype from, int number, const Lexicons &lexicons)
{
    const qsizetype next = words.is(from + 1, QLatin1String("the")) ? from + 2 : from + 1;
    if (const WordedNumber year = yearAt(words, isOf(words[next]) ? atYear(words, next) : next, lexicons);
        year.end)
        return month(year.end, year.value, number);
    const WordedNumber first = numberInWordsAt(words, next, lexicons);
    if (first.end == 0 || first.value > 31)
        return {};
    const WordedNumber year = yearAt(words, atYear(words, first.end), lexicons);
    return year.end ? day(year.end, year.value, number, first.value) : PrintedDate{};
}

/// "2031", "2031-2035", "2031–2035": a span as a whole, by its first year.
PrintedDate yearDate(const Words &words, qsizetype from)
{
    const QStringView text = words[from].folded;
    const bool span = text.size() > yearDigits + 1 && text[yearDigits] == QLatin1Char('-');
    const int year = span ? asYear(text.first(yearDigits).toInt()) : yearOf(words[from]);
    if (!year || (span && !text.back().isDigit()))
        return {};
    const bool dashed = isDash(words[from + 1]) && yearOf(words[from + 2]) > year;
    return {from + (dashed ? 3 : 1), QString::number(year), Precision::Year};
}

/// "mid-2031", "FY2031"; "COP2031" is none.
PrintedDate nearYear(const Words &words, qsizetype from)
{
    static constexpr QLatin1String parts[] = {QLatin1String("mid-"),  QLatin1String("early-"),
                                              QLatin1String("late-"), QLatin1String("end-"),
                                              QLatin1String("fy"),    QLatin1String("mi-")};
    const QStringView text = words[from].folded;
    const QStringView part = text.chopped(yearDigits);
    const int year = asYear(text.last(yearDigits).toInt());
    const bool known = std::ranges::any_of(parts, [&](QLatin1String one) { return isSameText(part, one); });
    return year && known ? PrintedDate{from + 1, QString::number(year), Precision::Year} : PrintedDate{};
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

/// "nineteen hundred and ninety-four"; "two thousand farmers" are none.
PrintedDate wordedYear(const Words &words, qsizetype from, const Lexicons &lexicons)
{
    static const WordSet after{QStringLiteral("and"), QStringLiteral("or"),   QStringLiteral("to"),
                               QStringLiteral("the"), QStringLiteral("with"), QStringLiteral("in"),
                               QStringLiteral("on"),  QStringLiteral("by"),   QStringLiteral("for"),
                               QStringLiteral("at"),  QStringLiteral("as"),   QStringLiteral("is"),
                               QStringLiteral("was"), QStringLiteral("will"), QStringLiteral("we"),
                               QStringLiteral("et"),  QStringLiteral("y"),    QStringLiteral("entre")};
    const WordedNumber year = yearAt(words, from, lexicons);
    if (year.end == 0 || (words[year.end].form == Word::Lower && !isOneOf(words[year.end], after)))
        return {};
    return {year.end, QString::number(year.value), Precision::Year};
}

/// A date that the name of a month opens.
PrintedDate fromMonth(const Words &words, qsizetype from, const Lexicons &lexicons, int ownYear)
{
    const Word &word = words[from];
    const int number = *lexicons.months.find(word);
    PrintedDate date = monthFirst(words, from, number, 0);
    if (date.iso.isEmpty())
        date = wordedMonth(words, from, number, lexicons);
    if (date.iso.isEmpty() && word.isCapital())
        date = monthFirst(words, from, number, ownYear);
    // "may 20, 2026" is no month in the middle of a sentence; "mars 2026" is one.
    return word.isCapital() || date.precision == Precision::Month ? date : PrintedDate{};
}

/// A date that a day in digits opens: "18 March 2026", "18th day of March 2026".
PrintedDate fromDay(const Words &words, qsizetype from, const Lexicons &lexicons, int ownYear)
{
    const int first = dayOf(words[from]);
    const bool linked = isOf(words[from + 1]) || words.is(from + 1, QLatin1String("day"));
    const qsizetype name = linked ? atMonth(words, from + 1) : from + 1;
    const int *number = first ? lexicons.months.find(words[name]) : nullptr;
    if (!number)
        return {};
    const bool parted = words.is(name + 1, QLatin1String(",")) || isOf(words[name + 1]);
    const qsizetype next = linked ? atYear(words, name + 1) : parted ? name + 2 : name + 1;
    if (const WordedNumber year = yearAt(words, next, lexicons); year.end)
        return day(year.end, year.value, *number, first);
    const bool own = ownYear && isMonthName(words[name]) && words[name + 1].form != Word::Number;
    return own ? day(name + 1, ownYear, *number, first) : PrintedDate{};
}

} // namespace

PrintedDate dateAt(const Words &words, qsizetype from, const Lexicons &lexicons, int ownYear)
{
    const Word &word = words[from];
    if (word.form == Word::Number) {
        if (word.folded.size() == 10 && QDate::fromString(word.folded.toString(), Qt::ISODate).isValid())
            return {from + 1, word.folded.toString(), Precision::Day};
        const PrintedDate date = fromDay(words, from, lexicons, ownYear);
        return date.iso.isEmpty() ? yearDate(words, from) : date;
    }
    if (lexicons.months.contains(word))
        return fromMonth(words, from, lexicons, ownYear);
    if (isNearYear(word))
        return nearYear(words, from);
    const PrintedDate date = wordedDay(words, from, lexicons, ownYear);
    return date.iso.isEmpty() ? wordedYear(words, from, lexicons) : date;
}

bool isYearOfTime(const Words &words, qsizetype at, const Lexicons &lexicons)
{
    static const WordSet joining{QStringLiteral("to"), QStringLiteral("and"), QStringLiteral("or"),
                                 QStringLiteral("à"),  QStringLiteral("a"),   QStringLiteral("et"),
                                 QStringLiteral("y")};
    if (isNearYear(words[at]) || lexicons.yearOpeners.contains(words[at - 1]))
        return true;
    if (words.is(at - 1, QLatin1String("the")) && words[at + 1].form == Word::Lower)
        return true;
    return isOneOf(words[at - 1], joining) && yearOf(words[at - 2]) && isYearOfTime(words, at - 2, lexicons);
}

} // namespace partnership
