// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace partnership {

/// The number of a Roman numeral in capitals or small letters up to LXXXIX, or 0.
int romanNumber(QStringView numeral);
/// The number that Chinese and Japanese numerals say: 十二, 二十八, 二〇〇〇, 元; also the formal ones, 貳,
/// 叁. 0 when the text holds anything else.
int hanNumber(QStringView numeral);
bool isHanNumeral(QChar c);
/// ASCII and full-width digits.
bool isDecimalDigit(QChar c);

} // namespace partnership
