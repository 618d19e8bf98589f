// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/eastdates.h"

#include <QDate>

namespace partnership {
namespace {

constexpr qsizetype longestNumber = 4; ///< characters: "2026", "二十一"

struct Era
{
    QStringView name;
    int before; ///< the year before its first
};
constexpr Era eras[] = {{u"令和", 2018}, {u"平成", 1988}, {u"昭和", 1925}, {u"大正", 1911}, {u"明治", 1867}};

/// The value of a digit in any of the scripts, 10 for 十, -1 for what is none.
int digitOf(QChar c)
{
    static const QString chinese = QStringLiteral("〇一二三四五六七八九十");
    if (c == QChar(u'元'))
        return 1;
    if (c == QChar(u'零'))
        return 0;
    if (c.isDigit())
        return c.digitValue();
    return int(chinese.indexOf(c));
}

/// "18", "二〇二六" and "二十一"; -1 for what is no number.
int numberIn(QStringView digits)
{
    int value = digits.isEmpty() ? -1 : 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digitOf(digits[i]);
        const bool ten = digit == 10;
        const bool afterTen = i > 0 && digitOf(digits[i - 1]) == 10;
        value = ten ? (value == 0 ? 10 : 10 * value) : afterTen ? value + digit : 10 * value + digit;
    }
    return value;
}

/// Where the number that ends before a place begins.
qsizetype numberBegin(QStringView text, qsizetype end)
{
    qsizetype begin = end;
    while (begin > 0 && end - begin < longestNumber && digitOf(text[begin - 1]) >= 0)
        --begin;
    return begin;
}

/// A number and its unit from a place on ("3月", "3월"): its value and the place behind, or -1.
struct Part
{
    int value = -1;
    qsizetype end = 0;
};
Part partAt(QStringView text, qsizetype from, QChar unit, QChar korean)
{
    while (from < text.size() && text[from].isSpace())
        ++from;
    qsizetype end = from;
    while (end < text.size() && end - from < longestNumber && digitOf(text[end]) >= 0)
        ++end;
    if (end == from || end >= text.size() || (text[end] != unit && text[end] != korean))
        return {};
    return {numberIn(text.sliced(from, end - from)), end + 1};
}

/// The date around a mark of the year; nothing where no year stands before it.
EastDate dateAround(QStringView text, qsizetype mark)
{
    qsizetype begin = numberBegin(text, mark);
    int year = numberIn(text.sliced(begin, mark - begin));
    for (const Era &era : eras) {
        if (begin >= era.name.size() && text.sliced(begin - era.name.size(), era.name.size()) == era.name &&
            year > 0) {
            year += era.before;
            begin -= era.name.size();
        }
    }
    if (year < 1800 || year > 2199)
        return {};
    const Part month = partAt(text, mark + 1, QChar(u'月'), QChar(u'월'));
    if (month.value < 1 || month.value > 12)
        return {{begin, mark + 1}, QString::number(year), Precision::Year};
    const QString withMonth = QStringLiteral("%1-%2").arg(year).arg(month.value, 2, 10, QLatin1Char('0'));
    const Part day = partAt(text, month.end, QChar(u'日'), QChar(u'일'));
    if (!QDate::isValid(year, month.value, day.value))
        return {{begin, month.end}, withMonth, Precision::Month};
    return {{begin, day.end}, QDate(year, month.value, day.value).toString(Qt::ISODate), Precision::Day};
}

} // namespace

QList<EastDate> eastDates(QStringView text, Pace &pace)
{
    QList<EastDate> dates;
    for (qsizetype at = 0; at < text.size() && !pace.stoppedAfter(1); ++at) {
        if (text[at] != QChar(u'年') && text[at] != QChar(u'년'))
            continue;
        if (const EastDate date = dateAround(text, at); !date.iso.isEmpty())
            dates.append(date);
    }
    return dates;
}

} // namespace partnership
