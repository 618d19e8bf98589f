// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/headfirstnames.h"

#include "models/reading/namegrammar.h"

#include <algorithm>

namespace partnership {
namespace {

constexpr qsizetype longestPhrase = 12; ///< words behind one "de" or "sur"
constexpr int mostLinks = 6;            ///< of them in a name

bool isInfinitive(const Word &word)
{
    return word.form == Word::Lower &&
           (endsIn(word, QLatin1String("er")) || endsIn(word, QLatin1String("ir")) ||
            endsIn(word, QLatin1String("ar")));
}

bool isYears(const Word &word)
{
    return word.form == Word::Number && word.folded.size() >= 4 && word.folded.front() != QLatin1Char('0');
}

} // namespace

HeadFirstNames::Link HeadFirstNames::linkAt(qsizetype at) const
{
    const auto match = m_lexicons.nameLinks.longestAt(m_words, at);
    return match.values.isEmpty() ? Link{NameLink::None, at}
                                  : Link{NameLink(match.values.first()), match.end};
}

/// A verb that is known ends the name where no small word does.
bool HeadFirstNames::isVerb(qsizetype at) const
{
    const Word &word = m_words[at];
    return !m_lexicons.futures.longestAt(m_words, at).values.isEmpty() ||
           !m_lexicons.recitals.longestAt(m_words, at).values.isEmpty() ||
           endsIn(word, QLatin1String("ront")) || endsIn(word, QLatin1String("r\xe1")) ||
           endsIn(word, QLatin1String("r\xe1n"));
}

bool HeadFirstNames::isNoun(qsizetype at) const
{
    const NameLink link = linkAt(at).role;
    return (m_words[at].form == Word::Lower || m_words[at].isCapital()) &&
           (link == NameLink::None || link == NameLink::Vague) && !isVerb(at);
}

/// Adjectives right behind the word that makes the name; "told" where one of them tells which it is.
qsizetype HeadFirstNames::adjectivesEnd(qsizetype at, bool *told) const
{
    static constexpr QLatin1String endings[] = {
        QLatin1String("es"),    QLatin1String("que"),   QLatin1String("le"),    QLatin1String("re"),
        QLatin1String("al"),    QLatin1String("el"),    QLatin1String("if"),    QLatin1String("ve"),
        QLatin1String("en"),    QLatin1String("co"),    QLatin1String("ca"),    QLatin1String("vo"),
        QLatin1String("va"),    QLatin1String("ar"),    QLatin1String("io"),    QLatin1String("ia"),
        QLatin1String("n\xe9"), QLatin1String("g\xe9"), QLatin1String("c\xe9"), QLatin1String("o")};
    const auto agrees = [&](qsizetype i) {
        return std::ranges::any_of(endings, [&](QLatin1String ending) { return endsIn(m_words[i], ending); });
    };
    qsizetype end = at;
    while (end < at + 4 && isNoun(end) && (m_words[end].isCapital() || agrees(end))) {
        *told = *told || linkAt(end).role != NameLink::Vague;
        ++end;
    }
    return end;
}

/// Nouns and adjectives behind "de" or "sur", and what "et" joins to them.
qsizetype HeadFirstNames::phraseEnd(qsizetype at, bool about) const
{
    const Link article = linkAt(at);
    const bool determined = article.role == NameLink::Article;
    qsizetype end = determined ? article.end : at;
    if (about && !determined && isInfinitive(m_words[end]))
        return at;
    const qsizetype first = end;
    while (end < at + longestPhrase && isNoun(end))
        ++end;
    if (end == first)
        return at;
    while (end < at + longestPhrase && linkAt(end).role == NameLink::And) {
        const Link joined = linkAt(end + 1);
        const bool goesOn = joined.role == NameLink::Of || joined.role == NameLink::None ||
                            (about && joined.role == NameLink::Article);
        const qsizetype next = joined.role == NameLink::None ? end + 1 : joined.end;
        if (!goesOn || !isNoun(next) || m_words[next].isCapital() || isInfinitive(m_words[next]) ||
            !m_lexicons.instrumentHeads.longestAt(m_words, next).values.isEmpty())
            break;
        end = next;
        while (end < at + longestPhrase && isNoun(end))
            ++end;
    }
    return end;
}

/// "entre la France et le Chili"
qsizetype HeadFirstNames::sidesEnd(qsizetype at) const
{
    const NameGrammar grammar(m_words, m_lexicons);
    const auto afterArticle = [&](qsizetype i) {
        const Link link = linkAt(i);
        return link.role == NameLink::Article ? link.end : i;
    };
    const auto first = grammar.sideAt(afterArticle(at));
    if (first.side < 0 || linkAt(first.end).role != NameLink::And)
        return 0;
    const auto second = grammar.sideAt(afterArticle(first.end + 1));
    return second.side < 0 ? 0 : second.end;
}

/// Behind one more "de …", "sur …", "entre …" or the years of a plan; the same where none follows.
qsizetype HeadFirstNames::afterLink(qsizetype at) const
{
    const Link link = linkAt(at);
    const bool about = link.role == NameLink::About;
    if (link.role == NameLink::None)
        return isYears(m_words[at]) ? at + 1 : at;
    if (link.role == NameLink::Between)
        return std::max(at, sidesEnd(link.end));
    if (link.role != NameLink::Of && !about)
        return at;
    const qsizetype end = isYears(m_words[link.end]) ? link.end + 1 : phraseEnd(link.end, about);
    return end > link.end ? end : at;
}

HeadFirstNames::Name HeadFirstNames::at(qsizetype head) const
{
    const auto match = m_lexicons.instrumentHeads.longestAt(m_words, head);
    if (match.values.isEmpty())
        return {};
    // English has "Accord" and "Programme" too; the entries of this grammar stand behind its own.
    Name name{.end = match.end, .word = *std::prev(match.values.end()), .told = false};
    name.end = adjectivesEnd(match.end, &name.told);
    for (int links = 0; links < mostLinks; ++links) {
        const qsizetype next = afterLink(name.end);
        if (next == name.end)
            break;
        name.told = true;
        name.end = next;
    }
    return name;
}

} // namespace partnership
