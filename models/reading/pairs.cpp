// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/pairs.h"

#include "models/reading/namegrammar.h"
#include "models/reading/sentences.h"

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
QList<Named> namedIn(std::span<const Naming> agencies)
{
    QList<Named> all;
    all.reserve(qsizetype(agencies.size()));
    for (const Naming &naming : agencies)
        all.append({naming.record, naming.words.begin, naming.words.end, naming.implied});
    std::ranges::stable_sort(all, {}, &Named::from);
    QList<Named> merged;
    merged.reserve(all.size());
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
    static const WordSet glue{
        QStringLiteral("and"),         QStringLiteral("with"),        QStringLiteral("the"),
        QStringLiteral(","),           QStringLiteral(")"),           QStringLiteral("'s"),
        QStringLiteral("its"),         QStringLiteral("of"),          QStringLiteral("respectively"),
        QStringLiteral("together"),    QStringLiteral("both"),        QStringLiteral("counterpart"),
        QStringLiteral("cooperation"), QStringLiteral("partnership"), QStringLiteral("collaboration"),
        QStringLiteral("in"),          QStringLiteral("–"),           QStringLiteral("-"),
        QStringLiteral("/"),           QStringLiteral("et"),          QStringLiteral("y"),
        QStringLiteral("de"),          QStringLiteral("du"),          QStringLiteral("la"),
        QStringLiteral("le"),          QStringLiteral("el"),          QStringLiteral("avec"),
        QStringLiteral("con")};
    static const WordSet joining{QStringLiteral("and"), QStringLiteral("with"), QStringLiteral("et"),
                                 QStringLiteral("y"),   QStringLiteral("avec"), QStringLiteral("con"),
                                 QStringLiteral("–"),   QStringLiteral("-"),    QStringLiteral("/")};
    const NameGrammar grammar(words, lexicons);
    bool joint = false;
    for (qsizetype at = from; at < to;) {
        const auto side = grammar.sideAt(at).side >= 0 ? grammar.sideAt(at) : grammar.adjectiveAt(at);
        if (side.side < 0 && !isOneOf(words[at], glue))
            return false;
        joint = joint || isOneOf(words[at], joining);
        at = side.side >= 0 ? side.end : at + 1;
    }
    return joint;
}

/// Names in a row: a comma, "and", the owner's country once more.
bool isListed(const Words &words, qsizetype from, qsizetype to)
{
    static const WordSet glue{QStringLiteral("and"), QStringLiteral("the"), QStringLiteral(","),
                              QStringLiteral(")")};
    for (qsizetype at = from; at < to; ++at) {
        if (!isOneOf(words[at], glue))
            return false;
    }
    return from < to && to - from <= 3;
}

bool isFacing(const Statement &statement, const Named &one, const Named &other)
{
    const QString &side = statement.agencies[one.agency].side;
    const QString &facing = statement.agencies[other.agency].side;
    return side != facing && statement.parties.contains(side) && statement.parties.contains(facing);
}

/// "A and B of one side with C of the other" pairs C with both: each group of one side with the next group
/// that is joined to it, if that is of the other side and nothing alternates.
QList<Pair> joinedPairs(const Draft &draft, int clause, const QList<Named> &named)
{
    QList<Pair> pairs;
    const auto joined = [&](qsizetype i) {
        return isJoined(draft.words[clause], draft.lexicons, named[i].to, named[i + 1].from);
    };
    const auto sideOf = [&](qsizetype i) { return draft.statement.agencies[named[i].agency].side; };
    const auto isNext = [&](qsizetype i) {
        return i + 1 < named.size() && isListed(draft.words[clause], named[i].to, named[i + 1].from);
    };
    /// The last of the names of one side in a row; only the first where the sides alternate.
    const auto listEnd = [&](qsizetype from) {
        qsizetype last = from;
        while (isNext(last) && sideOf(last + 1) == sideOf(from))
            ++last;
        return isNext(last) ? from : last;
    };
    for (qsizetype i = 0; i + 1 < named.size(); ++i) {
        const bool same = named[i].implied && named[i + 1].implied && named[i].from == named[i + 1].from;
        if (!(same || joined(i)) || !isFacing(draft.statement, named[i], named[i + 1]))
            continue;
        qsizetype first = i;
        while (!same && first > 0 && sideOf(first - 1) == sideOf(i) &&
               isListed(draft.words[clause], named[first - 1].to, named[first].from))
            --first;
        const bool alternates =
            first < i && first > 0 && isListed(draft.words[clause], named[first - 1].to, named[first].from);
        const qsizetype last = same ? i + 1 : listEnd(i + 1);
        for (qsizetype k = alternates ? i : first; k <= i; ++k) {
            for (qsizetype other = i + 1; other <= last; ++other)
                pairs.append({named[k].agency, named[other].agency, named[k].from, named[other].to, same});
        }
    }
    return pairs;
}

/// A clause of its own begins between the two.
bool isParted(const Words &words, qsizetype from, qsizetype to)
{
    static const WordSet opening{QStringLiteral("when"),    QStringLiteral("while"), QStringLiteral("which"),
                                 QStringLiteral("whereas"), QStringLiteral("where"), QStringLiteral("who"),
                                 QStringLiteral(";"),       QStringLiteral("but")};
    for (qsizetype at = from; at < to; ++at) {
        if (isOneOf(words[at], opening))
            return true;
    }
    return false;
}

/// Two agencies that face each other, and no third in their sentence.
void addAlone(const Statement &statement, const Words &words, const Sentence &sentence,
              const QList<Named> &named, QList<Pair> &pairs)
{
    QList<const Named *> here;
    for (const Named &one : named) {
        const bool inside = one.from >= sentence.from && one.to <= sentence.to;
        const auto same = [&](const Named *other) { return other->agency == one.agency; };
        if (inside && !one.implied && std::ranges::none_of(here, same))
            here.append(&one);
    }
    if (here.size() != 2 || !isFacing(statement, *here[0], *here[1]) ||
        isParted(words, here[0]->to, here[1]->from))
        return;
    const auto known = [&](const Pair &pair) { return pair.from >= sentence.from && pair.to <= sentence.to; };
    if (std::ranges::none_of(pairs, known))
        pairs.append({here[0]->agency, here[1]->agency, here[0]->from, here[1]->to, false, true});
}

} // namespace

QList<Pair> pairsIn(const Draft &draft, int clause, std::span<const Naming> agencies)
{
    if (agencies.size() < 2)
        return {};
    const QList<Named> named = namedIn(agencies);
    QList<Pair> pairs = joinedPairs(draft, clause, named);
    if (named.size() < 2)
        return pairs;
    for (const Sentence &sentence : draft.sentences[clause])
        addAlone(draft.statement, draft.words[clause], sentence, named, pairs);
    return pairs;
}

bool findPairs(Draft &draft)
{
    const Statement &statement = draft.statement;
    draft.agencies = Namings(statement.clauses, draft.words, statement.agencies);
    draft.instruments = Namings(statement.clauses, draft.words, statement.instruments);
    for (int clause = 0; clause < draft.words.size() && !draft.pace.stopped(); ++clause)
        draft.pairs.append(pairsIn(draft, clause, draft.agencies.of(clause)));
    return !draft.pace.stopped();
}

} // namespace partnership
