// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/sentences.h"

namespace partnership {
namespace {

bool isShortened(const Word &word)
{
    static const QStringList forms{QStringLiteral("no"), QStringLiteral("mr"),  QStringLiteral("mrs"),
                                   QStringLiteral("ms"), QStringLiteral("dr"),  QStringLiteral("st"),
                                   QStringLiteral("jr"), QStringLiteral("art"), QStringLiteral("vs")};
    return word.isWord() && (word.span.length() == 1 || forms.contains(word.folded));
}

bool endsAt(const Words &words, qsizetype mark)
{
    const Word &word = words[mark];
    if (word.form != Word::Mark ||
        !(word.is(QLatin1String(".")) || word.is(QLatin1String("!")) || word.is(QLatin1String("?"))))
        return false;
    qsizetype next = mark + 1;
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
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (at + 1 < words.size() && !endsAt(words, at))
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
