// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/source/sourcetext.h"

namespace partnership {

/// Zero-width characters and soft hyphens: they stand between letters without parting them.
bool isInvisible(QChar c);
/// White space in the wide sense: what stands between words, no-break and invisible characters included.
bool isGap(QChar c);
/// Han, Kana, or a mark that is written with them: no blank stands between two of these.
bool isIdeographic(QChar c);
qsizetype skipGaps(QStringView text, qsizetype from, qsizetype end);
/// Past gaps and markup alike.
qsizetype skipMarkup(const SourceText &source, qsizetype from, qsizetype end);
Span trimmed(QStringView text, Span span);
/// The length of emphasis or line break markup ("**", "__", "<br>", a backslash before a mark) that begins at
/// the position, or 0. What is no markup in this form of text is 0 too.
qsizetype markupAt(const SourceText &source, qsizetype position);
/// The length of a tag of text markup that begins at the position, or 0.
qsizetype tagAt(QStringView text, qsizetype position);

enum class Emphasis { None, Light, Bold };
/// How all of the words in a span are set apart by markup: bold, or italic and underlined. None when any word
/// is not.
Emphasis emphasisOf(const SourceText &source, const Span &span);
/// Where the emphasis that opens a span ends; its begin when the span does not open with any.
qsizetype emphasisEnd(const SourceText &source, const Span &span);
/// The same of bold alone.
qsizetype boldEnd(const SourceText &source, const Span &span);

} // namespace partnership
