// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/exploration.h"
#include "models/statement/decision.h"

/// From what is shown of a statement to decisions about it, for window and command line alike.
namespace partnership {

/// Facts of one statement of the contents.
struct ShownFacts
{
    int statement = -1;
    QList<FactRef> facts;
};

/// The clause with this number among those that the selection lets through. Problem with Fault::Usage: there
/// is none, with the nearest, or several statements have it.
Result<int> clauseCalled(const Exploration &exploration, const Selection &selection, const QString &number);
/// Every fact of a clause (a row of Contents), in the order in which its words stand.
ShownFacts factsOfClause(const Contents &contents, int clause);
/// Those of one kind that are called so: by name, abbreviation, alias, id, place, date or words; without a
/// name all of the kind. Problem with Fault::Usage: there is none, with what there is.
Result<ShownFacts> factsCalled(const Contents &contents, int clause, FactKind kind, const QString &typed);
/// The same agencies and instruments wherever the statement names them.
ShownFacts everywhere(const Contents &contents, const ShownFacts &facts);

/// The decision by which a fact stands as it does; null where it is as read.
const Decision *decisionOn(const Exploration &exploration, int statement, const FactRef &fact);

/// Decides about all of them as one step; the exploration is to be read anew. Changed values are those of
/// Verdict::Corrected. What was added and is rejected is as if it had never been.
Result<Done> decideOn(const Exploration &exploration, const ShownFacts &facts, Verdict verdict,
                      const FactValues &changed = {});
/// Leaves them as they were read.
Result<Done> leaveAsRead(const Exploration &exploration, const ShownFacts &facts);
/// Words of a clause as a new fact. Problem with Fault::Usage: they are one of this kind already.
Result<Done> addFact(const Exploration &exploration, int clause, const Span &inText, FactKind kind,
                     const FactValues &values);
/// What is probably meant by words that somebody adds as a fact of this kind.
FactValues proposedValues(const Contents &contents, int clause, FactKind kind, const QString &words);

/// A decision whose words a statement does not have any more.
struct LostAnchor
{
    Decision decision;
    int statement = -1;
    LostBy why = LostBy::Nothing;
};
QList<LostAnchor> lostAnchors(const Exploration &exploration);
/// "Clause 9.4 is not there any more."
QString whyLost(const LostAnchor &anchor);

} // namespace partnership
