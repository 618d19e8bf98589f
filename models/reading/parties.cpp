// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/parties.h"

#include <QRegularExpression>

#include <algorithm>

namespace partnership {
namespace {

constexpr qsizetype mostParties = 2;     ///< taken from the text when the title names none
constexpr qsizetype firstParagraphs = 2; ///< where a text says who speaks

/// Both of "Japan-Singapore".
QList<int> sidesInWord(QStringView word, const Lexicons &lexicons)
{
    QList<int> sides;
    if (!word.contains(QLatin1Char('-')))
        return sides;
    for (const QStringView part : word.tokenize(QLatin1Char('-'))) {
        if (const int side = lexicons.sideNamed(part.toString()); side >= 0)
            sides.append(side);
    }
    return sides;
}

/// In their order, as often as they are named.
QList<int> sidesIn(const Words &words, const Lexicons &lexicons)
{
    QList<int> sides;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!words[i].isCapital())
            continue;
        const auto match = lexicons.sideNames.longestAt(words, i);
        sides += match.values.isEmpty() ? sidesInWord(words.view(i, i + 1), lexicons)
                                        : QList<int>(match.values.begin(), match.values.end());
        i = std::max(i, match.end - 1);
    }
    return sides;
}

QList<int> once(const QList<int> &sides)
{
    QList<int> out;
    for (const int side : sides) {
        if (!out.contains(side))
            out.append(side);
    }
    return out;
}

/// "Australia-United States" are two names of which one has a blank: read again with the hyphens open.
QList<int> sidesOfTitle(const QString &title, const Lexicons &lexicons)
{
    QList<int> sides = once(sidesIn(lexicons.wordsOf(title), lexicons) + lexicons.eastNames.inTitle(title));
    if (sides.size() >= 2)
        return sides;
    static const QRegularExpression hyphen(QStringLiteral("(?<=[\\p{L}.])[-‐‑–—/](?=\\p{Lu})"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    QString open = title;
    open.replace(hyphen, QStringLiteral(" – "));
    const QList<int> again = once(sidesIn(lexicons.wordsOf(open), lexicons));
    return again.size() >= 2 ? again : QList<int>();
}

QHash<int, int> sideCounts(Draft &draft)
{
    QHash<int, int> count;
    for (const Words &words : std::as_const(draft.words)) {
        for (qsizetype i = 0; i < words.size() && !draft.pace.stoppedAfter(1); ++i) {
            const auto match =
                words[i].isCapital() ? draft.lexicons.sideNames.longestAt(words, i) : NameTrie::Match();
            for (const int side : match.values)
                ++count[side];
        }
    }
    return count;
}

QHash<int, int> eastCounts(Draft &draft)
{
    QHash<int, int> count;
    for (const Clause &clause : std::as_const(draft.statement.clauses)) {
        if (draft.pace.stoppedAfter(clause.text.size()))
            break;
        for (const int side : draft.lexicons.eastNames.in(clause.text))
            ++count[side];
    }
    return count;
}

/// Of the sides that the opening paragraphs name, the two that the text names most, in the order of the text.
QList<int> mostNamed(Draft &draft)
{
    const bool east = isOfEast(draft.statement.language);
    QList<int> order;
    for (qsizetype i = 0; i < std::min(firstParagraphs, draft.words.size()); ++i)
        order += east ? draft.lexicons.eastNames.in(draft.statement.clauses[i].text)
                      : sidesIn(draft.words[i], draft.lexicons);
    order = once(order);
    const QHash<int, int> count = east ? eastCounts(draft) : sideCounts(draft);
    QList<int> ranked = order;
    std::ranges::stable_sort(ranked, [&](int a, int b) { return count[a] > count[b]; });
    ranked = ranked.first(std::min(mostParties, ranked.size()));
    std::ranges::sort(ranked, {}, [&](int side) { return order.indexOf(side); });
    return ranked;
}

} // namespace

QStringList partiesOf(Draft &draft)
{
    QList<int> sides = sidesOfTitle(draft.statement.title, draft.lexicons);
    if (sides.isEmpty())
        sides = mostNamed(draft);
    QStringList names;
    for (const int side : std::as_const(sides))
        names.append(draft.lexicons.sides[side].name);
    return names;
}

} // namespace partnership
