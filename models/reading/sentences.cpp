// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/sentences.h"

#include <algorithm>

namespace partnership {
namespace {

bool isShortened(const Word &word)
{
    static const WordSet forms{QStringLiteral("no"), QStringLiteral("mr"),  QStringLiteral("mrs"),
                               QStringLiteral("ms"), QStringLiteral("dr"),  QStringLiteral("st"),
                               QStringLiteral("jr"), QStringLiteral("art"), QStringLiteral("vs")};
    return word.isWord() && (word.span.length() == 1 || isOneOf(word, forms));
}

/// `next` is the first word behind a mark; handed on, since rows of dots would be walked again and again.
bool endsAt(const Words &words, qsizetype mark, qsizetype &next)
{
    const Word &word = words[mark];
    if (word.form != Word::Mark ||
        !(word.is(QLatin1String(".")) || word.is(QLatin1String("!")) || word.is(QLatin1String("?"))))
        return false;
    next = std::max(next, mark + 1);
    while (next < words.size() && words[next].form == Word::Mark)
        ++next;
    if (next >= words.size())
        return true;
    return words[next].form != Word::Lower && !isShortened(words[mark - 1]);
}

} // namespace

QList<Sentence> sentencesOf(const Words &words)
{
    QList<Sentence> sentences;
    qsizetype from = 0;
    qsizetype next = 0;
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (at + 1 < words.size() && !endsAt(words, at, next))
            continue;
        qsizetype to = at + 1;
        while (to < words.size() && (words.is(to, QLatin1String("”")) || words.is(to, QLatin1String(")"))))
            ++to;
        sentences.append({from, to});
        from = to;
        at = to - 1;
    }
    return sentences;
}

} // namespace partnership
