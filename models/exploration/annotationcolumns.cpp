// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of notes, tags and stars. A commitment has what is on itself, on its clause or an event in it,
// and on the agencies and instruments that it names, as it has their sides and kinds; and so has a clause
// what stands in it.
#include "models/exploration/columns.h"

#include <algorithm>

namespace partnership {
namespace {

constexpr Dimension annotationDimensions[] = {Dimension::Tag, Dimension::Starred, Dimension::Noted};

/// Rows of commitments and of clauses, each once and in order.
struct Rows
{
    QList<int> commitments;
    QList<int> clauses;

    void addClause(const Contents &contents, int clause)
    {
        clauses.append(clause);
        commitments += contents.clauses()[clause].commitments;
    }
    void settle()
    {
        for (QList<int> *rows : {&commitments, &clauses}) {
            std::ranges::sort(*rows);
            rows->erase(std::unique(rows->begin(), rows->end()), rows->end());
        }
    }
};

/// Whatever has what is on the item. Things that are not in the contents have nobody.
void addRowsWith(const Contents &contents, ItemId item, Rows &rows)
{
    const int row = contents.row(item);
    if (row < 0)
        return;
    switch (item.kind) {
    case ItemKind::Clause:
        return rows.addClause(contents, row);
    case ItemKind::Commitment:
        return rows.addClause(contents, contents.commitments()[row].clause);
    case ItemKind::Event:
        if (contents.events()[row].clause >= 0)
            rows.addClause(contents, contents.events()[row].clause);
        return;
    case ItemKind::Agency:
    case ItemKind::Instrument:
        for (const int clause : item.kind == ItemKind::Agency ? contents.agencies()[row].clauses
                                                              : contents.instruments()[row].clauses)
            rows.addClause(contents, clause);
        return;
    default:
        return;
    }
}

/// What is on the things that stand in a row.
class Carried
{
public:
    Carried(const Contents &contents, const AnnotationBook &book) : m_contents(contents), m_book(book) {}

    const AnnotationBook::Put &put() const { return m_put; }

    void addCommitment(int row)
    {
        const CommitmentRow &commitment = m_contents.commitments()[row];
        add(commitment.id);
        addNamed(commitment.agencies, commitment.instruments);
    }
    /// Alone, without what stands in it.
    void addClause(int row)
    {
        const ClauseRow &clause = m_contents.clauses()[row];
        add(clause.id);
        for (const int event : clause.events)
            add(m_contents.events()[event].id);
    }
    void addNamed(const QList<int> &agencies, const QList<int> &instruments)
    {
        for (const int agency : agencies)
            add(m_contents.agencies()[agency].id);
        for (const int instrument : instruments)
            add(m_contents.instruments()[instrument].id);
    }

private:
    void add(ItemId item)
    {
        const AnnotationBook::Put put = m_book.of(item);
        m_put.tags += put.tags;
        m_put.isStarred = m_put.isStarred || put.isStarred;
        m_put.isNoted = m_put.isNoted || put.isNoted;
    }

    const Contents &m_contents;
    const AnnotationBook &m_book;
    AnnotationBook::Put m_put;
};

} // namespace

void Columns::forgetAnnotations(const Contents &contents)
{
    for (const Table table : {Table::Commitments, Table::Clauses}) {
        for (const Dimension dimension : annotationDimensions)
            m_tables[int(table)].fill(dimension, {});
    }
    countDesk(contents);
}

void Columns::annotate(const Contents &contents, const AnnotationBook &book, const QList<ItemId> &items)
{
    Rows rows;
    for (const ItemId &item : items)
        addRowsWith(contents, item, rows);
    rows.settle();
    for (const int row : std::as_const(rows.commitments)) {
        Carried carried(contents, book);
        carried.addCommitment(row);
        carried.addClause(contents.commitments()[row].clause);
        setAnnotated(Table::Commitments, row, carried.put());
    }
    for (const int row : std::as_const(rows.clauses)) {
        const ClauseRow &clause = contents.clauses()[row];
        Carried carried(contents, book);
        carried.addClause(row);
        carried.addNamed(clause.agencies, clause.instruments);
        for (const int commitment : clause.commitments)
            carried.addCommitment(commitment);
        setAnnotated(Table::Clauses, row, carried.put());
    }
    countDesk(contents);
}

void Columns::setAnnotated(Table table, int row, const AnnotationBook::Put &put)
{
    setValues(table, Dimension::Tag, row, put.tags);
    setValues(table, Dimension::Starred, row, {put.isStarred ? isSo() : QString()});
    setValues(table, Dimension::Noted, row, {put.isNoted ? isSo() : QString()});
}

} // namespace partnership
