// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/pairs.h"

#include "models/reading/namegrammar.h"
#include "models/reading/sentences.h"

#include <algorithm>
#include <span>

namespace partnership {
namespace {

constexpr qsizetype longestRow = 12; ///< names of one side side by side

struct Named
{
    int agency;
    qsizetype from;
    qsizetype to;
    bool implied;
    QString side; ///< the party it speaks for, or its own side
};

/// The agencies of a clause in words, with "(CSA)" and "(renamed as …)" part of the name before.
QList<Named> namedIn(const Draft &draft, std::span<const Naming> agencies)
{
    QList<Named> all;
    all.reserve(qsizetype(agencies.size()));
    for (const Naming &naming : agencies)
        all.append({naming.record, naming.words.begin, naming.words.end, naming.implied,
                    draft.partyOf(draft.statement.agencies[naming.record].side)});
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
    return one.side != other.side && statement.parties.contains(one.side) &&
           statement.parties.contains(other.side);
}

/// Of two parties, whose a body is that stands beside one of the other need not be printed.
bool mayFace(const Statement &statement, const Named &one, const Named &other)
{
    const bool open = one.side.isEmpty() != other.side.isEmpty() && statement.parties.size() == 2;
    return open && statement.parties.contains(one.side.isEmpty() ? other.side : one.side);
}

/// ", and C will train with D" after "A will learn from B": another part of the sentence, with agencies of
/// its own that face each other.
bool opensPart(const Words &words, qsizetype from, qsizetype to)
{
    static const WordSet opening{QStringLiteral("and"),     QStringLiteral("while"),   QStringLiteral("as"),
                                 QStringLiteral("whereas"), QStringLiteral("et"),      QStringLiteral("y"),
                                 QStringLiteral("tandis"),  QStringLiteral("mientras")};
    for (qsizetype at = from; at < to; ++at) {
        const bool mark = words.is(at, QLatin1String(",")) || words.is(at, QLatin1String(";"));
        if (words.is(at, QLatin1String(";")) || (mark && isOneOf(words[at + 1], opening)))
            return true;
    }
    return false;
}

/// Marks the names after which another part of the clause begins: both have agencies that face each other.
QList<bool> partEnds(const Statement &statement, const Words &words, const QList<Named> &named)
{
    QList<bool> ends(named.size(), false);
    const auto faces = [&](qsizetype i) { return isFacing(statement, named[i], named[i + 1]); };
    qsizetype last = named.size() - 2;
    while (last >= 0 && !faces(last))
        --last;
    bool faced = false;
    for (qsizetype i = 0; i < last; ++i) {
        ends[i] = faced && opensPart(words, named[i].to, named[i + 1].from);
        faced = !ends[i] && (faced || faces(i));
    }
    return ends;
}

/// "A and B of one side with C of the other" pairs C with both: each group of one side with the next group
/// that is joined to it, if that is of the other side and nothing alternates.
QList<Pair> joinedPairs(const Draft &draft, int clause, const QList<Named> &named, const QList<bool> &ends)
{
    QList<Pair> pairs;
    const auto joined = [&](qsizetype i) {
        return !ends[i] && isJoined(draft.words[clause], draft.lexicons, named[i].to, named[i + 1].from);
    };
    const auto sideOf = [&](qsizetype i) { return named[i].side; };
    const auto faces = [&](qsizetype i) {
        return i + 1 < named.size() && isFacing(draft.statement, named[i], named[i + 1]);
    };
    const auto isNext = [&](qsizetype i) {
        return i + 1 < named.size() && !ends[i] &&
               isListed(draft.words[clause], named[i].to, named[i + 1].from);
    };
    /// The last of the names of one side in a row; only the first where the sides alternate.
    const auto listEnd = [&](qsizetype from) {
        qsizetype last = from;
        while (isNext(last) && last < from + longestRow && sideOf(last + 1) == sideOf(from))
            ++last;
        return isNext(last) ? from : last;
    };
    for (qsizetype i = 0; i + 1 < named.size(); ++i) {
        const bool same = named[i].implied && named[i + 1].implied && named[i].from == named[i + 1].from;
        if (!(same || joined(i)) || !(faces(i) || mayFace(draft.statement, named[i], named[i + 1])))
            continue;
        // "A works with B and C": whose C is, its place does not tell.
        if (!faces(i) && ((i > 0 && faces(i - 1)) || faces(i + 1)))
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

/// The end of the names of one side in a row that begins here.
qsizetype rowEnd(const Words &words, std::span<const Named> names, qsizetype from)
{
    const auto sideOf = [&](qsizetype i) { return names[size_t(i)].side; };
    qsizetype end = from + 1;
    while (end < qsizetype(names.size()) && end < from + longestRow && sideOf(end) == sideOf(from) &&
           (names[size_t(end)].agency == names[size_t(end) - 1].agency ||
            isListed(words, names[size_t(end) - 1].to, names[size_t(end)].from)))
        ++end;
    return end;
}

/// Two agencies that face each other, or two rows of them, and no other in their part of a sentence.
void addAlone(const Statement &statement, const Words &words, std::span<const Named> names,
              QList<Pair> &pairs)
{
    const auto last = qsizetype(names.size());
    const qsizetype middle = last < 2 ? last : rowEnd(words, names, 0);
    if (middle >= last || rowEnd(words, names, middle) != last)
        return;
    const Named &before = names[size_t(middle) - 1];
    const Named &after = names[size_t(middle)];
    if (!isFacing(statement, before, after) || isParted(words, before.to, after.from))
        return;
    for (const Named &one : names.first(size_t(middle))) {
        for (const Named &other : names.subspan(size_t(middle)))
            pairs.append({one.agency, other.agency, one.from, other.to, false, true});
    }
}

/// The same for every part of every sentence that has no pair yet.
void addAlone(const Draft &draft, int clause, const QList<Named> &named, const QList<bool> &ends,
              QList<Pair> &pairs)
{
    QList<Pair> joined = pairs;
    std::ranges::stable_sort(joined, {}, &Pair::from);
    const auto isPaired = [&](std::span<const Named> names) {
        auto pair = std::ranges::lower_bound(joined, names.front().from, {}, &Pair::from);
        while (pair != joined.end() && pair->from < names.back().to && pair->to > names.back().to)
            ++pair;
        return pair != joined.end() && pair->from < names.back().to;
    };
    qsizetype begin = 0;
    for (const Sentence &sentence : draft.sentences[clause]) {
        while (begin < named.size() && named[begin].from < sentence.to) {
            qsizetype end = begin + 1;
            while (end < named.size() && !ends[end - 1] && named[end].from < sentence.to)
                ++end;
            const std::span<const Named> names(named.data() + begin, size_t(end - begin));
            if (std::ranges::none_of(names, &Named::implied) && !isPaired(names))
                addAlone(draft.statement, draft.words[clause], names, pairs);
            begin = end;
        }
    }
}

} // namespace

QList<Pair> pairsIn(const Draft &draft, int clause, std::span<const Naming> agencies)
{
    if (agencies.size() < 2)
        return {};
    const QList<Named> named = namedIn(draft, agencies);
    if (named.size() < 2)
        return {};
    const QList<bool> ends = partEnds(draft.statement, draft.words[clause], named);
    QList<Pair> pairs = joinedPairs(draft, clause, named, ends);
    addAlone(draft, clause, named, ends, pairs);
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
