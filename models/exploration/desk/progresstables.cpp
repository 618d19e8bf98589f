// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/desk/progresstables.h"
#include "models/exploration/desk/called.h"
#include "models/exploration/desk/judgements.h"
#include "models/exploration/desk/judging.h"
#include "models/exploration/desk/progressbook.h"

#include <array>

namespace partnership {
namespace {

using Kept = Column::OnScreen;

/// Commitments and instruments that the selection lets through.
QList<ItemId> itemsIn(const Contents &contents, const Selection &selection)
{
    QList<ItemId> items;
    for (qsizetype row = 0; row < contents.commitments().size(); ++row) {
        if (selection.hasCommitment(int(row)))
            items.append(contents.commitments()[row].id);
    }
    for (qsizetype row = 0; row < contents.instruments().size(); ++row) {
        if (selection.instruments.testBit(row))
            items.append(contents.instruments()[row].id);
    }
    return items;
}

QStringList evidenceLines(const ProgressEntry &entry)
{
    QStringList lines;
    for (const Evidence &evidence : entry.evidence)
        lines.append(evidenceLine(evidence));
    return lines;
}

QList<Column> columns(const QStringList &more)
{
    QList<Column> out{Column{QStringLiteral("clause")},
                      Column{QStringLiteral("item")},
                      {QStringLiteral("kind"), Kept::IfItVaries},
                      {QStringLiteral("state")},
                      {QStringLiteral("from")},
                      {QStringLiteral("evidence")},
                      {QStringLiteral("who"), Kept::IfItVaries},
                      {QStringLiteral("recorded"), Kept::Never},
                      {QStringLiteral("entry")}};
    for (const QString &name : more)
        out.append({name, Kept::IfItVaries});
    out.append({QStringLiteral("words"), Kept::Never});
    out.append({QStringLiteral("statement"), Kept::IfItVaries});
    return out;
}

/// Without an entry nobody has judged it.
QList<Cell> rowOf(const Contents &contents, ItemId item, const ProgressEntry *entry, const QStringList &more)
{
    const JudgedItem judged = judgedItem(contents, item);
    const auto [clause, statement] = placeOf(contents, item);
    QList<Cell> row{clause, judged.label,
                    judged.isInstrument ? QStringLiteral("instrument") : QStringLiteral("commitment")};
    if (entry)
        row.append({code(entry->judgement), entry->from.toString(Qt::ISODate), evidenceLines(*entry),
                    entry->who, entry->recorded, QString::number(entry->id)});
    else
        row.append({unjudged(), QString(), QStringList(), QString(), QString(), QString()});
    for (const QString &text : more)
        row.append(text);
    row.append({judged.words, statement});
    return row;
}

/// How many commitments are in each state.
class Count
{
public:
    void add(const ProgressEntry *entry)
    {
        ++m_all;
        if (entry)
            ++m_states[size_t(entry->judgement)];
    }
    QList<Cell> cells(const QString &value) const
    {
        QList<Cell> row{value};
        qint64 judged = 0;
        for (const qint64 state : m_states) {
            row.append(state);
            judged += state;
        }
        constexpr qint64 whole = 100;
        row.append({m_all - judged, m_all, m_all ? judged * whole / m_all : 0});
        return row;
    }

private:
    std::array<qint64, size_t(Judgement::NotApplicable) + 1> m_states{};
    qint64 m_all = 0;
};

} // namespace

Table progressTable(const Exploration &exploration, const Selection &selection,
                    const ProgressQuestion &question)
{
    const Contents &contents = exploration.contents();
    const ProgressBook &book = exploration.judgements();
    Table table{columns({}), {}};
    for (const ItemId &item : itemsIn(contents, selection)) {
        const ProgressEntry *entry = book.on(item, question.day);
        const QString state = entry ? code(entry->judgement) : unjudged();
        if (question.states.isEmpty() ? entry != nullptr : question.states.contains(state))
            table.rows.append(rowOf(contents, item, entry, {}));
    }
    return table;
}

Table progressHistory(const Exploration &exploration, const Selection &selection)
{
    const Contents &contents = exploration.contents();
    const ProgressBook &book = exploration.judgements();
    Table table{columns({QStringLiteral("withdrawn"), QStringLiteral("withdrawn by")}), {}};
    for (const ItemId &item : itemsIn(contents, selection)) {
        for (const ProgressEntry *entry : book.of(item)) {
            const Withdrawal withdrawal = entry->withdrawn.value_or(Withdrawal());
            table.rows.append(rowOf(contents, item, entry, {withdrawal.reason, withdrawal.who}));
        }
    }
    return table;
}

Table progressTally(const Exploration &exploration, const Selection &selection, QDate day,
                    Dimension dimension)
{
    const ProgressBook &book = exploration.judgements();
    Table table{{{optionName(dimension)}}, {}};
    for (const Judgement judgement : allOf<Judgement>())
        table.columns.append(Column{code(judgement)});
    for (const QString &name : {unjudged(), QStringLiteral("all"), QStringLiteral("judged %")})
        table.columns.append(Column{name});
    const QList<CommitmentRow> &commitments = exploration.contents().commitments();
    for (const TallyRow &row : exploration.tally(dimension, selection)) {
        Count count;
        for (const int commitment : row.commitments)
            count.add(book.on(commitments[commitment].id, day));
        if (!row.commitments.isEmpty())
            table.rows.append(count.cells(row.value));
    }
    Count all;
    for (qsizetype commitment = 0; commitment < commitments.size(); ++commitment) {
        if (selection.hasCommitment(int(commitment)))
            all.add(book.on(commitments[commitment].id, day));
    }
    table.rows.append(all.cells(QStringLiteral("all")));
    return table;
}

} // namespace partnership
