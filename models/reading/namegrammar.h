// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/lexicons.h"

namespace partnership {

/// The grammar of official names, as rules over words: what may stand inside a name, and where it ends.
/// Knows no single body or instrument.
class NameGrammar
{
public:
    NameGrammar(const Words &words, const Lexicons &lexicons) : m_words(words), m_lexicons(lexicons) {}

    /// A capital that is not just the start of a sentence ("The", "We"), or an ordinal ("28th").
    bool isNameWord(qsizetype at) const;
    /// The side that words from here name, and the word after it; value -1 for none. Not inside
    /// "Japan-Singapore".
    struct SideAt
    {
        int side = -1;
        qsizetype end = 0;
    };
    SideAt sideAt(qsizetype at) const;
    SideAt adjectiveAt(qsizetype at) const;
    /// The side that ends before a word: "Japan's |", "Japanese |", "U.S. |".
    int sideBefore(qsizetype at) const;

    /// "(METI)" at a word: the abbreviation's index, or -1.
    qsizetype abbreviationIn(qsizetype bracket) const;
    /// A body's name that begins here, known or by its words: the word after it, or 0. Without what follows
    /// in brackets, but with the country that is part of it.
    qsizetype bodyEnd(qsizetype at) const;
    /// The same, but only the form of the words is asked ("X Agency", "Ministry of X").
    qsizetype bodyByWords(qsizetype at) const;
    /// A body's name in French or Spanish that begins here ("ministère de l'Économie et des Finances"): the
    /// word after it, or 0.
    qsizetype romanceBody(qsizetype at) const;
    /// Does a comma here part words of one name, since an "and" closes the list ("Land, Infrastructure,
    /// Transport and Tourism")?
    bool listGoesOn(qsizetype comma) const;
    /// Where a complement ends that opens here: "Land, Infrastructure, Transport and Tourism".
    qsizetype complementEnd(qsizetype at) const;
    /// The country that a bracket, a comma or an adjective puts after a name: "Ministry of Health (Japan)",
    /// "Ministerio de Ciencia chileno"; -1 for none.
    int sideAfter(qsizetype end) const;
    /// With "of Japan" or "Singapore" after a name taken in.
    qsizetype withCountry(qsizetype end) const;
    bool startsBody(qsizetype at) const;
    /// Do words here open a name of their own, so that "and" before them joins two names and not two words?
    bool startsName(qsizetype at) const;

private:
    static constexpr qsizetype longestName = 24; ///< words; keeps every rule's look ahead bounded

    qsizetype opensHeadFirst(qsizetype at) const;
    qsizetype headFirst(qsizetype at) const;
    qsizetype headLast(qsizetype at) const;
    qsizetype skipArticle(qsizetype at) const { return m_words.is(at, QLatin1String("the")) ? at + 1 : at; }
    bool isPlainRun(qsizetype from, qsizetype to) const;
    bool makesName(qsizetype at, qsizetype end) const;
    qsizetype afterLinks(qsizetype at, bool first) const;
    bool goesOn(qsizetype end, qsizetype run) const;
    qsizetype runEnd(qsizetype at, qsizetype limit = longestName) const;

    const Words &m_words;
    const Lexicons &m_lexicons;
};

} // namespace partnership
