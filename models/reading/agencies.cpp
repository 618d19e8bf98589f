// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/agencies.h"

#include "models/reading/namegrammar.h"
#include "models/reading/roster.h"

#include <QMap>

#include <algorithm>
#include <numeric>
#include <vector>

namespace partnership {
namespace {

constexpr qsizetype longestItem = 12; ///< words of one name in a list

/// Goes over the clauses twice: first for names, which introduce abbreviations, then for abbreviations, which
/// may stand before the name they belong to.
class AgencyFinder
{
public:
    explicit AgencyFinder(Draft &draft) : m_draft(draft), m_roster(draft)
    {
        for (const Words &words : std::as_const(draft.words))
            m_taken.append(WordMarks(words));
    }

    bool find()
    {
        for (m_clause = 0; m_clause < clauses(); ++m_clause) {
            if (m_draft.pace.stopped())
                return false;
            findNames();
        }
        for (m_clause = 0; m_clause < clauses() && !m_draft.pace.stopped(); ++m_clause)
            findAbbreviations();
        for (Agency &agency : m_draft.statement.agencies)
            std::ranges::stable_sort(agency.mentions, {}, [](const Mention &m) { return m.source.begin; });
        return !m_draft.pace.stopped();
    }

private:
    int clauses() const { return int(m_draft.words.size()); }
    const Words &words() const { return std::as_const(m_draft).words[m_clause]; }
    NameGrammar grammar() const { return {words(), m_draft.lexicons}; }

    void findNames()
    {
        for (qsizetype at = 0; at < words().size() && !m_draft.pace.stoppedAfter(1);) {
            if (!opensName(words()[at])) {
                ++at;
                continue;
            }
            const qsizetype plural = std::max(takeOffice(at), takePlural(at));
            const qsizetype end = plural > 0 ? plural : takeName(at);
            at = std::max(end, at + 1);
        }
        for (qsizetype at = 0; at < words().size(); ++at)
            noteOtherAbbreviation(at);
    }

    /// Is it a word that the name of a body, or an office, may begin with?
    bool opensName(const Word &word) const
    {
        return word.inNames || m_draft.lexicons.bodyWords.contains(word) ||
               m_draft.lexicons.officeNames.opens(word);
    }

    /// "the U.S. Department of State", "Japanese Ministry of Finance": the country tells the side and is no
    /// part of the name. "Japan Civil Aviation Bureau": it is.
    bool isOnlyOwner(qsizetype at) const
    {
        auto side = grammar().sideAt(at);
        if (side.side < 0)
            side = grammar().adjectiveAt(at);
        if (side.side < 0 || !m_draft.lexicons.bodyNames.longestAt(words(), at).values.isEmpty())
            return side.side >= 0 && words()[side.end].form == Word::Possessive;
        if (words()[side.end].form == Word::Possessive)
            return true;
        const auto known = m_draft.lexicons.bodyNames.longestAt(words(), side.end).values;
        const bool own = std::ranges::any_of(known, [&](int body) {
            return m_draft.lexicons.bodies[body].side == m_draft.lexicons.sides[side.side].name;
        });
        const BodyWord *head = m_draft.lexicons.bodyWords.find(words()[side.end]);
        const bool opensHead = head && head->first && !words()[side.end + 1].isCapital();
        const bool ministry = head && head->kind == QLatin1String("ministry");
        const bool shortened = isAbbreviation(words().view(at, side.end));
        const bool organisation = m_draft.lexicons.sides[side.side].organisation;
        return own || (opensHead && !organisation && (ministry || shortened));
    }

    qsizetype takeName(qsizetype at)
    {
        const qsizetype end = isOnlyOwner(at) ? 0 : grammar().bodyEnd(at);
        if (end == 0)
            return 0;
        const int before = grammar().sideBefore(at);
        const Roster::Found found = m_roster.agencyOf(
            words().text(at, end), sideName(before < 0 ? grammar().sideAfter(end) : before));
        take(found, at, end);
        return takeBracket(found.agency, end);
    }
    QString sideName(int side) const { return side < 0 ? QString() : m_draft.lexicons.sides[side].name; }

    /// "the Departments of State, Commerce and Homeland Security": a body for each.
    qsizetype takePlural(qsizetype at)
    {
        const BodyWord *head =
            words()[at].isCapital() ? m_draft.lexicons.bodyWords.find(words()[at]) : nullptr;
        const bool connected =
            words().is(at + 1, QLatin1String("of")) || words().is(at + 1, QLatin1String("for"));
        if (!head || head->singular.isEmpty() || !connected)
            return 0;
        const QString opening =
            head->singular + QLatin1Char(' ') + words().text(at + 1, at + 2) + QLatin1Char(' ');
        const QList<Span> listed = listedAt(opening, at + 2);
        if (listed.size() < 2)
            return 0;
        const int before = grammar().sideBefore(at);
        const qsizetype last = listed.last().end;
        const int after = words().is(last, QLatin1String("of")) ? grammar().sideAt(last + 1).side : -1;
        const QString side = sideName(before < 0 ? after : before);
        for (const Span &item : listed) {
            const Roster::Found found = m_roster.agencyOf(opening + words().text(item.begin, item.end), side);
            take(found, item.begin, item.end);
        }
        return listed.last().end;
    }
    QList<Span> listedAt(const QString &opening, qsizetype at) const
    {
        QList<Span> items;
        for (qsizetype next = at;;) {
            next += words().is(next, QLatin1String("the"));
            const qsizetype end = grammar().startsBody(next) ? next : itemEnd(opening, next);
            if (end == next)
                return items;
            items.append({next, end});
            next = end + words().is(end, QLatin1String(","));
            next += words().is(next, QLatin1String("and"));
            if (next == end)
                return items;
            next += words().is(next, QLatin1String("of")) || words().is(next, QLatin1String("for"));
        }
    }
    /// Words with capitals; beyond "and" and commas where a body is known by all of them.
    qsizetype itemEnd(const QString &opening, qsizetype at) const
    {
        qsizetype best = at;
        for (qsizetype end = at; end < at + longestItem;) {
            const qsizetype from = end;
            while (words()[end].inNames && end < at + longestItem)
                ++end;
            if (end == from)
                break;
            if (best == at || !m_draft.lexicons.bodiesNamed(opening + words().text(at, end)).isEmpty())
                best = end;
            end += words().is(end, QLatin1String(","));
            end += words().is(end, QLatin1String("and"));
        }
        return best;
    }
    void take(const Roster::Found &found, qsizetype from, qsizetype to)
    {
        m_roster.mention(found.agency, m_draft.mention(m_clause, from, to, found.basis));
        m_taken[m_clause].mark(from, to);
    }

    /// "(CSA)", "(renamed as the National Cybersecurity Office)", ", formerly the Agency of X," after a name.
    qsizetype takeBracket(int agency, qsizetype end)
    {
        if (const qsizetype at = grammar().abbreviationIn(end); at >= 0) {
            m_roster.introduce(words().text(at, at + 1), agency);
            take({agency, {Rule::AbbreviationInText, Sureness::Certain}}, at, at + 1);
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
        take({agency, {Rule::NewName, Sureness::Certain}}, from, to);
        return to;
    }

    /// "between the Foreign Ministries" means one body of each party.
    qsizetype takeOffice(qsizetype at)
    {
        const auto match = m_draft.lexicons.officeNames.longestAt(words(), at);
        if (match.values.isEmpty() || m_draft.statement.parties.size() != 2 || !isPaired(at))
            return 0;
        for (const QString &side : m_draft.statement.parties) {
            const Roster::Found found = m_roster.officeOf(match.values.first(), side);
            if (found.agency < 0)
                continue;
            Mention mention = m_draft.mention(m_clause, at, match.end, found.basis);
            mention.implied = true;
            m_roster.mention(found.agency, mention);
        }
        m_taken[m_clause].mark(at, match.end);
        return match.end;
    }
    bool isPaired(qsizetype at) const
    {
        static const WordSet between{QStringLiteral("the"),        QStringLiteral("our"),
                                     QStringLiteral("two"),        QStringLiteral("both"),
                                     QStringLiteral("respective"), QStringLiteral("their")};
        qsizetype before = at - 1;
        while (before >= at - 3 && isOneOf(words()[before], between))
            --before;
        return words().is(before, QLatin1String("between"));
    }

    bool isTaken(qsizetype at) const { return m_taken[m_clause][at]; }
    void noteOtherAbbreviation(qsizetype at)
    {
        if (!words().is(at, QLatin1String("(")))
            return;
        const qsizetype inside = grammar().abbreviationIn(at);
        if (inside >= 0 && !isTaken(inside))
            m_roster.introduceOther(words().text(inside, inside + 1));
    }
    void findAbbreviations()
    {
        for (qsizetype at = 0; at < words().size() && !m_draft.pace.stoppedAfter(1); ++at) {
            if (!words()[at].isCapital() || isTaken(at))
                continue;
            const QStringView text = words().view(at, at + 1);
            const Roster::Found found =
                isAbbreviation(text) ? m_roster.abbreviated(text.toString()) : Roster::Found();
            if (found.agency >= 0)
                take(found, at, at + 1);
        }
    }

    Draft &m_draft;
    Roster m_roster;
    QList<WordMarks> m_taken; ///< per clause: names found so far
    int m_clause = 0;
};

/// Finds the groupings that are bodies where no longer name that was found holds theirs.
class GroupingFinder
{
public:
    explicit GroupingFinder(Draft &draft) : m_draft(draft), m_named(draft.statement.source.text.size(), false)
    {
    }

    bool find()
    {
        for (const Instrument &instrument : m_draft.statement.instruments)
            markNamed(instrument.mentions);
        for (const Agency &agency : m_draft.statement.agencies)
            markNamed(agency.mentions);
        for (int clause = 0; clause < m_draft.words.size(); ++clause) {
            if (!collect(clause))
                return false;
        }
        for (auto it = m_mentions.cbegin(); it != m_mentions.cend(); ++it)
            add(it.key(), it.value());
        return true;
    }

private:
    void markNamed(const QList<Mention> &mentions)
    {
        for (const Mention &mention : mentions)
            std::fill(m_named.begin() + mention.source.begin, m_named.begin() + mention.source.end, true);
    }
    bool isEmbedded(const Mention &mention) const
    {
        const auto begin = m_named.begin();
        return std::find(begin + mention.source.begin, begin + mention.source.end, true) !=
               begin + mention.source.end;
    }
    bool isBody(int side) const
    {
        const Side &grouping = m_draft.lexicons.sides[side];
        return grouping.organisation && !m_draft.statement.parties.contains(grouping.name);
    }
    bool collect(int clause)
    {
        const Words &words = std::as_const(m_draft).words[clause];
        const NameGrammar grammar(words, m_draft.lexicons);
        for (qsizetype at = 0; at < words.size(); ++at) {
            if (m_draft.pace.stoppedAfter(1))
                return false;
            const auto found = grammar.sideAt(at);
            if (found.side < 0 || !isBody(found.side))
                continue;
            const Basis basis{Rule::Grouping, Sureness::Certain, LexiconName::Sides,
                              m_draft.lexicons.sides[found.side].line};
            const Mention mention = m_draft.mention(clause, at, found.end, basis);
            if (!isEmbedded(mention))
                m_mentions[found.side].append(mention);
        }
        return true;
    }
    void add(int side, const QList<Mention> &mentions)
    {
        Agency agency;
        agency.name = m_draft.lexicons.sides[side].name;
        agency.side = agency.name;
        agency.kind = QStringLiteral("international organisation");
        agency.abbreviation = isAbbreviation(agency.name) ? agency.name : QString();
        agency.aliases = m_draft.lexicons.sides[side].otherNames;
        agency.mentions = mentions;
        m_draft.statement.agencies.append(agency);
    }

    Draft &m_draft;
    std::vector<bool> m_named;            ///< by place in the source: part of a name
    QMap<int, QList<Mention>> m_mentions; ///< by side
};

/// "UN" in "UN Convention on …" names the treaty and no body that does something.
void dropEmbedded(Statement &statement)
{
    QHash<int, QList<Span>> names; // of treaties, by clause
    for (const Instrument &instrument : std::as_const(statement.instruments)) {
        if (instrument.kind != QLatin1String("treaty"))
            continue;
        for (const Mention &mention : instrument.mentions)
            names[mention.clause].append(mention.source);
    }
    if (names.isEmpty())
        return;
    for (Agency &agency : statement.agencies) {
        agency.mentions.removeIf([&](const Mention &mention) {
            const auto ofClause = names.constFind(mention.clause);
            return ofClause != names.cend() && std::ranges::any_of(*ofClause, [&](const Span &name) {
                       return name.contains(mention.source);
                   });
        });
    }
}

/// Agencies that nothing names any more are left out.
void putInOrder(Statement &statement)
{
    std::vector<bool> isParty(size_t(statement.agencies.size()));
    for (const Instrument &instrument : std::as_const(statement.instruments)) {
        for (const int agency : instrument.agencies)
            isParty[size_t(agency)] = true;
    }
    QList<int> order;
    for (int i = 0; i < statement.agencies.size(); ++i) {
        if (!statement.agencies[i].mentions.isEmpty() || isParty[size_t(i)])
            order.append(i);
    }
    const auto firstMention = [&](int i) {
        const auto &mentions = statement.agencies[i].mentions;
        return mentions.isEmpty() ? statement.source.text.size() : mentions.first().source.begin;
    };
    std::ranges::stable_sort(order, {}, firstMention);
    QList<Agency> sorted;
    QList<int> place(statement.agencies.size(), -1);
    for (const int i : order) {
        place[i] = int(sorted.size());
        sorted.append(statement.agencies[i]);
    }
    statement.agencies = sorted;
    for (Instrument &instrument : statement.instruments) {
        for (int &agency : instrument.agencies)
            agency = place[agency];
    }
}

} // namespace

bool findAgencies(Draft &draft)
{
    return AgencyFinder(draft).find();
}

bool findGroupings(Draft &draft)
{
    dropEmbedded(draft.statement);
    if (!GroupingFinder(draft).find())
        return false;
    putInOrder(draft.statement);
    return true;
}

} // namespace partnership
