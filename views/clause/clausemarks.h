// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/exploration.h"

namespace partnership {

enum class MarkKind { Found, Instrument, Date, Agency, Verb };

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
