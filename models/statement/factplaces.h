// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statement/statement.h"

#include <QMap>

#include <optional>

/// The facts of a statement one by one, and how they are found again in another reading or another version of
/// it: by the clause's number and the exact words.
namespace partnership {

/// What is known of a fact: texts by the names that the fields have in the interchange form. "text",
/// "occurrence" and "of" are the words that it stands on now, where they are not those it was found by.
using FactValues = QMap<QString, QString>;

/// Words of a clause, letter for letter as its text has them.
struct FactPlace
{
    QString clause; ///< its number
    QString words;
    int occurrence = 1; ///< which of them, where the clause has the words several times; from 1
    int of = 1;         ///< how often it has them
    bool operator==(const FactPlace &) const = default;
};

/// One fact: a mention of an agency or instrument, a commitment, an event; by places in the statement's
/// lists.
struct FactRef
{
    FactKind kind = FactKind::Agency;
    int record = -1;
    int mention = 0; ///< of an agency or instrument
    bool operator==(const FactRef &) const = default;
};

/// All facts of a clause, or of the statement (-1), kind by kind, in the order of the statement's lists.
QList<FactRef> factsOf(const Statement &statement, int clause = -1);

int clauseOf(const Statement &statement, const FactRef &fact);
Span sourceOf(const Statement &statement, const FactRef &fact);
const Basis &basisOf(const Statement &statement, const FactRef &fact);
/// Without the place.
FactValues valuesOf(const Statement &statement, const FactRef &fact);
/// Name, abbreviation, id, or the words of an event.
QString labelOf(const Statement &statement, const FactRef &fact);

/// Nothing where the words stand in no clause: what has no words is not held by them.
std::optional<FactPlace> placeOf(const Statement &statement, const FactRef &fact);
/// Of a stretch of a clause's text; nothing where that is empty.
std::optional<FactPlace> placeIn(const Clause &clause, const Span &inText);

/// The values of a fact that stands on other words than those it was found by.
FactValues onWords(FactValues values, const FactPlace &place);

/// Why words are not where they were.
enum class LostBy { Nothing, ClauseGone, WordsGone, WordsOtherwiseOften, SeveralFacts };
struct FoundPlace
{
    int clause = -1;
    Span inText;
    LostBy lost = LostBy::Nothing;
};
FoundPlace findPlace(const Statement &statement, const FactPlace &place);

} // namespace partnership
