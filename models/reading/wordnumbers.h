// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/lexicons.h"

namespace partnership {

/// Puts a number in words together, word by word: "two", "thousand", "thirty", "one" are 2031.
class NumberSum
{
public:
    void add(int word);
    int value() const { return m_thousands + m_current; }

private:
    int m_thousands = 0;
    int m_current = 0;
};

/// A number that is printed in words [from, end).
struct WordedNumber
{
    qsizetype end = 0; ///< 0: none begins here
    int value = 0;
};

/// The number in words that begins at a word: "eighteenth", "twenty-first", "two thousand and thirty-one",
/// "dos mil treinta y uno"; an ordinal counts as what it orders.
WordedNumber numberInWordsAt(const Words &words, qsizetype from, const Lexicons &lexicons);

} // namespace partnership
