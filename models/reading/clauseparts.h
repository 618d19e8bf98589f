// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/draft.h"
#include "models/reading/governing.h"
#include "models/reading/sentences.h"

namespace partnership {

/// One undertaking or statement of fact inside a clause, in words of it.
struct Part
{
    qsizetype from = 0;
    qsizetype to = 0;
    qsizetype coreTo = 0; ///< the verb with its object ends here
    Span verb;    ///< indexes [begin, end) of the words of the operative verb; empty when none is known
    Span binding; ///< words that bind; empty when none stand in the clause
    CommitmentType type = CommitmentType::Recognition;
    Action action = Action::Reaffirm;
    Firmness firmness = Firmness::Unstated;
    bool needsLeadIn = false; ///< a list item: the words that bind stand in its lead-in
    int sentence = 0;
    Basis basis;        ///< of the type; a list item's is that of its lead-in where this binds
    Basis verbBasis;    ///< of the operative verb
    Basis bindingBasis; ///< of the words that bind
};

/// The words in the last sentence of a lead-in that bind its items.
struct LeadIn
{
    bool found = false;
    Firmness firmness = Firmness::Unstated;
    CommitmentType type = CommitmentType::Commitment;
    Span binding; ///< words
    Basis basis;  ///< of the words that bind
};

/// Reads the sentences of one clause: which verbs govern, what they promise, and where one undertaking ends
/// and the next begins.
class ClauseParts
{
public:
    /// `item`: the clause stands under a lead-in. Instruments are told by what is named. Reading ends early
    /// when the pace of the draft is told to stop.
    ClauseParts(Draft &draft, int clause, bool item);

    QList<Part> read() const;
    LeadIn leadIn() const;

private:
    struct VerbAt
    {
        int verb = -1;
        qsizetype from = 0;
        qsizetype to = 0;
    };

    void readSentence(int index, const Sentence &sentence, QList<Part> &parts) const;
    void readPredicates(Part part, Governing governing, QList<Part> &parts) const;
    void addPredicate(Part part, Governing governing, QList<Part> &parts) const;
    void addItem(Part part, QList<Part> &parts) const;
    void addUndertakings(Part part, VerbForm form, QList<Part> &parts) const;
    void addFuture(Part part, const Governing &governing, QList<Part> &parts) const;
    void addRecital(Part part, QList<Part> &parts) const;
    Basis basisOf(const VerbAt &verb) const;

    VerbAt verbAt(qsizetype at, VerbForm form) const;
    VerbAt operativeVerb(qsizetype from, qsizetype to, VerbForm *form) const;
    bool isFraming(qsizetype at) const;
    bool isScope(const Sentence &sentence) const;
    bool isChapeau(const Sentence &sentence) const;
    bool startsUndertaking(qsizetype at, VerbForm form, bool joined) const;
    qsizetype linkBefore(qsizetype verb) const;
    qsizetype afterLink(const Part &part, qsizetype at) const;
    qsizetype nextVerb(const Part &part, VerbForm form) const;
    bool opensMeans(qsizetype at, qsizetype verbEnd) const;
    qsizetype coreEnd(const Part &part) const;
    qsizetype trimmedEnd(qsizetype from, qsizetype to) const;

    const Words &m_words;
    const QList<Sentence> &m_sentences;
    const Lexicons &m_lexicons;
    GoverningWords m_governing;
    bool m_item;
    WordMarks m_inInstrument;   ///< words of instruments' names
    WordMarks m_endsInstrument; ///< their last words
    Pace *m_pace;
};

} // namespace partnership
