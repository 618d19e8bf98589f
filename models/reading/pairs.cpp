// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/pairs.h"

#include "models/reading/namegrammar.h"

#include <algorithm>

namespace partnership {
namespace {

struct Named
{
    int agency;
    qsizetype from;
    qsizetype to;
    bool implied;
};

/// The agencies of a clause in words, with "(CSA)" and "(renamed as …)" part of the name before.
QList<Named> namedIn(const Words &words, const QList<Naming> &agencies)
{
    QList<Named> all;
    for (const Naming &naming : agencies) {
        const Span span = words.inWords(naming.text);
        all.append({naming.record, span.begin, span.end, naming.implied});
    }
    std::ranges::stable_sort(all, {}, &Named::from);
    QList<Named> merged;
    for (const Named &next : std::as_const(all)) {
        if (!merged.isEmpty() && merged.last().agency == next.agency && next.from - merged.last().to <= 6)
            merged.last().to = next.to;
        else
            merged.append(next);
    }
    return merged;
}

/// Nothing but "and", an article, a bracket's end and the owner's country stands between two paired names.
bool isJoined(const Words &words, const Lexicons &lexicons, qsizetype from, qsizetype to)
{
    static const WordSet glue{QStringLiteral("and"), QStringLiteral("with"), QStringLiteral("the"),
                              QStringLiteral(","),   QStringLiteral(")"),    QStringLiteral("'s"),
                              QStringLiteral("its"), QStringLiteral("of")};
    const NameGrammar grammar(words, lexicons);
    bool joint = false;
    for (qsizetype at = from; at < to;) {
        const auto side = grammar.sideAt(at).side >= 0 ? grammar.sideAt(at) : grammar.adjectiveAt(at);
        if (side.side < 0 && !isOneOf(words[at], glue))
            return false;
        joint = joint || words.is(at, QLatin1String("and")) || words.is(at, QLatin1String("with"));
        at = side.side >= 0 ? side.end : at + 1;
    }
    return joint;
}

bool isFacing(const Statement &statement, const Named &one, const Named &other)
{
    const QString &side = statement.agencies[one.agency].side;
    const QString &facing = statement.agencies[other.agency].side;
    return side != facing && statement.parties.contains(side) && statement.parties.contains(facing);
}

} // namespace

QList<Pair> pairsIn(const Draft &draft, int clause, const QList<Naming> &agencies)
{
    const QList<Named> named = namedIn(draft.words[clause], agencies);
    QList<Pair> pairs;
    for (qsizetype i = 0; i + 1 < named.size(); ++i) {
        const Named &one = named[i];
        const Named &other = named[i + 1];
        const bool same = one.implied && other.implied && one.from == other.from;
        const bool joined = isJoined(draft.words[clause], draft.lexicons, one.to, other.from);
        if ((same || joined) && isFacing(draft.statement, one, other))
            pairs.append({one.agency, other.agency, one.from, other.to, same});
    }
    return pairs;
}

} // namespace partnership
