// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/lexicons.h"
#include "models/reading/sentences.h"
#include "models/statement/statement.h"

namespace partnership {

/// Words that govern what a sentence, or a part of it, promises or states.
struct Governing
{
    qsizetype at = -1; ///< first word; -1: none
    qsizetype end = -1;
    bool binds = false;
    Binding binding;     ///< where it binds
    Basis basis;         ///< the entry of a lexicon that tells
    bool isVerb = false; ///< binds by its own tense: "renforceront"
};

/// Finds the words that govern in the words of one clause: which verb is the sentence's own, what binds and
/// what only states.
class GoverningWords
{
public:
    /// The language is that of the text (ISO 639).
    GoverningWords(const Words &words, const QString &language, const Lexicons &lexicons, Pace *pace);

    /// Those that stand at a word; `coordinated`: behind "and", where the subject was named before.
    Governing at(qsizetype at, bool coordinated) const;
    /// The first of the sentence, of its main clause where it opens with another.
    Governing first(const Sentence &sentence) const;
    /// A second predicate behind "and": of words that bind, or, behind a comma, of words that state. `cut` is
    /// where the first one ends.
    Governing next(const Governing &first, qsizetype to, qsizetype *cut) const;
    /// Words that bind behind a verb that states: "announced that both countries will", "reaffirmed their
    /// commitment to".
    Governing promised(const Governing &stating, qsizetype to) const;
    /// "also", "jointly", "not": what may stand between the words that bind and the verb.
    qsizetype skipAdverbs(qsizetype at) const;

private:
    /// Do words that govern begin with the word? Of most words of a clause none do.
    bool opens(const Word &word) const
    {
        return m_lexicons.bindingWords.opens(word) || m_lexicons.recitals.opens(word) ||
               m_lexicons.futures.opens(word) || isUnlistedFuture(word);
    }
    bool isUnlistedFuture(const Word &word) const;
    bool hasSubject(qsizetype at) const;
    bool isFinite(qsizetype at) const;
    Governing future(qsizetype at) const;
    qsizetype secondPredicate(qsizetype at, bool *pronoun) const;
    qsizetype mainClause(const Sentence &sentence) const;
    qsizetype skipSubject(qsizetype at) const;
    Governing binding(qsizetype at, qsizetype end, int entry) const;

    const Words &m_words;
    const Lexicons &m_lexicons;
    Pace *m_pace;
    bool m_romance; ///< the text is French or Spanish
};

/// "the", "our", "further": what opens the name of a thing, and is no verb.
bool isDeterminer(const Word &word);

} // namespace partnership
