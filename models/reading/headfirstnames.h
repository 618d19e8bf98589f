// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/lexicons.h"

namespace partnership {

/// Finds where an instrument's name ends that begins with the word that makes it, as in French and Spanish:
/// "mémorandum d'entente relatif à la pêche", "hoja de ruta sobre el hidrógeno". Capitals are not asked for,
/// but something must tell which instrument it is.
class HeadFirstNames
{
public:
    struct Name
    {
        qsizetype end = 0; ///< word after the name; 0: no name begins here
        int word = -1;     ///< Lexicons::instrumentWords
        bool told = false; ///< the words tell which one it is; "l'Accord" does not
    };

    HeadFirstNames(const Words &words, const Lexicons &lexicons) : m_words(words), m_lexicons(lexicons) {}

    Name at(qsizetype head) const;

private:
    struct Link
    {
        NameLink role;
        qsizetype end;
    };

    Link linkAt(qsizetype at) const;
    bool isVerb(qsizetype at) const;
    bool isNoun(qsizetype at) const;
    qsizetype adjectivesEnd(qsizetype at, bool *told) const;
    qsizetype phraseEnd(qsizetype at, bool about) const;
    qsizetype sidesEnd(qsizetype at) const;
    qsizetype afterLink(qsizetype at) const;

    const Words &m_words;
    const Lexicons &m_lexicons;
};

} // namespace partnership
