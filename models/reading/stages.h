// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/draft.h"
#include "models/reading/sentences.h"

namespace partnership {

/// The stage that the words around an instrument's name give it, and these words.
struct StageFound
{
    Stage stage = Stage::Unknown;
    qsizetype from = 0; ///< evidence, in words of the clause; empty when no words tell
    qsizetype to = 0;
    Basis basis;
    bool named = false; ///< no words tell, but the name is one of something that is there: "the Tea Forum"
};

/// What the end of a lead-in says of the instruments that its items name: "The following were signed:". In
/// words of the lead-in.
StageFound stageInLeadIn(const Draft &draft, int clause, Stage inPlace);

/// Tells the stages of the instruments that a clause names.
class Stages
{
public:
    Stages(Draft &draft, int clause);

    /// Looks after the name, words [from, to), then for the nearest words of stage before it in its sentence.
    /// `inPlace` is the stage of this kind of instrument when it is in place.
    StageFound around(const Sentence &sentence, qsizetype from, qsizetype to, Stage inPlace) const;

private:
    bool isNew(const Sentence &sentence, qsizetype from) const;

    const Lexicons &m_lexicons;
    const Words &m_words;
    QList<qsizetype> m_before; ///< where words of stage begin that stand before a name
};

} // namespace partnership
