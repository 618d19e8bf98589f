// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/namegrammar.h"

namespace partnership {

/// An instrument's name as it is printed in a clause.
struct InstrumentName
{
    qsizetype from = 0; ///< words of the mention, abbreviation in brackets included
    qsizetype to = 0;
    QString name; ///< without the bracket
    QString abbreviation;
    int word = -1;          ///< the Lexicons::instrumentWords entry that gives the kind, or -1
    int known = -1;         ///< the Lexicons::instruments entry, or -1
    bool untitled = false;  ///< "the MOC", "Co-operation Framework": says what it is, not which one
    bool anaphoric = false; ///< "the Partnership": one that was named before
    Rule rule = Rule::InstrumentWord;
};

/// Finds the names of instruments in the words of one clause, in their order, by known names, by the words
/// that make such names, and by an abbreviation in brackets after capitals.
class InstrumentNames
{
public:
    /// `bodies`: words that stand in the names of bodies. The language (ISO 639) tells whether names begin
    /// with the word that makes them.
    InstrumentNames(const Words &words, const Lexicons &lexicons, WordMarks bodies, const QString &language);

    /// Ends early when the pace is told to stop.
    QList<InstrumentName> find(Pace &pace);

private:
    bool opensName(const Word &word) const;
    InstrumentName knownAt(qsizetype at) const;
    InstrumentName headFirstAt(qsizetype at) const;
    InstrumentName headAt(qsizetype at) const;
    InstrumentName smallAt(qsizetype at) const;
    InstrumentName bracketAt(qsizetype at) const;
    InstrumentName between(qsizetype from, qsizetype to) const;
    InstrumentName withBracket(InstrumentName name) const;
    InstrumentName withSides(InstrumentName name) const;
    int headWord(qsizetype from, qsizetype to) const;
    int headAtWord(qsizetype at, qsizetype *end = nullptr) const;
    bool isHead(qsizetype at) const;
    bool isSentenceVerb(qsizetype at) const;
    bool isSetUp(qsizetype at) const;
    bool isInBody(qsizetype at) const;
    qsizetype leftOf(qsizetype head) const;
    qsizetype stepLeft(qsizetype from, bool *listed) const;
    bool isThing(const Word &last, QStringView abbreviation) const;
    qsizetype beforeBracket(qsizetype bracket) const;
    qsizetype rightOf(qsizetype head) const;
    bool isGeneric(qsizetype from, qsizetype to) const;

    const Words &m_words;
    const Lexicons &m_lexicons;
    NameGrammar m_grammar;
    bool m_headFirst;     ///< the language puts the word that makes a name at its head
    WordMarks m_inBody;   ///< words of bodies' names
    qsizetype m_free = 0; ///< words before it are taken
};

} // namespace partnership
