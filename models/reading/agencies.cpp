// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/agencies.h"

#include "models/reading/namegrammar.h"
#include "models/reading/roster.h"

#include <algorithm>
#include <numeric>

namespace partnership {
namespace {

/// Goes over the clauses twice: first for names, which introduce abbreviations, then for abbreviations, which
/// may stand before the name they belong to.
class AgencyFinder
{
public:
    explicit AgencyFinder(Draft &draft) : m_draft(draft), m_roster(draft), m_taken(draft.words.size()) {}

    bool find()
    {
        for (m_clause = 0; m_clause < clauses(); ++m_clause) {
            if (m_draft.stopped())
                return false;
            findNames();
        }
        for (m_clause = 0; m_clause < clauses(); ++m_clause)
            findAbbreviations();
        for (Agency &agency : m_draft.statement.agencies)
            std::ranges::stable_sort(agency.mentions, {}, [](const Mention &m) { return m.source.begin; });
        return !m_draft.stopped();
    }

private:
    int clauses() const { return int(m_draft.words.size()); }
    const Words &words() const { return m_draft.words[m_clause]; }
    NameGrammar grammar() const { return {words(), m_draft.lexicons}; }

    void findNames()
    {
        for (qsizetype at = 0; at < words().size();) {
            const qsizetype end = std::max(takeOffice(at), takeName(at));
            at = std::max(end, at + 1);
        }
        for (qsizetype at = 0; at < words().size(); ++at)
            noteOtherAbbreviation(at);
    }

    /// "the U.S. Department of State", "Japanese Ministry of Finance": the country tells the side and is no
    /// part of the name. "Japan Civil Aviation Bureau": it is.
    bool isOnlyOwner(qsizetype at) const
    {
        const auto side = grammar().sideAt(at).side >= 0 ? grammar().sideAt(at) : grammar().adjectiveAt(at);
        if (side.side < 0 || !m_draft.lexicons.bodyNames.longestAt(words(), at).values.isEmpty())
            return side.side >= 0 && words()[side.end].form == Word::Possessive;
        if (words()[side.end].form == Word::Possessive)
            return true;
        const auto known = m_draft.lexicons.bodyNames.longestAt(words(), side.end).values;
        const bool own = std::ranges::any_of(known, [&](int body) {
            return m_draft.lexicons.bodies[body].side == m_draft.lexicons.sides[side.side].name;
        });
        const auto head = m_draft.lexicons.bodyWords.value(words()[side.end].folded);
        return own || (head.first && !words()[side.end + 1].isCapital());
    }

    qsizetype takeName(qsizetype at)
    {
        const qsizetype end = isOnlyOwner(at) ? 0 : grammar().bodyEnd(at);
        if (end == 0)
            return 0;
        const int owner = grammar().sideBefore(at);
        const QString side = owner < 0 ? QString() : m_draft.lexicons.sides[owner].name;
        const int agency = m_roster.agencyOf(words().text(at, end), side);
        take(agency, at, end);
        return takeBracket(agency, end);
    }
    void take(int agency, qsizetype from, qsizetype to)
    {
        m_roster.mention(agency, m_draft.mention(m_clause, from, to));
        m_taken[m_clause].append(words().span(from, to));
    }

    /// "(CSA)", "(renamed as the National Cybersecurity Office)", ", formerly the Agency of X," after a name.
    qsizetype takeBracket(int agency, qsizetype end)
    {
        if (const qsizetype at = grammar().abbreviationIn(end); at >= 0) {
            m_roster.introduce(words().text(at, at + 1), agency);
            take(agency, at, at + 1);
            return at + 2;
        }
        const bool opens = words().is(end, QLatin1String("(")) || words().is(end, QLatin1String(","));
        const auto renaming = m_draft.lexicons.renamings.longestAt(words(), opens ? end + 1 : end);
        if (renaming.values.isEmpty())
            return end;
        const qsizetype from =
            words().is(renaming.end, QLatin1String("the")) ? renaming.end + 1 : renaming.end;
        const qsizetype to = grammar().bodyEnd(from);
        if (to == 0)
            return end;
        if (renaming.values.first() == 1)
            m_roster.rename(agency, words().text(from, to));
        else
            m_roster.addAlias(agency, words().text(from, to));
        take(agency, from, to);
        return to;
    }

    /// "between the Foreign Ministries" means one body of each party.
    qsizetype takeOffice(qsizetype at)
    {
        const auto match = m_draft.lexicons.officeNames.longestAt(words(), at);
        if (match.values.isEmpty() || m_draft.statement.parties.size() != 2 || !isPaired(at))
            return 0;
        for (const QString &side : m_draft.statement.parties) {
            const int agency = m_roster.officeOf(match.values.first(), side);
            if (agency < 0)
                continue;
            Mention mention = m_draft.mention(m_clause, at, match.end);
            mention.implied = true;
            m_roster.mention(agency, mention);
        }
        m_taken[m_clause].append(words().span(at, match.end));
        return match.end;
    }
    bool isPaired(qsizetype at) const
    {
        static const QStringList between{QStringLiteral("the"),        QStringLiteral("our"),
                                         QStringLiteral("two"),        QStringLiteral("both"),
                                         QStringLiteral("respective"), QStringLiteral("their")};
        qsizetype before = at - 1;
        while (before >= at - 3 && between.contains(words()[before].folded))
            --before;
        return words().is(before, QLatin1String("between"));
    }

    bool isTaken(qsizetype at) const
    {
        const Span here = words()[at].span;
        return std::ranges::any_of(m_taken[m_clause], [&](const Span &span) { return span.overlaps(here); });
    }
    void noteOtherAbbreviation(qsizetype at)
    {
        const qsizetype inside = grammar().abbreviationIn(at);
        if (inside >= 0 && !isTaken(inside))
            m_roster.introduceOther(words().text(inside, inside + 1));
    }
    void findAbbreviations()
    {
        for (qsizetype at = 0; at < words().size(); ++at) {
            if (!words()[at].isCapital() || isTaken(at))
                continue;
            const QString text = words().text(at, at + 1);
            const int agency = isAbbreviation(text) ? m_roster.abbreviated(text) : -1;
            if (agency >= 0)
                take(agency, at, at + 1);
        }
    }

    Draft &m_draft;
    Roster m_roster;
    QList<QList<Span>> m_taken; ///< per clause, in its text: names found so far
    int m_clause = 0;
};

bool isInside(const Mention &mention, const QList<Mention> &others)
{
    return std::ranges::any_of(others,
                               [&](const Mention &other) { return other.source.overlaps(mention.source); });
}

/// Is the mention part of a longer name that was found?
bool isEmbedded(const Mention &mention, const Statement &statement)
{
    return std::ranges::any_of(statement.instruments,
                               [&](const Instrument &i) { return isInside(mention, i.mentions); }) ||
           std::ranges::any_of(statement.agencies,
                               [&](const Agency &a) { return isInside(mention, a.mentions); });
}

void addGrouping(Draft &draft, int side, const QList<Mention> &mentions)
{
    if (mentions.isEmpty())
        return;
    Agency agency;
    agency.name = draft.lexicons.sides[side].name;
    agency.side = agency.name;
    agency.kind = QStringLiteral("international organisation");
    agency.abbreviation = isAbbreviation(agency.name) ? agency.name : QString();
    agency.aliases = draft.lexicons.sides[side].otherNames;
    agency.mentions = mentions;
    draft.statement.agencies.append(agency);
}

QList<Mention> groupingMentions(const Draft &draft, int side)
{
    QList<Mention> mentions;
    for (int clause = 0; clause < draft.words.size(); ++clause) {
        const Words &words = draft.words[clause];
        const NameGrammar grammar(words, draft.lexicons);
        for (qsizetype at = 0; at < words.size(); ++at) {
            const auto found = grammar.sideAt(at);
            if (found.side != side)
                continue;
            const Mention mention = draft.mention(clause, at, found.end);
            if (!isEmbedded(mention, draft.statement))
                mentions.append(mention);
        }
    }
    return mentions;
}

void putInOrder(Statement &statement)
{
    QList<int> order(statement.agencies.size());
    std::iota(order.begin(), order.end(), 0);
    const auto firstMention = [&](int i) {
        const auto &mentions = statement.agencies[i].mentions;
        return mentions.isEmpty() ? statement.source.text.size() : mentions.first().source.begin;
    };
    std::ranges::stable_sort(order, {}, firstMention);
    QList<Agency> sorted;
    for (const int i : order)
        sorted.append(statement.agencies[i]);
    statement.agencies = sorted;
    for (Instrument &instrument : statement.instruments) {
        for (int &agency : instrument.agencies)
            agency = int(order.indexOf(agency));
    }
}

} // namespace

bool findAgencies(Draft &draft)
{
    return AgencyFinder(draft).find();
}

void findGroupings(Draft &draft)
{
    for (int side = 0; side < draft.lexicons.sides.size(); ++side) {
        const Side &grouping = draft.lexicons.sides[side];
        if (grouping.organisation && !draft.statement.parties.contains(grouping.name))
            addGrouping(draft, side, groupingMentions(draft, side));
    }
    putInOrder(draft.statement);
}

} // namespace partnership
