// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statement/factplaces.h"

#include <algorithm>

namespace partnership {
namespace {

const Mention &mentionOf(const Statement &statement, const FactRef &fact)
{
    return fact.kind == FactKind::Agency ? statement.agencies[fact.record].mentions[fact.mention]
                                         : statement.instruments[fact.record].mentions[fact.mention];
}

template <typename Record>
void addMentions(QList<FactRef> &facts, FactKind kind, const QList<Record> &records, int clause)
{
    for (int record = 0; record < records.size(); ++record) {
        for (int mention = 0; mention < records[record].mentions.size(); ++mention) {
            if (clause < 0 || records[record].mentions[mention].clause == clause)
                facts.append({kind, record, mention});
        }
    }
}

template <typename Record>
void addRecords(QList<FactRef> &facts, FactKind kind, const QList<Record> &records, int clause)
{
    for (int record = 0; record < records.size(); ++record) {
        if (clause < 0 || records[record].clause == clause)
            facts.append({kind, record, 0});
    }
}

FactValues valuesOf(const Agency &agency)
{
    return {{QStringLiteral("name"), agency.name},
            {QStringLiteral("abbreviation"), agency.abbreviation},
            {QStringLiteral("side"), agency.side},
            {QStringLiteral("kind"), agency.kind}};
}

FactValues valuesOf(const Instrument &instrument)
{
    return {{QStringLiteral("name"), instrument.name},
            {QStringLiteral("abbreviation"), instrument.abbreviation},
            {QStringLiteral("kind"), instrument.kind},
            {QStringLiteral("stage"), code(instrument.stage)},
            {QStringLiteral("date"), instrument.date}};
}

FactValues valuesOf(const Commitment &commitment)
{
    return {{QStringLiteral("type"), code(commitment.type)},
            {QStringLiteral("action"), code(commitment.action)},
            {QStringLiteral("firmness"), code(commitment.firmness)}};
}

FactValues valuesOf(const Event &event)
{
    return {{QStringLiteral("date"), event.date},
            {QStringLiteral("precision"), code(event.precision)},
            {QStringLiteral("kind"), code(event.kind)},
            {QStringLiteral("label"), event.label}};
}

/// Where the words begin in the text, one after the other; they may overlap.
QList<qsizetype> beginnings(const QString &text, const QString &words)
{
    QList<qsizetype> out;
    for (qsizetype at = text.indexOf(words); at >= 0 && !words.isEmpty(); at = text.indexOf(words, at + 1))
        out.append(at);
    return out;
}

} // namespace

QList<FactRef> factsOf(const Statement &statement, int clause)
{
    QList<FactRef> facts;
    addMentions(facts, FactKind::Agency, statement.agencies, clause);
    addMentions(facts, FactKind::Instrument, statement.instruments, clause);
    addRecords(facts, FactKind::Commitment, statement.commitments, clause);
    addRecords(facts, FactKind::Event, statement.events, clause);
    return facts;
}

int clauseOf(const Statement &statement, const FactRef &fact)
{
    switch (fact.kind) {
    case FactKind::Agency:
    case FactKind::Instrument:
        return mentionOf(statement, fact).clause;
    case FactKind::Commitment:
        return statement.commitments[fact.record].clause;
    case FactKind::Event:
        return statement.events[fact.record].clause;
    }
    Q_UNREACHABLE();
}

Span sourceOf(const Statement &statement, const FactRef &fact)
{
    switch (fact.kind) {
    case FactKind::Agency:
    case FactKind::Instrument:
        return mentionOf(statement, fact).source;
    case FactKind::Commitment:
        return statement.commitments[fact.record].source;
    case FactKind::Event:
        return statement.events[fact.record].source;
    }
    Q_UNREACHABLE();
}

const Basis &basisOf(const Statement &statement, const FactRef &fact)
{
    switch (fact.kind) {
    case FactKind::Agency:
    case FactKind::Instrument:
        return mentionOf(statement, fact).basis;
    case FactKind::Commitment:
        return statement.commitments[fact.record].basis;
    case FactKind::Event:
        return statement.events[fact.record].basis;
    }
    Q_UNREACHABLE();
}

FactValues valuesOf(const Statement &statement, const FactRef &fact)
{
    switch (fact.kind) {
    case FactKind::Agency:
        return valuesOf(statement.agencies[fact.record]);
    case FactKind::Instrument:
        return valuesOf(statement.instruments[fact.record]);
    case FactKind::Commitment:
        return valuesOf(statement.commitments[fact.record]);
    case FactKind::Event:
        return valuesOf(statement.events[fact.record]);
    }
    Q_UNREACHABLE();
}

QString labelOf(const Statement &statement, const FactRef &fact)
{
    switch (fact.kind) {
    case FactKind::Agency: {
        const Agency &agency = statement.agencies[fact.record];
        return agency.abbreviation.isEmpty() ? agency.name : agency.abbreviation;
    }
    case FactKind::Instrument:
        return statement.instruments[fact.record].name;
    case FactKind::Commitment:
        return statement.commitments[fact.record].id;
    case FactKind::Event:
        return statement.events[fact.record].text;
    }
    Q_UNREACHABLE();
}

std::optional<FactPlace> placeIn(const Clause &clause, const Span &inText)
{
    const bool inside = inText.begin >= 0 && inText.end <= clause.text.size() && !inText.isEmpty();
    if (!inside)
        return {};
    const QString words = clause.text.sliced(inText.begin, inText.length());
    const QList<qsizetype> all = beginnings(clause.text, words);
    return FactPlace{clause.number, words, int(all.indexOf(inText.begin)) + 1, int(all.size())};
}

FactValues onWords(FactValues values, const FactPlace &place)
{
    values.insert(QStringLiteral("text"), place.words);
    values.insert(QStringLiteral("occurrence"), QString::number(place.occurrence));
    values.insert(QStringLiteral("of"), QString::number(place.of));
    return values;
}

std::optional<FactPlace> placeOf(const Statement &statement, const FactRef &fact)
{
    const int clause = clauseOf(statement, fact);
    if (clause < 0)
        return {};
    const Clause &in = statement.clauses[clause];
    return placeIn(in, in.toText(sourceOf(statement, fact)));
}

FoundPlace findPlace(const Statement &statement, const FactPlace &place)
{
    const auto clause = std::ranges::find(statement.clauses, place.clause, &Clause::number);
    if (clause == statement.clauses.end())
        return {-1, {}, LostBy::ClauseGone};
    const int at = int(clause - statement.clauses.begin());
    const QList<qsizetype> all = beginnings(clause->text, place.words);
    if (all.isEmpty())
        return {at, {}, LostBy::WordsGone};
    // Which of them is meant can be said only where there are as many as there were.
    if (all.size() != place.of || place.occurrence < 1 || place.occurrence > all.size())
        return {at, {}, LostBy::WordsOtherwiseOften};
    const qsizetype begin = all[place.occurrence - 1];
    return {at, {begin, begin + place.words.size()}, LostBy::Nothing};
}

} // namespace partnership
