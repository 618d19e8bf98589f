// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/lexicons.h"

namespace partnership {

/// A date as far as it is printed, in words [from, end).
struct PrintedDate
{
    qsizetype end = 0;
    QString iso; ///< empty: no date begins here
    Precision precision = Precision::Undated;
};

/// "mid-2031", "FY2031": a year with what part of it is meant, in one word.
inline bool isNearYear(const Word &word)
{
    return word.folded.size() > 5 && word.folded.size() < 11 && word.folded.back().isDigit() &&
           word.folded.front().isLetter();
}

/// Can a date begin with the word? Cheap to ask of every word.
inline bool opensDate(const Word &word, const Lexicons &lexicons)
{
    if (word.form == Word::Number || lexicons.months.contains(word) || isNearYear(word))
        return true;
    const int *number = lexicons.numberWords.find(word);
    return number && *number > 0;
}

/// The date that begins at a word: "18 March 2026", "March 18, 2026", "12-13 May 2022", "January 2026",
/// "2026-03-18", "2026", "18 de marzo de 2026", "1er mars 2026", "the eighteenth day of March two thousand
/// and thirty-one". With an own year, also "18 March" and "March 18", which are in it. A bare year is any
/// number from 1800 to 2199, in digits or words; whether it is meant as one, the words around it must tell.
/// Of several years ("2031-2035") the first counts.
PrintedDate dateAt(const Words &words, qsizetype from, const Lexicons &lexicons, int ownYear = 0);

/// Do the words before a bare year make it one ("by 2031", "early 2031", "from 2031 to 2034", "the 2031
/// elections")? A number of that size may count anything.
bool isYearOfTime(const Words &words, qsizetype at, const Lexicons &lexicons);

} // namespace partnership
