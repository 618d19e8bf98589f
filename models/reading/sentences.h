// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/words.h"

namespace partnership {

/// Words [from, to) of a clause; the closing mark belongs to the sentence.
struct Sentence
{
    qsizetype from = 0;
    qsizetype to = 0;
};

/// A sentence ends at ".", "!" or "?" before a capital, and at the end of the clause. Dots of "U.S." and "No.
/// 3" end none; semicolons and colons do not either.
QList<Sentence> sentencesOf(const Words &words);

} // namespace partnership
