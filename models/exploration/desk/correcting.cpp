// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/desk/correcting.h"

#include "models/library/decisions.h"
#include "models/statement/nearest.h"

#include <QCoreApplication>

#include <algorithm>

namespace partnership {
namespace {

struct Correcting
{
    Q_DECLARE_TR_FUNCTIONS(partnership::Correcting)
};

Problem refused(const QString &what, const QString &advice)
{
    return {Fault::Usage, what, {}, 0, {}, advice};
}

QStringList namesOf(const Statement &statement, const FactRef &fact)
{
    switch (fact.kind) {
    case FactKind::Agency: {
        const Agency &agency = statement.agencies[fact.record];
        return QStringList{agency.name, agency.abbreviation, agency.mentions[fact.mention].text} +
               agency.aliases;
    }
    case FactKind::Instrument: {
        const Instrument &instrument = statement.instruments[fact.record];
        return QStringList{instrument.name, instrument.abbreviation, instrument.mentions[fact.mention].text} +
               instrument.aliases;
    }
    case FactKind::Commitment: {
        const Commitment &commitment = statement.commitments[fact.record];
        return {commitment.id, commitment.id.section(QLatin1Char('/'), -1), commitment.text};
    }
    case FactKind::Event: {
        const Event &event = statement.events[fact.record];
        return {event.text, event.date, event.label};
    }
    }
    Q_UNREACHABLE();
}

/// A commitment is told by its number, an event by its date too.
QString shownName(const Statement &statement, const FactRef &fact)
{
    const QString label = labelOf(statement, fact);
    return fact.kind == FactKind::Event && !statement.events[fact.record].date.isEmpty()
               ? QStringLiteral("%1 (%2)").arg(label, statement.events[fact.record].date)
               : label;
}

QString kindName(FactKind kind)
{
    switch (kind) {
    case FactKind::Agency:
        return Correcting::tr("agency");
    case FactKind::Instrument:
        return Correcting::tr("instrument");
    case FactKind::Commitment:
        return Correcting::tr("commitment");
    case FactKind::Event:
        return Correcting::tr("event");
    }
    Q_UNREACHABLE();
}

Problem noSuchFact(const Contents &contents, int clause, FactKind kind, const QString &typed,
                   const QStringList &known)
{
    const QString number = contents.clauses()[clause].number;
    const QString meant = nearest(typed, known);
    const QString what =
        typed.isEmpty() ? Correcting::tr("Nothing was read in %1 as %2.").arg(number, kindName(kind))
                        : Correcting::tr("In %1 there is no %2 “%3”.").arg(number, kindName(kind), typed);
    if (!meant.isEmpty())
        return refused(what, Correcting::tr("Did you mean “%1”?").arg(meant));
    return refused(what, known.isEmpty()
                             ? Correcting::tr("Add it by its words.")
                             : Correcting::tr("There are: %1.").arg(known.join(QStringLiteral(", "))));
}

/// What is decided about a fact that was decided on before takes the place of that.
Decision decisionAgain(const Exploration &exploration, int statement, const FactRef &fact)
{
    const Statement &shown = exploration.contents().statements()[statement];
    if (const Decision *before = decisionOn(exploration, statement, fact)) {
        Decision again = *before;
        again.uid.clear();
        again.decided.clear();
        again.who.clear();
        return again;
    }
    Decision made;
    made.source = sourceOf(shown);
    made.kind = fact.kind;
    made.place = placeOf(shown, fact).value_or(FactPlace());
    made.label = labelOf(shown, fact);
    made.asRead = made.values = valuesOf(shown, fact);
    return made;
}

/// The values that a fact is shown with, and the words that it was put on.
FactValues valuesNow(const Decision &before, const FactValues &shown)
{
    FactValues values = shown;
    for (const char *field : {"text", "occurrence", "of"}) {
        if (before.values.contains(QLatin1String(field)))
            values.insert(QLatin1String(field), before.values.value(QLatin1String(field)));
    }
    return values;
}

} // namespace

Result<int> clauseCalled(const Exploration &exploration, const Selection &selection, const QString &number)
{
    const Contents &contents = exploration.contents();
    QStringList known;
    QList<int> found;
    for (int row = 0; row < contents.clauses().size(); ++row) {
        if (!selection.hasClause(row))
            continue;
        known.append(contents.clauses()[row].number);
        if (known.last() == number)
            found.append(row);
    }
    if (found.size() == 1)
        return found.first();
    if (!found.isEmpty())
        return refused(Correcting::tr("Several statements have a clause %1.").arg(number),
                       Correcting::tr("Say of which statement, with --statement."));
    const QString meant = nearest(number, known);
    return refused(Correcting::tr("There is no clause “%1”.").arg(number),
                   meant.isEmpty() ? Correcting::tr("“list clauses” tells their numbers.")
                                   : Correcting::tr("Did you mean “%1”?").arg(meant));
}

ShownFacts factsOfClause(const Contents &contents, int clause)
{
    const ClauseRow &row = contents.clauses()[clause];
    const Statement &statement = contents.statements()[row.statement];
    ShownFacts shown{row.statement, factsOf(statement, int(row.record - statement.clauses.constData()))};
    std::ranges::stable_sort(
        shown.facts, {}, [&](const FactRef &fact) { return partnership::sourceOf(statement, fact).begin; });
    return shown;
}

Result<ShownFacts> factsCalled(const Contents &contents, int clause, FactKind kind, const QString &typed)
{
    ShownFacts all = factsOfClause(contents, clause);
    const Statement &statement = contents.statements()[all.statement];
    all.facts.removeIf([&](const FactRef &fact) { return fact.kind != kind; });
    QStringList known;
    ShownFacts found{all.statement, {}};
    for (const FactRef &fact : std::as_const(all.facts)) {
        known.append(shownName(statement, fact));
        const QStringList names = namesOf(statement, fact);
        if (typed.isEmpty() || std::ranges::any_of(names, [&](const QString &name) {
                return !name.isEmpty() && comparable(name) == comparable(typed);
            }))
            found.facts.append(fact);
    }
    known.removeDuplicates();
    if (found.facts.isEmpty())
        return noSuchFact(contents, clause, kind, typed, known);
    return found;
}

ShownFacts everywhere(const Contents &contents, const ShownFacts &facts)
{
    ShownFacts out{facts.statement, {}};
    const QList<FactRef> all = factsOf(contents.statements()[facts.statement]);
    for (const FactRef &one : facts.facts) {
        for (const FactRef &fact : all) {
            if (fact.kind == one.kind && fact.record == one.record && !out.facts.contains(fact))
                out.facts.append(fact);
        }
    }
    return out;
}

const Decision *decisionOn(const Exploration &exploration, int statement, const FactRef &fact)
{
    const Statement &shown = exploration.contents().statements()[statement];
    if (basisOf(shown, fact).origin == Origin::Read)
        return nullptr;
    const FactValues values = valuesOf(shown, fact);
    const Decision *found = nullptr;
    for (const StandingFact &standing : exploration.contents().decided(statement).standing) {
        if (standing.kind != fact.kind || standing.source != sourceOf(shown, fact))
            continue;
        const Decision &decision = exploration.decisions().facts[standing.decision];
        // Of two on the same words, the one that says what is shown.
        if (!found || tellTale(fact.kind, decision.values) == tellTale(fact.kind, values))
            found = &decision;
    }
    return found;
}

Result<Done> decideOn(const Exploration &exploration, const ShownFacts &facts, Verdict verdict,
                      const FactValues &changed)
{
    const Statement &shown = exploration.contents().statements()[facts.statement];
    QList<Decision> made;
    QStringList dropped;
    for (const FactRef &fact : facts.facts) {
        Decision decision = decisionAgain(exploration, facts.statement, fact);
        const Decision *before = decisionOn(exploration, facts.statement, fact);
        const bool wasAdded = before && before->verdict == Verdict::Added;
        if (verdict == Verdict::Rejected && wasAdded) {
            dropped.append(before->uid);
            continue;
        }
        if (decision.place.words.isEmpty() || (verdict == Verdict::Accepted && before))
            continue; // stands in no words, or was decided
        decision.verdict = wasAdded ? Verdict::Added : verdict;
        decision.values =
            verdict == Verdict::Rejected ? FactValues() : valuesNow(decision, valuesOf(shown, fact));
        decision.values.insert(changed);
        if (verdict == Verdict::Corrected && !wasAdded && decision.values == decision.asRead)
            decision.verdict = Verdict::Accepted;
        made.append(decision);
    }
    if (made.isEmpty() && dropped.isEmpty())
        return refused(Correcting::tr("All of this was decided before."),
                       Correcting::tr("Correct or reject it, or leave it as read first."));
    Result<Done> done = Done();
    if (!made.isEmpty())
        done = decide(*exploration.library(), made);
    return done && !dropped.isEmpty() ? withdrawDecisions(*exploration.library(), dropped) : done;
}

Result<Done> leaveAsRead(const Exploration &exploration, const ShownFacts &facts)
{
    QStringList uids;
    for (const FactRef &fact : facts.facts) {
        if (const Decision *decision = decisionOn(exploration, facts.statement, fact))
            uids.append(decision->uid);
    }
    uids.removeDuplicates();
    if (uids.isEmpty())
        return refused(Correcting::tr("Nothing was decided about this."),
                       Correcting::tr("“correct list” tells what was."));
    return withdrawDecisions(*exploration.library(), uids);
}

Result<Done> addFact(const Exploration &exploration, int clause, const Span &inText, FactKind kind,
                     const FactValues &values)
{
    const ClauseRow &row = exploration.contents().clauses()[clause];
    const Statement &statement = exploration.contents().statements()[row.statement];
    const auto place = placeIn(*row.record, inText);
    if (!place || row.record->toSource(inText).isEmpty())
        return refused(Correcting::tr("No words are marked."),
                       Correcting::tr("Mark those that name the fact."));
    for (const FactRef &fact : factsOfClause(exploration.contents(), clause).facts) {
        if (fact.kind == kind && row.record->toText(sourceOf(statement, fact)) == inText)
            return refused(Correcting::tr("“%1” is one already.").arg(place->words),
                           Correcting::tr("Correct it instead."));
    }
    Decision made;
    made.source = sourceOf(statement);
    made.kind = kind;
    made.place = *place;
    made.label = kind == FactKind::Commitment ? row.number + QLatin1Char('/') : place->words;
    made.verdict = Verdict::Added;
    made.values = values;
    return decide(*exploration.library(), QList<Decision>{made});
}

FactValues proposedValues(const Contents &contents, int clause, FactKind kind, const QString &words)
{
    const Statement &statement = contents.statements()[contents.clauses()[clause].statement];
    switch (kind) {
    case FactKind::Agency:
        return {{QStringLiteral("name"), words},
                {QStringLiteral("abbreviation"), QString()},
                {QStringLiteral("side"), statement.parties.value(0)},
                {QStringLiteral("kind"), QString()}};
    case FactKind::Instrument:
        return {{QStringLiteral("name"), words},
                {QStringLiteral("abbreviation"), QString()},
                {QStringLiteral("kind"), QString()},
                {QStringLiteral("stage"), code(Stage::Unknown)},
                {QStringLiteral("date"), QString()}};
    case FactKind::Commitment:
        return {{QStringLiteral("type"), code(CommitmentType::Commitment)},
                {QStringLiteral("action"), code(Action::Strengthen)},
                {QStringLiteral("firmness"), code(Firmness::Unstated)}};
    case FactKind::Event:
        return {{QStringLiteral("date"), QString()},
                {QStringLiteral("precision"), code(Precision::Undated)},
                {QStringLiteral("kind"), code(EventKind::Other)},
                {QStringLiteral("label"), words}};
    }
    Q_UNREACHABLE();
}

QList<LostAnchor> lostAnchors(const Exploration &exploration)
{
    const Contents &contents = exploration.contents();
    QList<LostAnchor> out;
    for (int statement = 0; statement < contents.statements().size(); ++statement) {
        for (const LostDecision &lost : contents.decided(statement).lost)
            out.append({exploration.decisions().facts[lost.decision], statement, lost.why});
    }
    return out;
}

QString whyLost(const LostAnchor &anchor)
{
    const FactPlace &place = anchor.decision.place;
    switch (anchor.why) {
    case LostBy::Nothing:
        break;
    case LostBy::ClauseGone:
        return Correcting::tr("There is no clause %1 any more.").arg(place.clause);
    case LostBy::WordsGone:
        return Correcting::tr("Clause %1 does not say these words any more.").arg(place.clause);
    case LostBy::WordsOtherwiseOften:
        return Correcting::tr("Clause %1 says these words another number of times than the %2 that it did.")
            .arg(place.clause, QString::number(place.of));
    case LostBy::SeveralFacts:
        return Correcting::tr("Several facts are read from these words now, none of them as it was.");
    }
    return {};
}

} // namespace partnership
