// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace partnership {

/// How documents print the number of a list item or heading. Bullet and None print no number.
enum class NumberFormat {
    None,
    Bullet,
    Decimal,
    DecimalZero,      ///< 01
    DecimalFullWidth, ///< １
    Circled,          ///< ①
    LowerLetter,      ///< a … z, aa, bb
    UpperLetter,
    LowerRoman,
    UpperRoman,
    Ideographs,      ///< 一, 十二, 二十, 一百零三: counted
    IdeographDigits, ///< 一, 一二: digit by digit
    HeavenlyStems,   ///< 甲, 乙, 丙
    Aiueo,           ///< ア, イ, ウ
    Iroha,           ///< イ, ロ, ハ
    Hangul,          ///< 가, 나, 다
};

/// A document says once what stands around its numbers, and each paragraph repeats it: megabytes there would
/// make a text without end.
constexpr qsizetype longestPattern = 60;

/// The number as printed, without dot or brackets. What a format has no sign for is printed in figures.
QString printedNumber(qint64 number, NumberFormat format);

} // namespace partnership
