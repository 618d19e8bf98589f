// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statement/statement.h"
#include "tests/scores/annotation.h"
#include "tests/scores/matching.h"

/// What the reader found in a statement, held against what a person found in it.
namespace partnership::scores {

enum class Kind {
    Particulars, ///< title, date, parties
    Sections,
    Clauses,
    Headings, ///< of the clauses that were found, which heading they stand under
    Agencies,
    Instruments,
    Stages,
    Events,
    Commitments,
    Counterparts
};
constexpr int kindCount = int(Kind::Counterparts) + 1;
QString wordOf(Kind kind);

struct Scores
{
    QList<Measure> measures; ///< in the order of Kind
    QStringList missing;     ///< clauses of the annotation whose words are not in the text

    const Measure &of(Kind kind) const { return measures[int(kind)]; }
};

Scores scoresOf(const Statement &statement, const Annotation &annotation);

} // namespace partnership::scores
