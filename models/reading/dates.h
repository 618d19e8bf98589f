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

/// Can a date begin with the word? Cheap to ask of every word.
inline bool opensDate(const Word &word, const WordTable<int> &months)
{
    return word.form == Word::Number || months.contains(word);
}

/// The date that begins at a word: "18 March 2026", "March 18, 2026", "12-13 May 2022", "January 2026",
/// "2026-03-18", "2026", "18 de marzo de 2026", "1er mars 2026". With an own year, also "18 March" and "March
/// 18", which are in it. A bare year is any number from 1800 to 2199; whether it is meant as one, the words
/// around it must tell.
PrintedDate dateAt(const Words &words, qsizetype from, const WordTable<int> &months, int ownYear = 0);

} // namespace partnership
