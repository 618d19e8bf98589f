// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/columns.h"

#include <algorithm>
#include <span>

namespace partnership {
namespace {

QString yearOf(const QString &date)
{
    return date.left(4);
}

/// Years of the events of a clause, and of the instruments named with it.
QStringList yearsOf(const Contents &contents, const ClauseRow &clause, const QList<int> &instruments)
{
    QStringList out;
    for (const int event : clause.events)
        out.append(yearOf(contents.events()[event].record->date));
    for (const int instrument : instruments)
        out.append(yearOf(contents.instruments()[instrument].date));
    return out;
}

template <typename Enum> void addAll(Dictionary &dictionary)
{
    for (const Enum value : allOf<Enum>())
        dictionary.add(code(value));
}

} // namespace

Code Dictionary::add(const QString &value)
{
    const auto known = m_codes.constFind(value);
    if (known != m_codes.constEnd())
        return Code(*known);
    m_codes.insert(value, int(m_values.size()));
    m_values.append(value);
    return Code(m_values.size() - 1);
}

Columns::Columns(const Contents &contents)
{
    addDictionaries(contents);
    addCommitments(contents);
    addClauses(contents);
    addBodies(contents);
    addEvents(contents);
    appendOrigins(contents);
    addTotals(contents);
    forgetJudgements(contents);
    forgetAnnotations(contents);
}

/// The order in which values are added is the order in which they are shown.
void Columns::addDictionaries(const Contents &contents)
{
    const auto dictionaryOf = [this](Dimension d) -> Dictionary & { return m_dictionaries[int(d)]; };
    for (int i = 0; i < contents.statements().size(); ++i)
        dictionaryOf(Dimension::Statement).add(contents.statementValue(i));
    for (const Statement &statement : contents.statements()) {
        for (const QString &party : statement.parties)
            dictionaryOf(Dimension::Party).add(party);
    }
    for (const SectionRow &section : contents.sections()) {
        dictionaryOf(Dimension::Pillar).add(section.value);
        dictionaryOf(Dimension::Pillar).add(section.ownValue);
    }
    for (const AgencyRow &agency : contents.agencies()) {
        dictionaryOf(Dimension::Agency).add(agency.value);
        dictionaryOf(Dimension::AgencyKind).add(agency.kind);
    }
    for (const QString &side : contents.sides())
        dictionaryOf(Dimension::Side).add(side);
    for (const InstrumentRow &instrument : contents.instruments())
        dictionaryOf(Dimension::Kind).add(instrument.kind);
    addAll<Stage>(dictionaryOf(Dimension::Stage));
    addAll<Action>(dictionaryOf(Dimension::Action));
    addAll<Firmness>(dictionaryOf(Dimension::Firmness));
    addAll<CommitmentType>(dictionaryOf(Dimension::Type));
    addAll<Judgement>(dictionaryOf(Dimension::State));
    dictionaryOf(Dimension::State).add(unjudged());
    addAll<EvidenceKind>(dictionaryOf(Dimension::EvidenceKind));
    addAll<Origin>(dictionaryOf(Dimension::Origin));
    dictionaryOf(Dimension::Starred).add(isSo());
    dictionaryOf(Dimension::Noted).add(isSo());
    addYears(contents);
}

void Columns::addYears(const Contents &contents)
{
    QStringList years;
    for (const EventRow &event : contents.events())
        years.append(yearOf(event.record->date));
    for (const InstrumentRow &instrument : contents.instruments())
        years.append(yearOf(instrument.date));
    std::ranges::sort(years);
    for (const QString &year : std::as_const(years)) {
        if (!year.isEmpty())
            m_dictionaries[int(Dimension::Year)].add(year);
    }
}

void Columns::addCommitments(const Contents &contents)
{
    constexpr Table table = Table::Commitments;
    m_tables[int(table)].setSize(contents.commitments().size());
    for (const CommitmentRow &row : contents.commitments()) {
        const ClauseRow &clause = contents.clauses()[row.clause];
        append(table, Dimension::Statement, {contents.statementValue(row.statement)});
        append(table, Dimension::Party, contents.statements()[clause.statement].parties);
        append(table, Dimension::Pillar, pillarsOf(contents, clause.section));
        appendAgencies(table, contents, row.agencies);
        appendInstruments(table, contents, row.instruments);
        append(table, Dimension::Action, {code(row.record->action)});
        append(table, Dimension::Firmness, {code(row.record->firmness)});
        append(table, Dimension::Type, {code(row.record->type)});
        append(table, Dimension::Year, yearsOf(contents, clause, row.instruments));
    }
}

void Columns::addClauses(const Contents &contents)
{
    constexpr Table table = Table::Clauses;
    m_tables[int(table)].setSize(contents.clauses().size());
    for (const ClauseRow &clause : contents.clauses()) {
        append(table, Dimension::Statement, {contents.statementValue(clause.statement)});
        append(table, Dimension::Party, contents.statements()[clause.statement].parties);
        append(table, Dimension::Pillar, pillarsOf(contents, clause.section));
        appendAgencies(table, contents, clause.agencies);
        appendInstruments(table, contents, clause.instruments);
        append(table, Dimension::Year, yearsOf(contents, clause, clause.instruments));
    }
}

void Columns::addBodies(const Contents &contents)
{
    m_tables[int(Table::Agencies)].setSize(contents.agencies().size());
    for (int i = 0; i < contents.agencies().size(); ++i)
        appendAgencies(Table::Agencies, contents, {i});
    m_tables[int(Table::Instruments)].setSize(contents.instruments().size());
    for (int i = 0; i < contents.instruments().size(); ++i)
        appendInstruments(Table::Instruments, contents, {i});
    m_tables[int(Table::Counterparts)].setSize(contents.counterparts().size());
    for (const CounterpartRow &pair : contents.counterparts())
        appendAgencies(Table::Counterparts, contents, {pair.first, pair.second});
}

void Columns::addEvents(const Contents &contents)
{
    m_tables[int(Table::Events)].setSize(contents.events().size());
    for (const EventRow &event : contents.events())
        append(Table::Events, Dimension::Year, {yearOf(event.record->date)});
}

void Columns::append(Table table, Dimension dimension, const QStringList &values)
{
    QList<Code> codes;
    for (const QString &value : values) {
        const int code = m_dictionaries[int(dimension)].find(value);
        if (code >= 0 && !codes.contains(Code(code)))
            codes.append(Code(code));
    }
    m_tables[int(table)].append(dimension, codes);
}

/// What stands under a heading is in it.
QStringList Columns::pillarsOf(const Contents &contents, int section) const
{
    const SectionRow &own = contents.sections()[section];
    QStringList out{own.value, own.ownValue};
    for (int above = own.parent; above >= 0; above = contents.sections()[above].parent)
        out.append(contents.sections()[above].value);
    return out;
}

void Columns::addTotals(const Contents &contents)
{
    const RowSet all(contents.commitments().size(), true);
    m_undertakings = table().facets({}, RowSet::of(contents.undertakings()));
    m_totals = table().facets({}, all);
}

void Columns::appendAgencies(Table table, const Contents &contents, const QList<int> &agencies)
{
    QStringList names, sides, kinds;
    for (const int agency : agencies) {
        const AgencyRow &row = contents.agencies()[agency];
        names.append(row.value);
        sides.append(row.side);
        kinds.append(row.kind);
    }
    append(table, Dimension::Agency, names);
    append(table, Dimension::Side, sides);
    append(table, Dimension::AgencyKind, kinds);
}

void Columns::appendInstruments(Table table, const Contents &contents, const QList<int> &instruments)
{
    QStringList kinds, stages;
    for (const int instrument : instruments) {
        const InstrumentRow &row = contents.instruments()[instrument];
        kinds.append(row.kind);
        stages.append(code(row.stage));
    }
    append(table, Dimension::Kind, kinds);
    append(table, Dimension::Stage, stages);
}

bool Columns::knows(Table table, Dimension dimension)
{
    // Asked of the table's meaning, not its columns: an empty table has none yet.
    switch (table) {
    case Table::Commitments:
        return true;
    case Table::Clauses:
        return dimension != Dimension::Action && dimension != Dimension::Firmness &&
               dimension != Dimension::Type &&
               (!isOfDesk(dimension) || dimension == Dimension::Origin || isAnnotation(dimension));
    case Table::Agencies:
        return dimension == Dimension::Agency || dimension == Dimension::Side ||
               dimension == Dimension::AgencyKind || dimension == Dimension::Origin;
    case Table::Counterparts:
        return dimension == Dimension::Agency || dimension == Dimension::Side ||
               dimension == Dimension::AgencyKind;
    case Table::Instruments:
        return dimension == Dimension::Kind || dimension == Dimension::Stage ||
               dimension == Dimension::Origin;
    case Table::Events:
        return dimension == Dimension::Year || dimension == Dimension::Origin;
    }
    return false;
}

QStringList Columns::valuesOf(Dimension dimension, Table table, int row) const
{
    const CodeColumn *column = this->table(table).column(dimension);
    QStringList out;
    for (const Code code : column ? (*column)[row] : std::span<const Code>())
        out.append(dictionary(dimension).values()[code]);
    return out;
}

/// A value that nothing has (a year) is wanted in vain.
QBitArray Columns::codesOf(Dimension dimension, const QStringList &values) const
{
    const QStringList &known = dictionary(dimension).values();
    QBitArray set(known.size());
    for (const QString &value : values) {
        for (qsizetype code = 0; isBefore(dimension) && code < known.size(); ++code)
            set.setBit(code, set.testBit(code) || known[code] < value);
        if (const int code = isBefore(dimension) ? -1 : dictionary(dimension).find(value); code >= 0)
            set.setBit(code);
    }
    return set;
}

CodeChoice Columns::coded(Dimension dimension, const Choice &choice) const
{
    const auto hasNone = [&](const QStringList &values) {
        return values.contains(noValue()) && dictionary(dimension).find(noValue()) < 0;
    };
    return {choice.included.isEmpty(), codesOf(dimension, choice.included),
            codesOf(dimension, choice.excluded), hasNone(choice.included), hasNone(choice.excluded)};
}

/// Where nothing is wanted of types, recognitions are not: they promise nothing.
CodeFilter Columns::coded(const Filter &filter) const
{
    CodeFilter out;
    const QMap<Dimension, Choice> &choices = filter.choices();
    for (auto it = choices.cbegin(); it != choices.cend(); ++it)
        out.insert(it.key(), coded(it.key(), *it));
    if (Choice type = filter.choice(Dimension::Type); type.included.isEmpty()) {
        type.excluded.append(code(CommitmentType::Recognition));
        out.insert(Dimension::Type, coded(Dimension::Type, type));
    }
    return out;
}

QBitArray Columns::matching(Table table, const Filter &filter) const
{
    return this->table(table).matching(coded(filter)).toBits();
}

RowSet Columns::openCommitments(const Filter &filter) const
{
    CodeFilter open = coded(filter);
    open.insert(Dimension::Type, coded(Dimension::Type, filter.choice(Dimension::Type)));
    return table().matching(open);
}

QList<Facet> Columns::facets(const Filter &filter, const RowSet &base) const
{
    const QMap<Dimension, QList<int>> matching = table().facets(coded(filter), base);
    const bool recognitions = filter.asksForRecognitions();
    QList<Facet> out;
    for (const Dimension dimension : allDimensions()) {
        const QList<int> &totals = m_totals[dimension];
        const QList<int> &counted =
            recognitions || dimension == Dimension::Type ? totals : m_undertakings[dimension];
        QList<ValueCount> counts;
        for (int code = 0; code < dictionary(dimension).values().size(); ++code) {
            if (isThere(dimension, code))
                counts.append({dictionary(dimension).values()[code],
                               matching[dimension].value(code),
                               counted.value(code),
                               {}});
        }
        Facet facet{dimension, {}};
        for (const ValueCount &count : isBefore(dimension) ? ofDays(counts) : counts)
            facet.values.append({count.value, count.matching, count.all});
        out.append(facet);
    }
    return out;
}

QList<ValueCount> Columns::counts(Dimension dimension, const QBitArray &matching,
                                  const QBitArray &counted) const
{
    QList<ValueCount> all(dictionary(dimension).values().size());
    const CodeColumn *column = table().column(dimension);
    for (int row = 0; column && row < table().size(); ++row) {
        if (!counted.testBit(row))
            continue;
        for (const Code code : (*column)[row]) {
            ValueCount &count = all[code];
            ++count.all;
            if (matching.testBit(row)) {
                ++count.matching;
                count.commitments.append(row);
            }
        }
    }
    const QBitArray used = this->used(dimension);
    QList<ValueCount> out;
    for (int code = 0; code < all.size(); ++code) {
        all[code].value = dictionary(dimension).values()[code];
        if (used.testBit(code) || dimension == Dimension::Pillar)
            out.append(all[code]);
    }
    return isBefore(dimension) ? ofDays(out) : out;
}

QBitArray Columns::used(Dimension dimension) const
{
    QBitArray out(dictionary(dimension).values().size());
    for (const Table table : {Table::Commitments, Table::Clauses}) {
        const CodeColumn *column = this->table(table).column(dimension);
        const QList<int> counts =
            column ? column->counts(RowSet(this->table(table).size(), true)) : QList<int>();
        for (qsizetype code = 0; code < counts.size(); ++code)
            out.setBit(code, out.testBit(code) || counts[code] > 0);
    }
    return out;
}

} // namespace partnership
