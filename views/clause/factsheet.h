// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/exploration.h"

namespace partnership {

/// Words of a fact in one style: ours, what is judged, what the statement says, what is only a remark.
struct FactRun
{
    enum class Style { Plain, Judgement, Quotation, Remark, Verified, StageSymbol };

    Style style = Style::Plain;
    QString text;
    Stage stage = Stage::Unknown; ///< of a StageSymbol
    bool operator==(const FactRun &) const = default;
};

/// A line of the facts below a clause: "Stage: ● signed, “signed … in January 2026”".
struct Fact
{
    QString label;
    QList<FactRun> runs;

    QString toString() const;
};

/// What was read in a clause, each judgement with the words behind it. commitment is a row of Contents, or -1
/// where the clause has none. Nothing is left empty: what the text does not give is said.
QList<Fact> factsOf(const Contents &contents, int clause, int commitment);

/// Whether the clause and every mention in it still say what the source says at their places.
bool matchesSource(const Contents &contents, int clause);

} // namespace partnership
