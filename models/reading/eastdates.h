// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/pace.h"
#include "models/statement/span.h"
#include "models/statement/vocabulary.h"

#include <QList>
#include <QString>

namespace partnership {

/// A date as Japanese, Chinese and Korean write it, where no blanks part the words.
struct EastDate
{
    Span text;
    QString iso; ///< as long as it is printed
    Precision precision = Precision::Year;
};

/// The dates of a text in their order: "2026年3月18日", "令和八年", "二〇二六年三月", "2026년 3월". Digits
/// may be full-width or Chinese; years of an era are counted from its first (令和, 平成, 昭和, 大正, 明治).
QList<EastDate> eastDates(QStringView text, Pace &pace);

} // namespace partnership
