// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a statement is when all decisions are in it: its lists are put right by what they name.
#include "models/statement/decided.h"

#include "models/statement/deciding.h"

#include <algorithm>

namespace partnership {

void Deciding::hand(int from, int to, const QString &words)
{
    for (int mention = int(now().agencies[from].mentions.size()) - 1; mention >= 0; --mention) {
        Mention moved = now().agencies[from].mentions[mention];
        if (!words.isEmpty() && comparable(moved.text) != comparable(words))
            continue;
        if (moved.basis.origin == Origin::Read)
            moved.basis.origin = Origin::Corrected;
        m_agencies.move(from, mention, to, moved);
    }
}

void Deciding::take(const BodyDecision &decision)
{
    const int from = m_agencies.called(decision.side, decision.name);
    if (from < 0)
        return; // not in this statement
    QList<Agency> &agencies = now().agencies;
    const auto alsoCalled = [](Agency &agency, const QString &name) {
        if (name != agency.name && !agency.aliases.contains(name))
            agency.aliases.append(name);
    };
    if (decision.verb == BodyVerb::Alias)
        return alsoCalled(agencies[from], decision.values.value(QStringLiteral("alias")));
    const bool isPart = decision.verb == BodyVerb::Split;
    const QString words = isPart ? decision.values.value(QStringLiteral("words")) : QString();
    const QString name = decision.values.value(QStringLiteral("name"));
    const int to = m_agencies.of(decision.values.value(QStringLiteral("side"), decision.side), name, from);
    agencies[to].name = name;
    if (decision.verb == BodyVerb::Renamed && agencies[to].abbreviation.isEmpty())
        agencies[to].abbreviation = agencies[from].abbreviation;
    agencies[to].kind = decision.values.value(QStringLiteral("kind"), agencies[to].kind);
    if (to != from)
        hand(from, to, words);
    if (!isPart)
        alsoCalled(agencies[to], decision.name);
    else
        agencies[from].aliases.removeAll(words);
}

void Deciding::relinkCommitments()
{
    for (Commitment &commitment : now().commitments) {
        const Span was = m_commitments.value(commitment.id);
        commitment.agencies =
            m_agencies.relinked(commitment.agencies, commitment.clause, was, commitment.source);
        commitment.instruments =
            m_instruments.relinked(commitment.instruments, commitment.clause, was, commitment.source);
    }
}

/// Two agencies that turn out to be one, or of one side, are no counterparts.
void Deciding::relinkPairs()
{
    QList<Counterpart> pairs;
    for (Counterpart pair : std::as_const(now().counterparts)) {
        pair.first = m_agencies.standIn(pair.first, pair.clause);
        pair.second = m_agencies.standIn(pair.second, pair.clause);
        if (pair.instrument >= 0)
            pair.instrument = m_instruments.heir(pair.instrument);
        if (pair.first < 0 || pair.second < 0 || pair.first == pair.second)
            continue;
        const QString side = now().agencies[pair.first].side;
        if (side.isEmpty() || side != now().agencies[pair.second].side)
            pairs.append(pair);
    }
    now().counterparts = pairs;
}

void Deciding::replaceBodies(const QList<int> &agencies, const QList<int> &instruments)
{
    const auto replaced = [](const QList<int> &list, const QList<int> &places) {
        QList<int> out;
        for (const int place : list) {
            if (const int to = places[place]; to >= 0 && !out.contains(to))
                out.append(to);
        }
        return out;
    };
    for (Commitment &commitment : now().commitments) {
        commitment.agencies = replaced(commitment.agencies, agencies);
        commitment.instruments = replaced(commitment.instruments, instruments);
    }
    for (Instrument &instrument : now().instruments)
        instrument.agencies = replaced(instrument.agencies, agencies);
    for (Event &event : now().events)
        event.instrument = event.instrument < 0 ? -1 : instruments[event.instrument];
    for (Counterpart &pair : now().counterparts) {
        pair.first = agencies[pair.first];
        pair.second = agencies[pair.second];
        pair.instrument = pair.instrument < 0 ? -1 : instruments[pair.instrument];
    }
}

DecidedStatement Deciding::finish()
{
    relinkCommitments();
    relinkPairs();
    for (Instrument &instrument : now().instruments) {
        for (int &agency : instrument.agencies) {
            if (const int next = m_agencies.heir(agency); next >= 0) // who has none goes below
                agency = next;
        }
    }
    for (Event &event : now().events)
        event.instrument = event.instrument < 0 ? -1 : m_instruments.heir(event.instrument);
    const QList<int> agencies = m_agencies.compact(m_made.renamed, FactKind::Agency);
    const QList<int> instruments = m_instruments.compact(m_made.renamed, FactKind::Instrument);
    replaceBodies(agencies, instruments);
    return std::move(m_made);
}

DecidedStatement decided(const Statement &read, const Decisions &decisions)
{
    const bool isAsked = std::ranges::any_of(
        decisions.facts, [&](const Decision &decision) { return decision.source.fits(read); });
    if (!isAsked && decisions.bodies.isEmpty())
        return {read, {}, {}, {}, {}, {}};
    Deciding deciding(read);
    for (qsizetype number = 0; number < decisions.facts.size(); ++number) {
        if (decisions.facts[number].source.fits(read))
            deciding.take(decisions.facts[number], number);
    }
    for (const BodyDecision &decision : decisions.bodies)
        deciding.take(decision);
    DecidedStatement made = deciding.finish();
    int asRead = 0;
    if (std::ranges::all_of(made.eventNumbers, [&](int event) { return event == asRead++; }) &&
        made.eventNumbers.size() == read.events.size())
        made.eventNumbers.clear();
    return made;
}

} // namespace partnership
