// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/lexicons.h"
#include "models/reading/namings.h"
#include "models/reading/pace.h"
#include "models/reading/sentences.h"
#include "models/statement/statement.h"

namespace partnership {

/// Is it a language (ISO 639) whose words no blanks part?
bool isOfEast(const QString &language);

/// A statement in the making, as the finders hand it on: what stands so far, its clauses as words, and the
/// language knowledge they all use.
struct Draft
{
    const Lexicons &lexicons;
    Pace pace;
    Statement statement;
    QList<Words> words = {};               ///< of each clause's text
    QList<QList<Sentence>> sentences = {}; ///< of each clause
    Namings agencies = {};                 ///< known once all names are found; so with the others
    Namings instruments = {};
    QList<QList<Pair>> pairs = {}; ///< of each clause

    /// For whom a body of the side speaks: a party, if one is its country or the grouping that this is a
    /// member of.
    QString partyOf(const QString &side) const
    {
        const auto grouping = lexicons.groupings.constFind(side);
        const bool member = grouping != lexicons.groupings.cend() && !statement.parties.contains(side) &&
                            statement.parties.contains(*grouping);
        return member ? *grouping : side;
    }

    /// The proof that words [from, to) of a clause are, and what found it.
    Mention mention(int clause, qsizetype from, qsizetype to, const Basis &basis) const
    {
        const Clause &in = statement.clauses[clause];
        return {clause, words[clause].text(from, to), in.toSource(words[clause].span(from, to)), false,
                basis};
    }
};

} // namespace partnership
