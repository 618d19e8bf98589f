// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/source/numbering.h"

#include <array>

namespace partnership {
namespace {

constexpr qint64 largestRoman = 3999;
constexpr qint64 largestIdeograph = 9999;

QString roman(qint64 number)
{
    struct Sign
    {
        int value;
        const char *letters;
    };
    static constexpr std::array signs{Sign{1000, "m"}, Sign{900, "cm"}, Sign{500, "d"}, Sign{400, "cd"},
                                      Sign{100, "c"},  Sign{90, "xc"},  Sign{50, "l"},  Sign{40, "xl"},
                                      Sign{10, "x"},   Sign{9, "ix"},   Sign{5, "v"},   Sign{4, "iv"},
                                      Sign{1, "i"}};
    QString out;
    for (const Sign &sign : signs) {
        for (; number >= sign.value; number -= sign.value)
            out += QLatin1String(sign.letters);
    }
    return out;
}

/// a … z, aa, bb … as word processors go on.
QString letters(qint64 number)
{
    constexpr qint64 alphabet = 26;
    constexpr qint64 longest = 8;
    const qint64 times = (number - 1) / alphabet + 1;
    if (times > longest)
        return QString::number(number);
    return QString(times, QChar(char16_t(u'a' + (number - 1) % alphabet)));
}

/// 103 is 一百零三; ten to nineteen begin with 十.
QString ideographs(qint64 number)
{
    static const QString digits = QStringLiteral("零一二三四五六七八九");
    static const QString units = QStringLiteral(" 十百千");
    QString out;
    bool gap = false;
    for (int power = 3, unit = 1000; power >= 0; --power, unit /= 10) {
        const int digit = int(number / unit % 10);
        if (digit == 0) {
            gap = !out.isEmpty();
            continue;
        }
        if (gap)
            out += digits[0];
        gap = false;
        if (digit > 1 || power != 1 || !out.isEmpty())
            out += digits[digit];
        if (power > 0)
            out += units[power];
    }
    return out;
}

/// Figures with each digit replaced by the sign at its place.
QString digitByDigit(qint64 number, const QString &digits)
{
    QString out;
    for (const QChar c : QString::number(number))
        out += digits[c.digitValue()];
    return out;
}

/// The sign at the place of the number, counted from 1.
QString inOrder(qint64 number, const QString &signs)
{
    return number <= signs.size() ? QString(signs[number - 1]) : QString::number(number);
}

} // namespace

QString printedNumber(qint64 number, NumberFormat format)
{
    if (number < 1)
        return QString::number(number);
    switch (format) {
    case NumberFormat::None:
    case NumberFormat::Bullet:
        return {};
    case NumberFormat::Decimal:
        break;
    case NumberFormat::DecimalZero:
        return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
    case NumberFormat::DecimalFullWidth:
        return digitByDigit(number, QStringLiteral("０１２３４５６７８９"));
    case NumberFormat::Circled:
        return inOrder(number, QStringLiteral("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"));
    case NumberFormat::LowerLetter:
        return letters(number);
    case NumberFormat::UpperLetter:
        return letters(number).toUpper();
    case NumberFormat::LowerRoman:
        return number > largestRoman ? QString::number(number) : roman(number);
    case NumberFormat::UpperRoman:
        return number > largestRoman ? QString::number(number) : roman(number).toUpper();
    case NumberFormat::Ideographs:
        return number > largestIdeograph ? QString::number(number) : ideographs(number);
    case NumberFormat::IdeographDigits:
        return digitByDigit(number, QStringLiteral("〇一二三四五六七八九"));
    case NumberFormat::HeavenlyStems:
        return inOrder(number, QStringLiteral("甲乙丙丁戊己庚辛壬癸"));
    case NumberFormat::Aiueo:
        return inOrder(number,
                       QStringLiteral("アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモ"
                                      "ヤユヨラリルレロワヲン"));
    case NumberFormat::Iroha:
        return inOrder(number,
                       QStringLiteral("イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテ"
                                      "アサキユメミシヱヒモセスン"));
    case NumberFormat::Hangul:
        return inOrder(number, QStringLiteral("가나다라마바사아자차카타파하"));
    }
    return QString::number(number);
}

} // namespace partnership
