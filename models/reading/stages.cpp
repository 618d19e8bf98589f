// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/stages.h"

#include "models/reading/dates.h"

#include <algorithm>

namespace partnership {
namespace {

constexpr qsizetype nearby = 5;      ///< words between the words of stage and the name that evidence spans
constexpr qsizetype nearbyDate = 24; ///< words from "signed" to its date, parties between them

/// "signed between A and B in January 2026": up to the date, if the sentence goes on without a break.
qsizetype withDate(const Draft &draft, const Words &words, const Sentence &sentence, qsizetype end)
{
    for (qsizetype at = end; at < std::min(sentence.to, end + nearbyDate); ++at) {
        const bool opens = words.is(at, QLatin1String("in")) || words.is(at, QLatin1String("on"));
        const PrintedDate date = opens ? dateAt(words, at + 1, draft.lexicons.months) : PrintedDate{};
        if (!date.iso.isEmpty())
            return date.end;
    }
    return end;
}

} // namespace

StageFound stageAround(const Draft &draft, int clause, const Sentence &sentence, qsizetype from, qsizetype to,
                       Stage inPlace)
{
    const Words &words = draft.words[clause];
    const auto stageOf = [&](int entry) { return draft.lexicons.stages[entry].stage.value_or(inPlace); };
    const auto after = draft.lexicons.stagesAfter.longestAt(words, to);
    if (!after.values.isEmpty()) {
        const qsizetype begin = to - from <= 2 ? from : to;
        return {stageOf(after.values.first()), begin, withDate(draft, words, sentence, after.end)};
    }
    NameTrie::Match nearest;
    qsizetype begin = from;
    for (qsizetype at = from - 1; at >= sentence.from && (nearest.end == 0 || at >= nearest.end - 8); --at) {
        const auto match = draft.lexicons.stagesBefore.longestAt(words, at);
        if (!match.values.isEmpty() && match.end <= from && match.end >= nearest.end) {
            nearest = match;
            begin = at;
        }
    }
    if (nearest.values.isEmpty())
        return {};
    return {stageOf(nearest.values.first()), begin, from - nearest.end <= nearby ? to : nearest.end};
}

} // namespace partnership
