// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/exploration.h"

class QUrl;

namespace partnership {

enum class MarkKind { Found, Instrument, Date, Agency, Verb, Note };

/// A stretch of Clause::text that proves a fact, and what of.
struct TextMark
{
    MarkKind kind = MarkKind::Agency;
    Span span;
    ItemId item; ///< null for verbs and words found
    bool operator==(const TextMark &) const = default;
};

/// Everything in a clause that is marked, in the order in which it is laid over the text: an agency in the
/// name of an instrument comes after it, as does the name of an instrument in the words of a date.
QList<TextMark> clauseMarks(const Exploration &exploration, int clause);

/// The passages of a clause that have a note or a tag, as far as they are still in it.
QList<TextMark> passageMarks(const Exploration &exploration, int clause);

/// A mark as a link, and the thing that a link means.
QString linkTo(const TextMark &mark);
ItemId itemLinked(const QUrl &link);

/// The sentence of the paragraph above that a sub-paragraph goes on from, and the words in it that bind.
struct LeadIn
{
    QString number;
    QString text;
    QList<Span> binding; ///< in text
};
/// Empty where the clause stands by itself.
LeadIn leadIn(const Contents &contents, int clause);

} // namespace partnership
