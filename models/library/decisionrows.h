// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/connection.h"
#include "models/statement/decision.h"

/// Decisions as rows of their two tables, within the caller's transaction.
namespace partnership {

/// In the order in which they came.
Result<Decisions> decisionsIn(const Connection &connection, bool stands);
Result<Done> keepDecision(const Connection &connection, const Decision &decision, bool stands);
Result<Done> keepDecision(const Connection &connection, const BodyDecision &decision, bool stands);
/// Of whichever kind has the uid.
Result<Done> takeDecisionOut(const Connection &connection, const QString &uid);
Result<Done> makeDecisionStand(const Connection &connection, const QString &uid);

QString newUid();
/// Do two name one body differently?
bool contradict(const BodyDecision &one, const BodyDecision &other);

} // namespace partnership
