// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/lexicons.h"
#include "models/reading/sentences.h"

namespace partnership {

/// Is it a word that parts one phrase from the next: "on", "between", "and"?
bool isPreposition(const Word &word);

/// What happens on a date that stands in the given words of a sentence: the words in front of it, back to
/// where their phrase begins, or those behind a date that opens its sentence.
QString eventLabel(const Words &words, const Lexicons &lexicons, const Sentence &sentence, const Span &date);

} // namespace partnership
