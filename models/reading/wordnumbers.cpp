// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/wordnumbers.h"

#include <algorithm>

namespace partnership {
namespace {

constexpr qsizetype longestSaid = 10; ///< words

/// "twenty-six" is one word of a text and two of a number. False where a part of it is no number.
bool addWord(QStringView word, const Lexicons &lexicons, NumberSum &sum)
{
    if (const int whole = lexicons.numberSaid(word); whole > 0) {
        sum.add(whole);
        return true;
    }
    bool known = false;
    for (const QStringView part : word.tokenize(QLatin1Char('-'))) {
        const int value = lexicons.numberSaid(part);
        if (value < 0 || (value == 0 && !known))
            return false;
        sum.add(value);
        known = true;
    }
    return known;
}

} // namespace

void NumberSum::add(int word)
{
    if (word == 1000) {
        m_thousands += std::max(m_current, 1) * word;
        m_current = 0;
    } else if (word == 100) {
        m_current = std::max(m_current, 1) * word;
    } else {
        m_current += word;
    }
}

WordedNumber numberInWordsAt(const Words &words, qsizetype from, const Lexicons &lexicons)
{
    static const WordSet joining{QStringLiteral("and"), QStringLiteral("y"), QStringLiteral("et")};
    WordedNumber found;
    NumberSum sum;
    for (qsizetype at = from; at < from + longestSaid; ++at) {
        if (found.end > 0 && isOneOf(words[at], joining))
            continue;
        if ((words[at].form != Word::Lower && words[at].form != Word::Capital) ||
            !addWord(words[at].folded, lexicons, sum))
            break;
        found = {at + 1, sum.value()};
    }
    return found;
}

} // namespace partnership
