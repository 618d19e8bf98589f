// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/lexicons.h"
#include "models/reading/reader.h"

namespace partnership {

/// A statement in the making, as the finders hand it on: what stands so far, its clauses as words, and the
/// language knowledge they all use.
struct Draft
{
    const Lexicons &lexicons;
    StopRequest stop;
    Statement statement;
    QList<Words> words; ///< of each clause's text

    bool stopped() const { return stop && stop(); }
    /// The proof that words [from, to) of a clause are.
    Mention mention(int clause, qsizetype from, qsizetype to) const
    {
        const Clause &in = statement.clauses[clause];
        return {clause, words[clause].text(from, to), in.toSource(words[clause].span(from, to)), false};
    }
};

} // namespace partnership
