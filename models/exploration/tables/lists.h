// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/exploration.h"
#include "models/exploration/tables/table.h"

namespace partnership {

/// One kind of thing that can be listed, a row each.
struct ListKind
{
    QString name;     ///< "clauses"
    QString sentence; ///< what its rows are
    bool judged; ///< its rows are facts that a rule found: the last three columns tell which, how sure it is,
                 ///< and what a desk says
    Table (*make)(const Exploration &exploration, const Selection &selection);
};

const QList<ListKind> &listKinds();
/// The rows of a judged kind without the columns that explain.
Table unexplained(Table table);

/// The rows of a kind that something can be noted on, with three columns more: stars, tags and notes. Others
/// are left as they are.
Table withNotes(Table table, const QString &kind, const Exploration &exploration, const Selection &selection);
/// Can anything be noted on rows of the kind?
bool canHaveNotes(const QString &kind);
/// What a file of rows says of where they come from, pairs of what and words: statement, filter, what that
/// leaves out, and the program.
QList<QPair<QString, QString>> sourceLines(const Exploration &exploration, const Filter &filter,
                                           const Selection &selection);

/// Printed numbers of clauses (rows of Contents) that the selection lets through, in the order of the text.
QStringList clauseNumbers(const Contents &contents, const Selection &selection, const QList<int> &clauses);
/// The printed label of a clause's section, or its title where it has none.
QString sectionOf(const Contents &contents, const ClauseRow &clause);

} // namespace partnership
