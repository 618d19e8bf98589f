// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions that come from another library: nothing of either side is dropped.
#include "models/library/decisionrows.h"
#include "models/library/decisions.h"

#include "models/library/changes.h"

#include <algorithm>

namespace partnership {
namespace {

bool sameSaid(const Decision &one, const Decision &other)
{
    return one.verdict == other.verdict && one.values == other.values;
}

bool isSame(const BodyDecision &one, const BodyDecision &other)
{
    return one.verb == other.verb && comparable(one.side) == comparable(other.side) &&
           comparable(one.name) == comparable(other.name) && one.values == other.values;
}

bool isSame(const Decision &one, const Decision &other)
{
    return one.isAbout(other) && sameSaid(one, other);
}

bool contradict(const Decision &one, const Decision &other)
{
    return one.isAbout(other) && !sameSaid(one, other);
}

/// Brings decisions one by one beside those that are there.
class Bringing
{
public:
    Bringing(const Connection &connection, const Decisions &standing, const Decisions &aside)
        : m_connection(connection), m_standing(standing), m_aside(aside)
    {
    }

    Result<Done> bring(const Decision &decision) { return bring(decision, m_standing.facts, m_aside.facts); }
    Result<Done> bring(const BodyDecision &decision)
    {
        return bring(decision, m_standing.bodies, m_aside.bodies);
    }
    const BroughtDecisions &told() const { return m_told; }

private:
    template <typename Some> Result<Done> bring(Some decision, QList<Some> &standing, QList<Some> &aside)
    {
        for (const Some &ours : std::as_const(standing)) {
            if (isSame(ours, decision)) {
                ++m_told.known;
                return Done();
            }
        }
        for (const Some &ours : std::as_const(standing)) {
            if (contradict(ours, decision))
                return setAside(decision, ours, aside);
        }
        ++m_told.added;
        giveFreeUid(decision);
        standing.append(decision);
        return keepDecision(m_connection, decision, true);
    }
    /// What was set aside before is told again, but not kept twice.
    template <typename Some> Result<Done> setAside(Some decision, const Some &ours, QList<Some> &aside)
    {
        m_told.contradictions.append({aboutOf(ours), saidBy(ours), saidBy(decision)});
        if (std::ranges::any_of(aside, [&](const Some &other) { return isSame(other, decision); }))
            return Done();
        giveFreeUid(decision);
        aside.append(decision);
        return keepDecision(m_connection, decision, false);
    }
    /// One that says something else by now than it did elsewhere is another one.
    template <typename Some> void giveFreeUid(Some &decision) const
    {
        const auto has = [&](const auto &list) {
            return std::ranges::any_of(list, [&](const auto &other) { return other.uid == decision.uid; });
        };
        if (decision.uid.isEmpty() || has(m_standing.facts) || has(m_standing.bodies) || has(m_aside.facts) ||
            has(m_aside.bodies))
            decision.uid = newUid();
    }

    const Connection &m_connection;
    Decisions m_standing;
    Decisions m_aside;
    BroughtDecisions m_told;
};

} // namespace

/// Two names for one body, or a body that is another and yet a third.
bool contradict(const BodyDecision &one, const BodyDecision &other)
{
    const auto becomes = [](const BodyDecision &d) {
        return d.verb == BodyVerb::Renamed || d.verb == BodyVerb::Merged;
    };
    const bool sameBody =
        comparable(one.side) == comparable(other.side) && comparable(one.name) == comparable(other.name);
    return sameBody && becomes(one) && becomes(other) && one.values != other.values;
}

Result<BroughtDecisions> bringDecisions(Library &library, const Decisions &brought)
{
    const auto standing = decisions(library);
    const auto aside = contradictions(library);
    if (!standing || !aside)
        return standing ? aside.problem() : standing.problem();
    const auto all = QString::number(brought.facts.size() + brought.bodies.size());
    Bringing bringing(library.connection(), *standing, *aside);
    const auto bring = [&](const Connection &) -> Result<Done> {
        for (const Decision &decision : brought.facts) {
            if (auto done = bringing.bring(decision); !done)
                return done;
        }
        for (const BodyDecision &decision : brought.bodies) {
            if (auto done = bringing.bring(decision); !done)
                return done;
        }
        return Done();
    };
    if (auto done = recordChange(library, {QStringLiteral("decisions-brought"), {all}}, bring); !done)
        return done.problem();
    return bringing.told();
}

} // namespace partnership
