// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statement/decision.h"

/// Decisions on statements made by hand, as a desk would make them.
namespace partnership::samples {

/// The fact of this kind that is called so, or says so, in a clause; ends the test program where there is
/// none.
FactRef factCalled(const Statement &s, const QString &clause, FactKind kind, const QString &label);
/// On what was read, with some of its values changed.
Decision about(const Statement &s, const FactRef &fact, Verdict verdict, const FactValues &changed = {});
/// The first such words of a clause as a new fact.
Decision added(const Statement &s, const QString &clause, FactKind kind, const QString &words,
               const FactValues &values);
BodyDecision body(BodyVerb verb, const QString &side, const QString &called, const FactValues &values);
/// A few dozen of all kinds, in which one may be about what another took away.
Decisions randomDecisions(const Statement &s, quint32 seed);

} // namespace partnership::samples
