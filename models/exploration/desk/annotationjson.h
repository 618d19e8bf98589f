// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/annotations.h"
#include "models/statement/decided.h"

namespace partnership {

/// A statement for exchange, as toInterchange() gives it, with one more array at its end: "annotations", of
/// what a desk has put on it and on the agencies and instruments in it, by their names now or as read.
/// Passages are in code points of their clause's text.
QByteArray interchangeWithNotes(const Statement &statement, const QList<RenamedBody> &renamed,
                                const QList<Annotation> &annotations);

} // namespace partnership
