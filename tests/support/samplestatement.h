// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statement/statement.h"

/// Statements made by hand, so that a room can be tested without the reader. Every one of them passes
/// verify().
namespace partnership::samples {

/// A small statement with every kind of fact in it: a preamble (1), pillar I (2, 2.1 to 2.3 with two
/// commitments in 2.1), pillar II (3, with no agency) and a closing (4). It has characters beyond the BMP,
/// markup and quotation marks in its names, an implied mention, a binding in another clause, a day, a month,
/// a derived and a recurring event, and a clause healed over a page break.
Statement smallStatement();

/// The same with pillar II standing under pillar I.
Statement nestedStatement();

/// Another one of the same two parties that names one agency and one instrument of smallStatement() again,
/// with other abbreviations and aliases, at another stage.
Statement laterStatement();

/// One with as many clauses as asked for, each with a commitment, all naming the same two agencies.
Statement longStatement(int clauses);

} // namespace partnership::samples
