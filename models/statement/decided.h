// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statement/decision.h"

namespace partnership {

/// A fact that stands as a desk decided.
struct StandingFact
{
    qsizetype decision = -1; ///< place among the decisions on facts
    FactKind kind = FactKind::Agency;
    int clause = -1;
    Span source;
    bool operator==(const StandingFact &) const = default;
};

/// A decision whose words are not where they were, so that it says nothing of this statement.
struct LostDecision
{
    qsizetype decision = -1;
    LostBy why = LostBy::Nothing;
    bool operator==(const LostDecision &) const = default;
};

/// An agency or instrument that is another one now: by what it was read as, and its place in the list.
struct RenamedBody
{
    FactKind kind = FactKind::Agency;
    QString family; ///< side of an agency, kind of an instrument
    QString name;
    int now = -1;
    bool operator==(const RenamedBody &) const = default;
};

/// A statement as a desk has it.
struct DecidedStatement
{
    Statement statement;
    QList<StandingFact> standing;
    QList<qsizetype> rejected; ///< decisions by which a fact is left out
    QList<LostDecision> lost;
    QList<RenamedBody> renamed;
    /// What tells an event from all others of the statement, whichever of them are left out or added: its
    /// place as read, or a number above all of these. Empty where all stand as they were read.
    QList<int> eventNumbers;
    bool operator==(const DecidedStatement &) const = default;
};

/// What the reader found, with every decision that fits it put in; each fact says in its basis who says it.
/// Words that were decided on hold on to the number of their clause and their letters: where these are not
/// exactly there, the decision is lost and told, and nothing else takes its place. What was found right or
/// put right stands even if another reading finds it no more. Of no decisions, the statement as it is.
DecidedStatement decided(const Statement &read, const Decisions &decisions);

} // namespace partnership
