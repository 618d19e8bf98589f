// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/eventlabels.h"

#include "models/reading/namegrammar.h"

#include <algorithm>

namespace partnership {
namespace {

constexpr qsizetype longestLabel = 16; ///< words
constexpr qsizetype shortestLabel = 3;

bool startsPhrase(const Words &words, const Lexicons &lexicons, qsizetype at)
{
    const Word &before = words[at - 1];
    if (before.is(QLatin1String(",")) || before.is(QLatin1String(";")) || before.is(QLatin1String("that")))
        return true;
    return !lexicons.recitals.longestAt(words, at - 1).values.isEmpty() &&
           endsIn(before, QLatin1String("ed"));
}

/// "In 2030, both sides launched the fund": what follows a date that opens its sentence.
QString labelAfter(const Words &words, const Sentence &sentence, qsizetype from)
{
    from += words.is(from, QLatin1String(","));
    qsizetype to = from;
    while (to < std::min(sentence.to, from + longestLabel) && words[to].form != Word::Mark)
        ++to;
    return words.text(from, to);
}

/// Where the phrase that ends before a word begins. Cut off in a phrase, a label begins where the next does.
qsizetype beginOfPhrase(const Words &words, const Lexicons &lexicons, const Sentence &sentence, qsizetype to)
{
    qsizetype from = to;
    while (from > sentence.from && from > to - longestLabel && !startsPhrase(words, lexicons, from))
        --from;
    if (from == sentence.from || startsPhrase(words, lexicons, from))
        return from;
    qsizetype next = from;
    while (next < to && !isPreposition(words[next - 1]))
        ++next;
    return next < to ? next : from;
}

} // namespace

bool isPreposition(const Word &word)
{
    static const WordSet prepositions{
        QStringLiteral("on"),      QStringLiteral("of"), QStringLiteral("between"), QStringLiteral("at"),
        QStringLiteral("with"),    QStringLiteral("to"), QStringLiteral("in"),      QStringLiteral("for"),
        QStringLiteral("under"),   QStringLiteral("by"), QStringLiteral("among"),   QStringLiteral("and"),
        QStringLiteral("through"), QStringLiteral("as"), QStringLiteral("from"),    QStringLiteral("where")};
    return isOneOf(word, prepositions);
}

QString eventLabel(const Words &words, const Lexicons &lexicons, const Sentence &sentence, const Span &date)
{
    qsizetype to = date.begin;
    while (to > sentence.from && (isPreposition(words[to - 1]) || words[to - 1].form == Word::Mark ||
                                  words.is(to - 1, QLatin1String("the"))))
        --to;
    if (to == sentence.from)
        return labelAfter(words, sentence, date.end);
    qsizetype from = beginOfPhrase(words, lexicons, sentence, to);
    if (to - from < shortestLabel) // "in Paris, France, in May": too little to go by
        from = std::max(sentence.from, to - longestLabel);
    static const WordSet idle{QStringLiteral("the"), QStringLiteral("a"), QStringLiteral("and")};
    from += isOneOf(words[from], idle);
    return words.text(from, to);
}

} // namespace partnership
