// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/pace.h"
#include "models/reading/source/sourcetext.h"

#include <QList>
#include <QString>

namespace partnership {

/// The number or letter printed before a paragraph or heading.
struct Label
{
    enum Kind { None, Decimal, Roman, Capital, Letter };
    Kind kind = None;
    QString text;        ///< without dot and brackets: "9.4", "II", "a"
    QList<int> parts;    ///< of a decimal one: 9, 4
    bool closed = false; ///< a dot or bracket ends it
    Span source;         ///< with dot and brackets
};

/// One printed line and what stands before its words.
struct Line
{
    qsizetype number = 0; ///< from 1
    Span content;         ///< without surrounding space, list marker and heading marks; empty when blank
    Span marker;          ///< list marker, or empty
    bool heading = false; ///< marked as a heading
    bool bold = false;    ///< known to be set in bold throughout
    Label label;

    bool isBlank() const { return content.isEmpty(); }
};

/// Lines of a text in order. Ends at LF, CR LF or CR, or where the pace is told to stop.
QList<Line> scanLines(const SourceText &source, Pace &pace);

/// Zero-width characters and soft hyphens: they stand between letters without parting them.
bool isInvisible(QChar c);
/// White space in the wide sense: what stands between words, no-break and invisible characters included.
bool isGap(QChar c);
/// The length of emphasis or line break markup ("**", "__", "<br>", a backslash before a mark) that begins at
/// the position, or 0. What is no markup in this kind of text is 0 too.
qsizetype markupAt(QStringView text, qsizetype position, Markup kind);
/// Where the words begin after label and markup.
qsizetype wordsBegin(QStringView text, const Line &line);

} // namespace partnership
