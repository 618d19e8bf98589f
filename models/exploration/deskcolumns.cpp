// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of what a desk recorded: unlike those of the text they change while they are used.
#include "models/exploration/columns.h"

#include <algorithm>

namespace partnership {
namespace {

QString dayOf(const ProgressEntry *entry)
{
    return entry ? entry->from.toString(Qt::ISODate) : QString();
}

/// Days from which on one looks back: of the thousand days of judgements the first of each month after one.
QStringList monthsAfter(const QList<ValueCount> &days)
{
    QStringList months;
    for (const ValueCount &day : days) {
        const QDate date = QDate::fromString(day.value, Qt::ISODate);
        months.append(QDate(date.year(), date.month(), 1).addMonths(1).toString(Qt::ISODate));
    }
    std::ranges::sort(months);
    months.erase(std::unique(months.begin(), months.end()), months.end());
    return months;
}

bool isAnyDecided(const Contents &contents)
{
    const auto isIn = [](const auto &rows) {
        return std::ranges::any_of(rows,
                                   [](const auto &row) { return row.record->basis.origin != Origin::Read; });
    };
    const auto isOne = [](const auto &rows) {
        return std::ranges::any_of(rows, [](const auto &row) { return row.basis.origin != Origin::Read; });
    };
    return isIn(contents.commitments()) || isIn(contents.events()) || isOne(contents.agencies()) ||
           isOne(contents.instruments());
}

/// A bit for every origin of what a clause says; where it says nothing, as if that had been read.
unsigned originsIn(const Contents &contents, const ClauseRow &clause)
{
    unsigned origins = 0;
    const auto add = [&origins](const Basis &basis) { origins |= 1U << unsigned(basis.origin); };
    for (const int commitment : clause.commitments)
        add(contents.commitments()[commitment].record->basis);
    for (const int event : clause.events)
        add(contents.events()[event].record->basis);
    for (const int agency : clause.agencies)
        add(contents.agencies()[agency].basis);
    for (const int instrument : clause.instruments)
        add(contents.instruments()[instrument].basis);
    return origins == 0 ? 1U << unsigned(Origin::Read) : origins;
}

} // namespace

/// The dictionary has them in the order of the enum.
void Columns::appendOrigins(const Contents &contents)
{
    if (!isAnyDecided(contents)) {
        for (const Table table :
             {Table::Commitments, Table::Clauses, Table::Agencies, Table::Instruments, Table::Events})
            m_tables[int(table)].fill(Dimension::Origin, {Code(Origin::Read)});
        return;
    }
    const auto append = [this](Table table, const Basis &basis) {
        m_tables[int(table)].append(Dimension::Origin, {Code(basis.origin)});
    };
    for (const CommitmentRow &commitment : contents.commitments())
        append(Table::Commitments, commitment.record->basis);
    for (const AgencyRow &agency : contents.agencies())
        append(Table::Agencies, agency.basis);
    for (const InstrumentRow &instrument : contents.instruments())
        append(Table::Instruments, instrument.basis);
    for (const EventRow &event : contents.events())
        append(Table::Events, event.record->basis);
    for (const ClauseRow &clause : contents.clauses()) {
        QList<Code> codes;
        for (const Origin origin : allOf<Origin>()) {
            if (originsIn(contents, clause) & (1U << unsigned(origin)))
                codes.append(Code(origin));
        }
        m_tables[int(Table::Clauses)].append(Dimension::Origin, codes);
    }
}

void Columns::forgetJudgements(const Contents &contents)
{
    CodeTable &table = m_tables[int(Table::Commitments)];
    for (const Dimension dimension :
         {Dimension::EvidenceKind, Dimension::JudgedBefore, Dimension::EvidenceBefore})
        table.fill(dimension, {});
    table.fill(Dimension::State, {Code(dictionary(Dimension::State).find(unjudged()))});
    countDesk(contents);
}

void Columns::judge(const Contents &contents, const ProgressBook &book, const QList<ItemId> &items)
{
    const QDate today = QDate::currentDate();
    for (const ItemId &item : items) {
        const int row = item.kind == ItemKind::Commitment ? contents.row(item) : -1;
        if (row >= 0)
            setJudged(row, book, item, today);
    }
    countDesk(contents);
}

void Columns::setJudged(int row, const ProgressBook &book, ItemId item, QDate today)
{
    const ProgressEntry *held = book.on(item, today);
    QStringList kinds;
    for (const ProgressEntry *entry : book.of(item)) {
        for (const Evidence &evidence : entry->withdrawn ? QList<Evidence>() : entry->evidence)
            kinds.append(code(evidence.kind));
    }
    setValues(Table::Commitments, Dimension::State, row, {held ? code(held->judgement) : unjudged()});
    setValues(Table::Commitments, Dimension::EvidenceKind, row, kinds);
    setValues(Table::Commitments, Dimension::JudgedBefore, row, {dayOf(held)});
    setValues(Table::Commitments, Dimension::EvidenceBefore, row, {dayOf(book.evidenceOn(item, today))});
}

void Columns::setValues(Table table, Dimension dimension, int row, const QStringList &values)
{
    QList<Code> codes;
    for (const QString &value : values) {
        const Code code = value.isEmpty() ? 0 : m_dictionaries[int(dimension)].add(value);
        if (!value.isEmpty() && !codes.contains(code))
            codes.append(code);
    }
    std::ranges::sort(codes); // the same kinds are one combination, in whatever order they came
    m_tables[int(table)].set(dimension, row, codes);
}

void Columns::countDesk(const Contents &contents)
{
    const RowSet undertakings = RowSet::of(contents.undertakings());
    const RowSet all(contents.commitments().size(), true);
    for (const Dimension dimension : allDimensions()) {
        const CodeColumn *column = isOfDesk(dimension) ? table().column(dimension) : nullptr;
        if (!column)
            continue;
        m_undertakings[dimension] = column->counts(undertakings);
        m_totals[dimension] = column->counts(all);
        if (const CodeColumn *clauses = table(Table::Clauses).column(dimension))
            m_annotatedClauses[dimension] = clauses->counts(RowSet(contents.clauses().size(), true));
    }
}

/// Has anything that can be shown the value?
bool Columns::isThere(Dimension dimension, int code) const
{
    return m_totals[dimension].value(code) > 0 || m_annotatedClauses.value(dimension).value(code) > 0;
}

/// What was before a day: the counts of all days before it together.
QList<ValueCount> Columns::ofDays(const QList<ValueCount> &days)
{
    QList<ValueCount> out;
    for (const QString &month : monthsAfter(days)) {
        ValueCount count{month, 0, 0, {}};
        for (const ValueCount &day : days) {
            if (day.value >= month)
                continue;
            count.matching += day.matching;
            count.all += day.all;
            count.commitments += day.commitments;
        }
        std::ranges::sort(count.commitments);
        out.append(count);
    }
    return out;
}

} // namespace partnership
