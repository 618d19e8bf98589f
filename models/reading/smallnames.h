// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/lexicons.h"

namespace partnership {

/// Finds English names of instruments in small letters: what is set up ("establishing an ICT policy
/// dialogue"), and a document whose words tell which one it is ("the memorandum of understanding on fish").
class SmallNames
{
public:
    struct Name
    {
        qsizetype from = 0;
        qsizetype to = 0; ///< 0: no name here
        int word = -1;    ///< Lexicons::instrumentWords
    };

    SmallNames(const Words &words, const Lexicons &lexicons) : m_words(words), m_lexicons(lexicons) {}

    /// From the words that set something up.
    Name setUpAt(qsizetype at) const;
    /// From the word that makes the name, back to its article, and on to what it is about.
    Name aroundHead(qsizetype head) const;
    /// The subject of a document in small letters: "on mutual recognition of cybersecurity schemes"; 0 where
    /// none is told.
    qsizetype topicEnd(qsizetype at) const;

private:
    qsizetype leftOf(qsizetype head, bool *told) const;

    const Words &m_words;
    const Lexicons &m_lexicons;
};

} // namespace partnership
