// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/source/sourcetext.h"

namespace partnership {

enum class LabelKind { None, Decimal, Roman, Letter, Ideographic, Formal, Kana, Circled };

/// The number or letter printed before a paragraph or heading. What it counts shows only among its
/// neighbours: "i" may be one or the ninth letter, so a label can have two readings.
struct Label
{
    /// What stands around the number: 1 / 1. / 1) / (1) / 1、 / a comma where a dot was meant
    enum Enclosure { Bare, Dot, Close, Both, Comma, Slip };
    struct Reading
    {
        LabelKind kind = LabelKind::None;
        QList<int> parts; ///< 9, 4 of "9.4"; one number of all others
    };

    QList<Reading> readings; ///< empty: no label; after numbering the one that holds
    Enclosure enclosure = Bare;
    bool capital = false; ///< of Roman numerals and letters
    QString text;         ///< without dot and brackets, in plain digits: "9.4", "II", "a"
    Span source;          ///< with dot and brackets
    int sequence = 0;     ///< the list it belongs to, from 1; set by numbering
    bool nested = false;  ///< its list stands under the clause before it

    bool isNone() const { return readings.isEmpty(); }
    LabelKind kind() const { return readings.isEmpty() ? LabelKind::None : readings.first().kind; }
    const QList<int> &parts() const { return readings.first().parts; }
    bool isClosed() const { return enclosure != Bare; }
};

/// The label at the start of a stretch of text, past markup; none where the words cannot be one.
Label labelAt(const SourceText &source, const Span &content);

} // namespace partnership
