// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/library.h"
#include "models/statement/decision.h"

/// What a desk decided about what was read, beside it: every change here is a step that can be taken back.
namespace partnership {

/// All that stand, in the order in which they were made.
Result<Decisions> decisions(const Library &library);
/// Those that were brought from elsewhere and contradict what stands.
Result<Decisions> contradictions(const Library &library);

/// Keeps decisions on facts as one step; each takes the place of the one that stands on the same fact. Gets
/// its uid, the time and the author here where they are empty. Refused: none, or one that judgeDecision()
/// refuses.
Result<Done> decide(Library &library, QList<Decision> made);
/// The same about an agency, on top of all that was decided about it.
Result<Done> decide(Library &library, BodyDecision made);
/// Takes decisions out, so that what was read holds again. Refused: one that is not there.
Result<Done> withdrawDecisions(Library &library, const QStringList &uids);
/// Puts a contradiction in the place of what it contradicts.
Result<Done> preferContradiction(Library &library, const QString &uid);

/// One that was brought and contradicts another.
struct Contradiction
{
    QString about; ///< "9.4 agency “METI”"
    QString ours;  ///< verdict and values, in a line
    QString theirs;
};
/// What became of decisions that were brought from another library.
struct BroughtDecisions
{
    qsizetype added = 0;
    qsizetype known = 0;                 ///< of the same uid, or saying the same
    QList<Contradiction> contradictions; ///< all are kept, and what stood stands
};
/// As one step: what is new is added, what is there already stays, and what contradicts is kept beside it.
Result<BroughtDecisions> bringDecisions(Library &library, const Decisions &brought);

/// For lists and messages: "9.4 agency “METI”", "corrected: name …, side …".
QString aboutOf(const Decision &decision);
QString aboutOf(const BodyDecision &decision);
QString saidBy(const Decision &decision);
QString saidBy(const BodyDecision &decision);

} // namespace partnership
