// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/numerals.h"

#include <QString>

namespace partnership {
namespace {

const QString hanDigits = QStringLiteral("〇一二三四五六七八九");
const QString formalDigits = QStringLiteral("零壹貳參肆伍陸柒捌玖");
const QString simpleFormalDigits = QStringLiteral("零壹贰叁肆伍陆柒捌玖");
const QString tens = QStringLiteral("十拾");
const QString firstYear = QStringLiteral("元"); ///< the first year of an era

int hanDigit(QChar c)
{
    for (const QString *digits : {&hanDigits, &formalDigits, &simpleFormalDigits}) {
        if (const auto value = digits->indexOf(c); value >= 0)
            return int(value);
    }
    return -1;
}

int romanDigit(QChar c)
{
    switch (c.toUpper().unicode()) {
    case 'I':
        return 1;
    case 'V':
        return 5;
    case 'X':
        return 10;
    case 'L':
        return 50;
    default:
        return 0;
    }
}

/// "XIV" of 14: what a number is written as, to refuse "IIX".
QString romanOf(int number)
{
    static const std::pair<int, QLatin1String> signs[] = {{50, QLatin1String("L")}, {40, QLatin1String("XL")},
                                                          {10, QLatin1String("X")}, {9, QLatin1String("IX")},
                                                          {5, QLatin1String("V")},  {4, QLatin1String("IV")},
                                                          {1, QLatin1String("I")}};
    QString out;
    for (const auto &[value, sign] : signs) {
        for (; number >= value; number -= value)
            out += sign;
    }
    return out;
}

} // namespace

int romanNumber(QStringView numeral)
{
    int sum = 0;
    int last = 0;
    for (auto it = numeral.rbegin(); it != numeral.rend(); ++it) {
        const int digit = romanDigit(*it);
        if (digit == 0 || it->isUpper() != numeral.first().isUpper())
            return 0;
        sum += digit < last ? -digit : digit;
        last = std::max(last, digit);
    }
    return sum > 0 && sum < 90 && numeral.compare(romanOf(sum), Qt::CaseInsensitive) == 0 ? sum : 0;
}

bool isHanNumeral(QChar c)
{
    return hanDigit(c) >= 0 || tens.contains(c);
}

int hanNumber(QStringView numeral)
{
    if (numeral == firstYear)
        return 1;
    int sum = 0;
    int digits = 0;
    bool byTens = false;
    for (const QChar c : numeral) {
        if (tens.contains(c)) {
            sum = std::max(sum, 1) * 10;
            byTens = true;
            continue;
        }
        const int digit = hanDigit(c);
        if (digit < 0 || ++digits > 4)
            return 0;
        sum = byTens ? sum + digit : sum * 10 + digit;
    }
    return sum;
}

bool isDecimalDigit(QChar c)
{
    return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) ||
           (c.unicode() >= 0xff10 && c.unicode() <= 0xff19);
}

} // namespace partnership
