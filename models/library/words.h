// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statement/statement.h"

namespace partnership {

/// The words of a fact that its place alone says, so that a library need not hold them again: those of the
/// clause at the span, or without a clause (-1) those of the source. Words that differ are kept beside the
/// fact.
QString wordsAt(const Statement &statement, int clause, const Span &source);

/// SHA-256, in hex digits, of the words and spans of mentions, commitments and events: what proves that the
/// words found at the spans later are those that were read.
QString factsDigest(const Statement &statement);

} // namespace partnership
