// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/decisions.h"

#include "models/library/changelog.h"
#include "models/library/decisionrows.h"

#include <QDateTime>

namespace partnership {
namespace {

struct Deciding
{
    Q_DECLARE_TR_FUNCTIONS(Library)
};

Problem refused(const QString &what, const QString &advice, const QString &words = {})
{
    return {Fault::Usage, what, {}, 0, words, advice};
}

/// What stands and what does not.
Result<Decisions> allDecisions(const Library &library)
{
    auto all = decisions(library);
    const auto aside = contradictions(library);
    if (!all || !aside)
        return all ? aside.problem() : all.problem();
    all->facts += aside->facts;
    all->bodies += aside->bodies;
    return all;
}

/// Empty where there is none of that uid.
QString aboutOf(const Decisions &all, const QString &uid)
{
    for (const Decision &decision : all.facts) {
        if (decision.uid == uid)
            return partnership::aboutOf(decision);
    }
    for (const BodyDecision &decision : all.bodies) {
        if (decision.uid == uid)
            return partnership::aboutOf(decision);
    }
    return {};
}

template <typename Some> void sign(Some &decision, const Library &library)
{
    if (decision.uid.isEmpty())
        decision.uid = newUid();
    if (decision.decided.isEmpty())
        decision.decided = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    if (decision.who.isEmpty())
        decision.who = library.author();
}

/// Uids of those that stand on the same fact.
QStringList onTheSame(const Decision &decision, const QList<Decision> &standing)
{
    QStringList uids;
    for (const Decision &other : standing) {
        if (other.isAbout(decision))
            uids.append(other.uid);
    }
    return uids;
}

ChangeName nameOf(const QList<Decision> &made)
{
    const Decision &first = made.first();
    if (made.size() == 1)
        return {QStringLiteral("fact-") + code(first.verdict), {first.place.clause, first.label}};
    return {QStringLiteral("facts-decided"), {QString::number(made.size()), first.label}};
}

QString valuesInWords(const FactValues &values)
{
    QStringList words;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (!it->isEmpty())
            words.append(QStringLiteral("%1 “%2”").arg(it.key(), *it));
    }
    return words.join(QStringLiteral(", "));
}

ChangeName nameOf(const BodyDecision &made)
{
    const bool isAlias = made.verb == BodyVerb::Alias;
    return {QStringLiteral("agency-") + code(made.verb),
            {made.name, made.values.value(isAlias ? QStringLiteral("alias") : QStringLiteral("name"))}};
}

Problem noSuchDecision(const QString &uid)
{
    return refused(Deciding::tr("There is no such decision."),
                   Deciding::tr("List the decisions to see which there are."), uid);
}

} // namespace

Result<Decisions> decisions(const Library &library)
{
    return decisionsIn(library.connection(), true);
}

Result<Decisions> contradictions(const Library &library)
{
    return decisionsIn(library.connection(), false);
}

Result<Done> decide(Library &library, QList<Decision> made)
{
    if (made.isEmpty())
        return refused(Deciding::tr("It is not said what is decided about."), Deciding::tr("Name a fact."));
    for (Decision &decision : made) {
        sign(decision, library);
        if (auto judged = judgeDecision(decision); !judged)
            return judged;
    }
    const auto standing = decisions(library);
    if (!standing)
        return standing.problem();
    return recordChange(library, nameOf(made), [&](const Connection &connection) -> Result<Done> {
        for (const Decision &decision : std::as_const(made)) {
            for (const QString &uid : onTheSame(decision, standing->facts)) {
                if (auto out = takeDecisionOut(connection, uid); !out)
                    return out;
            }
            if (auto kept = keepDecision(connection, decision, true); !kept)
                return kept;
        }
        return Done();
    });
}

Result<Done> decide(Library &library, BodyDecision made)
{
    sign(made, library);
    if (auto judged = judgeDecision(made); !judged)
        return judged;
    return recordChange(library, nameOf(made),
                        [&](const Connection &connection) { return keepDecision(connection, made, true); });
}

Result<Done> withdrawDecisions(Library &library, const QStringList &uids)
{
    const auto standing = allDecisions(library);
    if (!standing)
        return standing.problem();
    QStringList named;
    for (const QString &uid : uids) {
        const QString about = aboutOf(*standing, uid);
        if (about.isEmpty())
            return noSuchDecision(uid);
        named.append(about);
    }
    if (named.isEmpty())
        return noSuchDecision({});
    const ChangeName name = named.size() == 1 ? ChangeName{QStringLiteral("decision-withdrawn"), named}
                                              : ChangeName{QStringLiteral("decisions-withdrawn"),
                                                           {QString::number(named.size())}};
    return recordChange(library, name, [&](const Connection &connection) -> Result<Done> {
        for (const QString &uid : uids) {
            if (auto out = takeDecisionOut(connection, uid); !out)
                return out;
        }
        return Done();
    });
}

Result<Done> preferContradiction(Library &library, const QString &uid)
{
    const auto standing = decisions(library);
    const auto aside = contradictions(library);
    if (!standing || !aside)
        return standing ? aside.problem() : standing.problem();
    QStringList replaced;
    for (const Decision &theirs : aside->facts) {
        if (theirs.uid == uid)
            replaced = onTheSame(theirs, standing->facts);
    }
    for (const BodyDecision &theirs : aside->bodies) {
        for (const BodyDecision &ours : standing->bodies) {
            if (theirs.uid == uid && contradict(ours, theirs))
                replaced.append(ours.uid);
        }
    }
    const QString about = aboutOf(*aside, uid);
    if (about.isEmpty())
        return noSuchDecision(uid);
    return recordChange(library, {QStringLiteral("contradiction-preferred"), {about}},
                        [&](const Connection &connection) -> Result<Done> {
                            for (const QString &ours : std::as_const(replaced)) {
                                if (auto out = takeDecisionOut(connection, ours); !out)
                                    return out;
                            }
                            return makeDecisionStand(connection, uid);
                        });
}

QString aboutOf(const Decision &decision)
{
    return QStringLiteral("%1 %2 “%3”").arg(decision.place.clause, code(decision.kind), decision.label);
}

QString aboutOf(const BodyDecision &decision)
{
    return Deciding::tr("agency “%1”").arg(decision.name);
}

QString saidBy(const Decision &decision)
{
    const QString values = valuesInWords(decision.values);
    return values.isEmpty() ? code(decision.verdict)
                            : QStringLiteral("%1: %2").arg(code(decision.verdict), values);
}

QString saidBy(const BodyDecision &decision)
{
    return QStringLiteral("%1: %2").arg(code(decision.verb), valuesInWords(decision.values));
}

} // namespace partnership
