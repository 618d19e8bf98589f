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

} // namespace

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
