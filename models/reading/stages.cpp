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
        const PrintedDate date = opens ? dateAt(words, at + 1, lexicons) : PrintedDate{};
        if (!date.iso.isEmpty())
            return date.end;
    }
    return end;
}

/// Stages of an instrument that is there and is to change.
bool changes(std::optional<Stage> stage)
{
    return stage == Stage::ToBeRenewed || stage == Stage::RenewalExplored || stage == Stage::ExpandingScope;
}

/// "such as the …", "including a …" in front of a name.
bool isExample(const Words &words, qsizetype from)
{
    static const WordSet opening{QStringLiteral("as"), QStringLiteral("including"), QStringLiteral("like")};
    return isOneOf(words[from - 1], opening) || isOneOf(words[from - 2], opening);
}

/// Stages of an instrument that is yet to come.
bool comes(Stage stage)
{
    return stage == Stage::ToBeEstablished || stage == Stage::ToBeSigned;
}

StageFound foundBy(const StageWords &words, const Span &at, Sureness sureness, Stage inPlace)
{
    return {words.stage.value_or(inPlace), at.begin, at.end,
            Basis{Rule::StageWords, sureness, LexiconName::Stages, words.line}};
}

} // namespace

StageFound stageInLeadIn(const Draft &draft, int clause, Stage inPlace)
{
    const Lexicons &lexicons = draft.lexicons;
    const Words &words = draft.words[clause];
    StageFound last;
    for (qsizetype at = std::max<qsizetype>(0, words.size() - longestWords); at < words.size(); ++at) {
        const auto before = lexicons.stagesBefore.longestAt(words, at);
        const auto after = lexicons.stagesAfter.longestAt(words, at);
        const NameTrie::Match &match = after.end > before.end ? after : before;
        if (!match.values.isEmpty() && words.size() - match.end <= nearby && match.end > last.to)
            last = foundBy(lexicons.stages[match.values.first()], {at, match.end}, Sureness::Likely, inPlace);
    }
    return last;
}

Stages::Stages(Draft &draft, int clause) : m_lexicons(draft.lexicons), m_words(draft.words[clause])
{
    for (qsizetype at = 0; at < m_words.size() && !draft.pace.stoppedAfter(1); ++at) {
        if (!m_lexicons.stagesBefore.longestAt(m_words, at).values.isEmpty())
            m_before.append(at);
    }
}

StageFound Stages::around(const Sentence &sentence, qsizetype from, qsizetype to, Stage inPlace) const
{
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
    const bool isNear = !nearest.values.isEmpty() && from - nearest.end <= nearby;
    const auto after = m_lexicons.stagesAfter.longestAt(m_words, to);
    // "renewing the MOC signed in 1998": what is to come counts, not what was.
    if (!after.values.isEmpty() && !(isNear && changes(m_lexicons.stages[nearest.values.first()].stage))) {
        const qsizetype opening = to - from <= 2 ? from : to;
        const Span at{opening, withDate(m_lexicons, m_words, sentence, after.end)};
        return foundBy(m_lexicons.stages[after.values.first()], at, Sureness::Certain, inPlace);
    }
    if (nearest.values.isEmpty())
        return {Stage::Unknown, from, from, {}, !isNew(sentence, from)};
    const StageFound found =
        foundBy(m_lexicons.stages[nearest.values.first()], {begin, isNear ? to : nearest.end},
                isNear ? Sureness::Likely : Sureness::Doubtful, inPlace);
    // Far away it belongs to something else, unless the name is an example of that.
    return !isNear && comes(found.stage) && !isExample(m_words, from) ? StageFound{} : found;
}

/// "a tea dialogue", "the proposed Tea Pact": not there yet, or not told to be.
bool Stages::isNew(const Sentence &sentence, qsizetype from) const
{
    static const WordSet opening{
        QStringLiteral("a"),        QStringLiteral("an"),       QStringLiteral("new"),
        QStringLiteral("future"),   QStringLiteral("proposed"), QStringLiteral("possible"),
        QStringLiteral("planned"),  QStringLiteral("draft"),    QStringLiteral("potential"),
        QStringLiteral("upcoming"), QStringLiteral("any"),      QStringLiteral("forthcoming"),
        QStringLiteral("un"),       QStringLiteral("une"),      QStringLiteral("una"),
        QStringLiteral("futur"),    QStringLiteral("nouvel"),   QStringLiteral("nouveau"),
        QStringLiteral("futuro"),   QStringLiteral("nuevo"),    QStringLiteral("nueva")};
    constexpr qsizetype reach = 2;
    for (qsizetype at = std::max(sentence.from, from - reach); at < from; ++at) {
        if (isOneOf(m_words[at], opening))
            return true;
    }
    return isOneOf(m_words[from], opening);
}

} // namespace partnership
