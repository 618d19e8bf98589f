// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/columns.h"

#include <algorithm>

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

QStringList actionsOf(const Commitment &commitment)
{
    QStringList out{code(commitment.action)};
    for (const Action action : commitment.furtherActions)
        out.append(code(action));
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

void CodeColumn::append(const QList<Code> &codes)
{
    m_codes.append(codes);
    m_starts.append(m_codes.size());
}

void CodeColumn::restrict(QBitArray &rows, const QBitArray *wanted, const QBitArray &unwanted) const
{
    for (qsizetype row = 0; row < rows.size(); ++row) {
        bool found = !wanted;
        bool refused = false;
        for (const Code code : (*this)[row]) {
            found = found || wanted->testBit(code);
            refused = refused || unwanted.testBit(code);
        }
        if (!found || refused)
            rows.clearBit(row);
    }
}

Columns::Columns(const Contents &contents)
{
    addDictionaries(contents);
    addCommitments(contents);
    addClauses(contents);
    addBodies(contents);
    addEvents(contents);
}

/// The order in which values are added is the order in which they are shown.
void Columns::addDictionaries(const Contents &contents)
{
    const auto dictionaryOf = [this](Dimension d) -> Dictionary & { return m_dictionaries[int(d)]; };
    for (int i = 0; i < contents.statements().size(); ++i)
        dictionaryOf(Dimension::Statement).add(contents.statementTitle(i));
    for (const SectionRow &section : contents.sections())
        dictionaryOf(Dimension::Pillar).add(section.value);
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
    m_tables[int(table)].count = contents.commitments().size();
    for (const CommitmentRow &row : contents.commitments()) {
        const ClauseRow &clause = contents.clauses()[row.clause];
        append(table, Dimension::Statement, {contents.statementTitle(row.statement)});
        append(table, Dimension::Pillar, {contents.sections()[clause.section].value});
        appendAgencies(table, contents, row.agencies);
        appendInstruments(table, contents, row.instruments);
        append(table, Dimension::Action, actionsOf(*row.record));
        append(table, Dimension::Firmness, {code(row.record->firmness)});
        append(table, Dimension::Type, {code(row.record->type)});
        append(table, Dimension::Year, yearsOf(contents, clause, row.instruments));
    }
}

void Columns::addClauses(const Contents &contents)
{
    constexpr Table table = Table::Clauses;
    m_tables[int(table)].count = contents.clauses().size();
    for (const ClauseRow &clause : contents.clauses()) {
        append(table, Dimension::Statement, {contents.statementTitle(clause.statement)});
        append(table, Dimension::Pillar, {contents.sections()[clause.section].value});
        appendAgencies(table, contents, clause.agencies);
        appendInstruments(table, contents, clause.instruments);
        append(table, Dimension::Year, yearsOf(contents, clause, clause.instruments));
    }
}

void Columns::addBodies(const Contents &contents)
{
    m_tables[int(Table::Agencies)].count = contents.agencies().size();
    for (int i = 0; i < contents.agencies().size(); ++i)
        appendAgencies(Table::Agencies, contents, {i});
    m_tables[int(Table::Instruments)].count = contents.instruments().size();
    for (int i = 0; i < contents.instruments().size(); ++i)
        appendInstruments(Table::Instruments, contents, {i});
    m_tables[int(Table::Counterparts)].count = contents.counterparts().size();
    for (const CounterpartRow &pair : contents.counterparts())
        appendAgencies(Table::Counterparts, contents, {pair.first, pair.second});
}

void Columns::addEvents(const Contents &contents)
{
    m_tables[int(Table::Events)].count = contents.events().size();
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
    m_tables[int(table)].columns[dimension].append(codes);
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
               dimension != Dimension::Type;
    case Table::Agencies:
    case Table::Counterparts:
        return dimension == Dimension::Agency || dimension == Dimension::Side ||
               dimension == Dimension::AgencyKind;
    case Table::Instruments:
        return dimension == Dimension::Kind || dimension == Dimension::Stage;
    case Table::Events:
        return dimension == Dimension::Year;
    }
    return false;
}

QStringList Columns::valuesOf(Dimension dimension, Table table, int row) const
{
    const auto column = rows(table).columns.constFind(dimension);
    if (column == rows(table).columns.constEnd())
        return {};
    QStringList out;
    for (const Code code : (*column)[row])
        out.append(dictionary(dimension).values()[code]);
    return out;
}

QBitArray Columns::matching(Table table, const Filter &filter) const
{
    QBitArray out(rows(table).count, true);
    const auto bits = [this](Dimension dimension, const QStringList &values) {
        QBitArray set(dictionary(dimension).values().size());
        for (const QString &value : values) {
            if (const int code = dictionary(dimension).find(value); code >= 0)
                set.setBit(code);
        }
        return set;
    };
    const QMap<Dimension, Choice> &choices = filter.choices();
    for (auto it = choices.cbegin(); it != choices.cend(); ++it) {
        const auto column = rows(table).columns.constFind(it.key());
        if (column == rows(table).columns.constEnd())
            continue;
        const QBitArray wanted = bits(it.key(), it->included);
        column->restrict(out, it->included.isEmpty() ? nullptr : &wanted, bits(it.key(), it->excluded));
    }
    return out;
}

QList<ValueCount> Columns::counts(Dimension dimension, const QBitArray &matching,
                                  const QBitArray &counted) const
{
    QList<ValueCount> out(dictionary(dimension).values().size());
    const Rows &table = rows(Table::Commitments);
    if (table.count == 0)
        return out;
    const CodeColumn &column = *table.columns.constFind(dimension);
    for (int row = 0; row < table.count; ++row) {
        if (!counted.testBit(row))
            continue;
        for (const Code code : column[row]) {
            ValueCount &count = out[code];
            ++count.all;
            if (matching.testBit(row)) {
                ++count.matching;
                count.commitments.append(row);
            }
        }
    }
    return out;
}

QBitArray Columns::used(Dimension dimension) const
{
    QBitArray out(dictionary(dimension).values().size());
    for (const Table table : {Table::Commitments, Table::Clauses}) {
        const auto column = rows(table).columns.constFind(dimension);
        for (qsizetype row = 0; column != rows(table).columns.constEnd() && row < rows(table).count; ++row) {
            for (const Code code : (*column)[row])
                out.setBit(code);
        }
    }
    return out;
}

} // namespace partnership
