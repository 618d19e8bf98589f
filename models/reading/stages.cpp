// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/stages.h"

#include "models/reading/dates.h"

#include <algorithm>

namespace partnership {
namespace {

constexpr qsizetype nearby = 5;       ///< words between the words of stage and the name that evidence spans
constexpr qsizetype longestWords = 8; ///< that tell a stage before a name
constexpr qsizetype nearbyDate = 24;  ///< words from "signed" to its date, parties between them

/// "signed between A and B in January 2026": up to the date, if the sentence goes on without a break.
qsizetype withDate(const Lexicons &lexicons, const Words &words, const Sentence &sentence, qsizetype end)
{
    for (qsizetype at = end; at < std::min(sentence.to, end + nearbyDate); ++at) {
        const bool opens = words.is(at, QLatin1String("in")) || words.is(at, QLatin1String("on"));
        const PrintedDate date = opens ? dateAt(words, at + 1, lexicons.months) : PrintedDate{};
        if (!date.iso.isEmpty())
            return date.end;
    }
    return end;
}

} // namespace

Stages::Stages(Draft &draft, int clause) : m_lexicons(draft.lexicons), m_words(draft.words[clause])
{
    for (qsizetype at = 0; at < m_words.size() && !draft.pace.stoppedAfter(1); ++at) {
        if (!m_lexicons.stagesBefore.longestAt(m_words, at).values.isEmpty())
            m_before.append(at);
    }
}

StageFound Stages::around(const Sentence &sentence, qsizetype from, qsizetype to, Stage inPlace) const
{
    const auto stageOf = [&](int entry) { return m_lexicons.stages[entry].stage.value_or(inPlace); };
    const auto basisOf = [&](int entry, Sureness sureness) {
        return Basis{Rule::StageWords, sureness, LexiconName::Stages, m_lexicons.stages[entry].line};
    };
    const auto after = m_lexicons.stagesAfter.longestAt(m_words, to);
    if (!after.values.isEmpty()) {
        const qsizetype begin = to - from <= 2 ? from : to;
        return {stageOf(after.values.first()), begin, withDate(m_lexicons, m_words, sentence, after.end),
                basisOf(after.values.first(), Sureness::Certain)};
    }
    NameTrie::Match nearest;
    qsizetype begin = from;
    for (auto it = std::ranges::lower_bound(m_before, from);
         it != m_before.begin() && *std::prev(it) >= std::max(sentence.from, nearest.end - longestWords);
         --it) {
        const auto match = m_lexicons.stagesBefore.longestAt(m_words, *std::prev(it));
        if (match.end <= from && match.end >= nearest.end) {
            nearest = match;
            begin = *std::prev(it);
        }
    }
    if (nearest.values.isEmpty())
        return {};
    const bool isNear = from - nearest.end <= nearby;
    return {stageOf(nearest.values.first()), begin, isNear ? to : nearest.end,
            basisOf(nearest.values.first(), isNear ? Sureness::Likely : Sureness::Doubtful)};
}

} // namespace partnership
