// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/datelines.h"

#include "models/reading/wordnumbers.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>

namespace partnership {
namespace {

constexpr qsizetype longestLine = 400; ///< longer ones give no date of their own

bool isYear(int year)
{
    return year >= 1800 && year <= 2199;
}

QString iso(int year, int month, int day)
{
    if (!isYear(year))
        return {};
    if (QDate::isValid(year, month, day))
        return QDate(year, month, day).toString(Qt::ISODate);
    const bool known = month >= 1 && month <= 12;
    return QString::number(year) +
           (known ? QStringLiteral("-%1").arg(month, 2, 10, QLatin1Char('0')) : QString());
}

/// "25.10.2031", "2031-10-25"; between strokes only where one of the numbers can be no month.
QString numericDate(const QString &line)
{
    static const QRegularExpression form(
        QStringLiteral("(?<!\\d)(\\d{1,4})([./-])(\\d{1,2})\\2(\\d{1,4})(?!\\d)"));
    const auto match = form.match(line);
    if (!match.hasMatch())
        return {};
    const int first = match.captured(1).toInt(), second = match.captured(3).toInt();
    const int last = match.captured(4).toInt();
    if (isYear(first))
        return iso(first, second, last);
    if (match.captured(2) == QLatin1String(".") || first > 12 || first == second)
        return iso(last, second, first);
    return second > 12 ? iso(last, first, second) : QString();
}

/// A line in letters and digits, parted where one kind goes over into the other: "4 July2031" is three words.
QStringList partsOf(const QString &line)
{
    static const QRegularExpression part(QStringLiteral("\\p{L}+|\\d+"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    QStringList parts;
    for (auto it = part.globalMatch(line); it.hasNext();)
        parts.append(it.next().captured().toLower());
    return parts;
}

/// Reads a date around the name of a month, in digits or in words.
class MonthDate
{
public:
    MonthDate(const QStringList &parts, const Lexicons &lexicons) : m_parts(parts), m_lexicons(lexicons) {}

    QString find() const
    {
        for (qsizetype i = 0; i < m_parts.size(); ++i) {
            const int month = m_lexicons.monthNumbers.value(m_parts[i]);
            if (const QString date = month ? around(i, month) : QString(); !date.isEmpty())
                return date;
        }
        return {};
    }

private:
    /// The day stands before the month, or between it and the year.
    QString around(qsizetype month, int number) const
    {
        int day = dayBefore(month);
        qsizetype at = skipSmall(month + 1);
        if (const int after = at < m_parts.size() && m_parts[at].size() <= 2 ? m_parts[at].toInt() : 0) {
            day = after;
            at = skipSmall(at + 1);
        }
        return iso(yearAt(at), number, day);
    }
    int dayBefore(qsizetype month) const
    {
        qsizetype at = month - 1;
        while (at >= 0 && !isNumber(at) && isSmall(at))
            --at;
        if (at < 0 || !isNumber(at))
            return 0;
        if (const int digits = m_parts[at].toInt())
            return digits <= 31 ? digits : 0;
        // "twenty-first", "treinta y uno": tens before ones.
        const int ones = wordAt(at);
        const qsizetype before = at > 0 && isSmall(at - 1) ? at - 2 : at - 1;
        const int tens = before >= 0 ? wordAt(before) : 0;
        return ones < 10 && (tens == 20 || tens == 30) ? tens + ones : ones <= 31 ? ones : 0;
    }
    int yearAt(qsizetype at) const
    {
        if (at >= m_parts.size())
            return 0;
        if (const int digits = m_parts[at].toInt())
            return digits;
        NumberSum sum;
        for (; at < m_parts.size() && m_lexicons.numberSaid(m_parts[at]) >= 0; ++at)
            sum.add(wordAt(at));
        return sum.value();
    }
    bool isNumber(qsizetype at) const { return m_parts[at].toInt() > 0 || wordAt(at) > 0; }
    int wordAt(qsizetype at) const { return std::max(0, m_lexicons.numberSaid(m_parts[at])); }
    /// Words that stand inside a date: those that the table gives no number.
    bool isSmall(qsizetype at) const { return m_lexicons.numberSaid(m_parts[at]) == 0; }
    qsizetype skipSmall(qsizetype at) const
    {
        while (at < m_parts.size() && isSmall(at))
            ++at;
        return at;
    }

    const QStringList &m_parts;
    const Lexicons &m_lexicons;
};

} // namespace

QString dateInLine(const QString &line, const Lexicons &lexicons)
{
    if (line.size() > longestLine)
        return {};
    const QString date = MonthDate(partsOf(line), lexicons).find();
    return date.isEmpty() ? numericDate(line) : date;
}

} // namespace partnership
