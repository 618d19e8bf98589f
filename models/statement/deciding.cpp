// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statement/deciding.h"

#include <algorithm>

namespace partnership {
namespace {

Origin originOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Accepted:
        return Origin::Accepted;
    case Verdict::Corrected:
        return Origin::Corrected;
    case Verdict::Added:
        return Origin::Added;
    case Verdict::Rejected:
        break;
    }
    return Origin::Read;
}

template <typename Enum> void set(Enum &value, const FactValues &values, const char *field)
{
    value = fromCode<Enum>(values.value(QLatin1String(field))).value_or(value);
}

void set(QString &value, const FactValues &values, const char *field)
{
    value = values.value(QLatin1String(field), value);
}

/// The words that a fact stands on now: those it was found by, unless others were put in their place.
FactPlace placeNow(const Decision &decision)
{
    const QString words = decision.values.value(QStringLiteral("text"));
    if (words.isEmpty())
        return decision.place;
    const auto number = [&](const char *field) {
        return qMax(1, decision.values.value(QLatin1String(field)).toInt());
    };
    return {decision.place.clause, words, number("occurrence"), number("of")};
}

} // namespace

/// What was decided before is not decided on again.
bool Deciding::isFree(const FactRef &fact)
{
    return basisOf(now(), fact).origin == Origin::Read;
}

/// The fact on exactly these words; of several the one that was read then.
std::optional<FactRef> Deciding::found(const Decision &decision, const FoundPlace &place, bool &several)
{
    const Clause &clause = m_read.clauses[place.clause];
    const auto isMeant = [&](const FactRef &fact) {
        const QString tells = tellTale(fact.kind, valuesOf(now(), fact));
        return decision.asRead.isEmpty() || tells == tellTale(fact.kind, decision.asRead) ||
               tells == tellTale(fact.kind, decision.values);
    };
    QList<FactRef> candidates;
    for (const FactRef &fact : factsOf(now(), place.clause)) {
        if (fact.kind == decision.kind && isFree(fact) && isMeant(fact) &&
            clause.toText(sourceOf(now(), fact)) == place.inText)
            candidates.append(fact);
    }
    const bool isOneOfSeveral = candidates.size() > 1;
    if (isOneOfSeveral)
        candidates.removeIf([&](const FactRef &fact) { return valuesOf(now(), fact) != decision.asRead; });
    if (candidates.size() == 1)
        return candidates.first();
    several = isOneOfSeveral && decision.verdict != Verdict::Added;
    return {};
}

void Deciding::take(const Decision &decision, qsizetype number)
{
    FoundPlace place = findPlace(m_read, decision.place);
    const FoundPlace standing = findPlace(m_read, placeNow(decision));
    bool several = false;
    const auto fact = place.lost == LostBy::Nothing ? found(decision, place, several) : std::nullopt;
    if (place.lost == LostBy::Nothing)
        place.lost = several ? LostBy::SeveralFacts : standing.lost;
    const Clause *clause = place.clause < 0 ? nullptr : &m_read.clauses[place.clause];
    const Span source = clause && place.lost == LostBy::Nothing ? clause->toSource(standing.inText) : Span();
    if (place.lost == LostBy::Nothing && source.isEmpty())
        place.lost = LostBy::WordsGone;
    if (place.lost != LostBy::Nothing) {
        m_made.lost.append({number, place.lost});
        return;
    }
    if (!fact && standsAlready(decision, source))
        return;
    if (decision.verdict == Verdict::Rejected) {
        if (fact)
            reject(*fact);
        m_made.rejected.append(number);
        return;
    }
    const Span words = standing.inText;
    const Origin origin =
        fact && decision.verdict == Verdict::Added ? Origin::Corrected : originOf(decision.verdict);
    stand(decision, fact,
          {place.clause,
           clause->text.sliced(words.begin, words.length()),
           source,
           false,
           {fact ? basisOf(now(), *fact).rule : Rule::Decided, Sureness::Certain,
            fact ? basisOf(now(), *fact).lexicon : LexiconName::None, fact ? basisOf(now(), *fact).line : 0,
            origin}});
    m_made.standing.append({number, decision.kind, place.clause, source});
}

/// By another decision, made on another reading.
bool Deciding::standsAlready(const Decision &decision, const Span &source)
{
    return std::ranges::any_of(m_made.standing, [&](const StandingFact &standing) {
        return standing.kind == decision.kind && standing.source == source &&
               decision.verdict != Verdict::Added;
    });
}

void Deciding::reject(const FactRef &fact)
{
    const auto mentionOf = [](const auto &records, const FactRef &ref) {
        return records[ref.record].mentions[ref.mention];
    };
    switch (fact.kind) {
    case FactKind::Agency:
        return m_agencies.move(fact.record, fact.mention, -1, mentionOf(now().agencies, fact));
    case FactKind::Instrument:
        return m_instruments.move(fact.record, fact.mention, -1, mentionOf(now().instruments, fact));
    case FactKind::Commitment:
        now().commitments.removeAt(fact.record);
        return;
    case FactKind::Event:
        now().events.removeAt(fact.record);
        m_made.eventNumbers.removeAt(fact.record);
        return;
    }
}

void Deciding::stand(const Decision &decision, const std::optional<FactRef> &fact, const Mention &words)
{
    // Another reading may find something else over words that a desk has decided on: not that is believed.
    if (!fact && decision.verdict != Verdict::Added)
        leaveOverlapping(decision.kind, words);
    switch (decision.kind) {
    case FactKind::Agency:
    case FactKind::Instrument:
        return standMention(decision, fact, words);
    case FactKind::Commitment:
        return standCommitment(decision, fact, words);
    case FactKind::Event:
        return standEvent(decision, fact, words);
    }
}

void Deciding::leaveOverlapping(FactKind kind, const Mention &words)
{
    QList<FactRef> facts = factsOf(now(), words.clause);
    std::ranges::reverse(facts); // the last first, so that places before it stay
    for (const FactRef &fact : std::as_const(facts)) {
        if (fact.kind == kind && isFree(fact) && sourceOf(now(), fact) != words.source &&
            sourceOf(now(), fact).overlaps(words.source))
            reject(fact);
    }
}

void Deciding::standMention(const Decision &decision, const std::optional<FactRef> &fact, Mention words)
{
    const QString name = decision.values.value(QStringLiteral("name"));
    const int from = fact ? fact->record : -1;
    const int mention = fact ? fact->mention : -1;
    if (decision.kind == FactKind::Agency) {
        QString side = fact ? now().agencies[from].side : QString();
        set(side, decision.values, "side");
        words.implied = fact && now().agencies[from].mentions[mention].implied;
        const int to = m_agencies.of(side, name, from);
        m_agencies.move(from, mention, to, words);
        Agency &agency = now().agencies[to];
        agency.name = name;
        set(agency.abbreviation, decision.values, "abbreviation");
        set(agency.kind, decision.values, "kind");
        return;
    }
    words.implied = fact && now().instruments[from].mentions[mention].implied;
    QString kind = fact ? now().instruments[from].kind : QString();
    set(kind, decision.values, "kind");
    const int to = m_instruments.of(kind, name, from);
    m_instruments.move(from, mention, to, words);
    Instrument &instrument = now().instruments[to];
    instrument.name = name;
    set(instrument.abbreviation, decision.values, "abbreviation");
    set(instrument.date, decision.values, "date");
    setStage(instrument, decision, words);
}

/// The words that the reader took the stage from prove no other.
void Deciding::setStage(Instrument &instrument, const Decision &decision, const Mention &words)
{
    const Stage before = instrument.stage;
    set(instrument.stage, decision.values, "stage");
    if (instrument.stage != before && instrument.stage != Stage::Unknown) {
        instrument.evidence = words;
        instrument.evidence.basis.rule = Rule::Decided;
        instrument.evidence.basis.lexicon = LexiconName::None;
        instrument.evidence.basis.line = 0;
    } else if (instrument.stage == Stage::Unknown) {
        instrument.evidence = Mention();
    }
}

/// A number that another reading gave to another one meanwhile is not given twice.
QString Deciding::freeId(const QString &wanted, int clause) const
{
    const auto isTaken = [this](const QString &id) {
        return m_commitments.contains(id) ||
               std::ranges::any_of(m_made.statement.commitments,
                                   [&](const Commitment &c) { return c.id == id; });
    };
    const QString prefix = m_read.clauses[clause].number + QLatin1Char('/');
    QString id = wanted.startsWith(prefix) ? wanted : prefix + QLatin1Char('1');
    for (int place = 1; isTaken(id); ++place)
        id = prefix + QString::number(place);
    return id;
}

void Deciding::standCommitment(const Decision &decision, const std::optional<FactRef> &fact,
                               const Mention &words)
{
    QList<Commitment> &all = now().commitments;
    Commitment made;
    if (fact) {
        made = all.takeAt(fact->record);
    } else {
        made.id = freeId(decision.label, words.clause);
        made.clause = words.clause;
        made.core = words.source;
    }
    set(made.type, decision.values, "type");
    set(made.action, decision.values, "action");
    set(made.firmness, decision.values, "firmness");
    if (made.source != words.source) {
        made.text = words.text;
        made.source = words.source;
        if (!made.source.contains(made.core))
            made.core = made.source;
    }
    made.basis = words.basis;
    const auto place = [](const Commitment &c) { return std::pair(c.clause, c.source.begin); };
    const auto behind = std::ranges::upper_bound(all, place(made), {}, place);
    all.insert(behind - all.begin(), made);
}

void Deciding::standEvent(const Decision &decision, const std::optional<FactRef> &fact, const Mention &words)
{
    QList<Event> &all = now().events;
    Event made;
    constexpr int numbersForRead = 1'000'000;
    int number = numbersForRead + m_added;
    if (fact) {
        made = all.takeAt(fact->record);
        number = m_made.eventNumbers.takeAt(fact->record);
    } else {
        ++m_added;
        made.clause = words.clause;
        made.label = words.text;
    }
    set(made.date, decision.values, "date");
    set(made.kind, decision.values, "kind");
    set(made.label, decision.values, "label");
    set(made.precision, decision.values, "precision");
    if (!made.date.isEmpty()) // how much of it there is says how exact it is
        made.precision = made.date.size() == 4   ? Precision::Year
                         : made.date.size() == 7 ? Precision::Month
                                                 : Precision::Day;
    else if (made.precision != Precision::Recurring)
        made.precision = Precision::Undated;
    if (made.source != words.source) {
        made.text = words.text;
        made.source = words.source;
    }
    made.basis = words.basis;
    const auto place = [](const Event &e) { return std::pair(e.clause, e.source.begin); };
    const auto behind = std::ranges::upper_bound(all, place(made), {}, place) - all.begin();
    all.insert(behind, made);
    m_made.eventNumbers.insert(behind, number);
}

/// Those of its mentions that say these words; all of them, where no words are told.
} // namespace partnership
