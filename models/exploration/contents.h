// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/itemid.h"
#include "models/statement/decided.h"

#include <QBitArray>
#include <QHash>
#include <QList>

namespace partnership {

/// Rows refer to each other by position in the lists of Contents. Agencies and instruments of several
/// statements that are the same body are one row.
struct SectionRow
{
    ItemId id;
    int statement = -1;
    int parent = -1; ///< the section it stands under
    QString label;   ///< "II" or empty
    QString title;   ///< as printed; "Preamble" where none is
    QString value;   ///< of Dimension::Pillar, meant with what stands under it
    /// Of the same dimension, for its own clauses only: differs where sections stand under it.
    QString ownValue;
    SectionKind kind = SectionKind::Pillar;
    int colour = -1; ///< place among the statement's pillars from 0, which gives the colour; -1 is neutral
    QList<int> clauses;
    QList<int> commitments; ///< undertakings only
};

struct ClauseRow
{
    ItemId id;
    int statement = -1;
    int section = -1;
    int parent = -1;
    QString number;
    QList<int> commitments; ///< recognitions too
    QList<int> agencies;
    QList<int> instruments;
    QList<int> events;
    const Clause *record = nullptr;
};

struct CommitmentRow
{
    ItemId id;
    int statement = -1;
    int clause = -1;
    QList<int> agencies;
    QList<int> instruments;
    const Commitment *record = nullptr;
};

struct AgencyRow
{
    ItemId id;
    QString name;
    QString value; ///< of Dimension::Agency: the name, with the side where two bodies share it
    QString abbreviation;
    QStringList aliases;
    QString side; ///< "unknown" where the text leaves it open; so with kinds
    QString kind;
    Basis basis;            ///< of the surest mention
    int sideColour = -1;    ///< 0 first party, 1 second, -1 anyone else
    QList<int> commitments; ///< undertakings that name it
    QList<int> clauses;

    QString shortName() const { return abbreviation.isEmpty() ? name : abbreviation; }
};

struct InstrumentRow
{
    ItemId id;
    QString name;
    QString abbreviation;
    QStringList aliases;
    QString kind;
    Stage stage = Stage::Unknown;
    QString date;
    QString evidence; ///< the words that set the stage
    Basis basis;      ///< of the surest mention
    Basis stageBasis;
    QList<int> agencies;
    QList<int> commitments;
    QList<int> clauses;
};

struct EventRow
{
    static constexpr int recurring = 0;
    static constexpr int undated = -1;

    ItemId id;
    int statement = -1;
    int clause = -1;
    int instrument = -1;
    int year = undated; ///< of its first day, or one of the two above
    const Event *record = nullptr;
};

struct CounterpartRow
{
    int first = -1;
    int second = -1;
    int clause = -1;
    int instrument = -1;
    bool implied = false;
    Basis basis;
};

/// Everything an open library holds, flattened into rows across its statements: built when a library is
/// opened and after a change, then only read. Counting and showing read memory alone.
class Contents
{
public:
    Contents() = default;
    /// Sides of the statement that comes first colour the sides of all.
    explicit Contents(const QList<Statement> &statements);
    /// Statements as a desk has them. What is another body now answers to the id of what it was, too.
    explicit Contents(QList<DecidedStatement> decided);
    Q_DISABLE_COPY(Contents)
    Contents(Contents &&) = default;
    Contents &operator=(Contents &&) = default;

    const QList<Statement> &statements() const { return m_statements; }
    /// What decisions did to a statement; without the statement itself.
    const DecidedStatement &decided(int statement) const;
    /// By which id an agency or instrument goes now; any other id is its own.
    ItemId idNow(ItemId item) const;
    /// By which ids what goes by this one now may be kept in a library: this one first, then what it was read
    /// as.
    QList<ItemId> idsOf(ItemId now) const;
    ItemId statementItem(int statement) const;
    /// Its title, or the name of its file where none is printed.
    QString statementTitle(int statement) const;
    /// Of Dimension::Statement: the title, with what tells it from others of that title.
    const QString &statementValue(int statement) const { return m_statementValues[statement]; }
    /// SHA-256 of the source of the only statement; of several all digests in one (by exclusive or of their
    /// digits), the same in whatever order they come. 64 hex digits, or empty.
    QString digest() const;
    const QList<SectionRow> &sections() const { return m_sections; }
    const QList<ClauseRow> &clauses() const { return m_clauses; }
    const QList<CommitmentRow> &commitments() const { return m_commitments; }
    /// Those that are no recognitions, a bit a commitment.
    const QBitArray &undertakings() const { return m_undertakings; }
    const QList<AgencyRow> &agencies() const { return m_agencies; }
    const QList<InstrumentRow> &instruments() const { return m_instruments; }
    const QList<EventRow> &events() const { return m_events; }
    const QList<CounterpartRow> &counterparts() const { return m_counterparts; }

    /// Row of an item in the list of its kind, or -1.
    int row(ItemId item) const { return m_rows.value(item, -1); }
    /// The clause that shows the item: itself, a commitment's, the first that names an agency … or -1.
    int clauseOf(ItemId item) const;
    /// Sides in the order they are shown: the parties, then the others by the order of the text.
    const QStringList &sides() const { return m_sides; }

private:
    struct Placing;
    void addStatement(int index);
    void addSections(const Placing &placing);
    void tellOwnClauses(const Placing &placing);
    void addClauses(const Placing &placing);
    void addCommitments(const Placing &placing);
    void addEvents(const Placing &placing);
    void linkUndertaking(int at);
    void nameStatements();
    void tellUndertakings();
    void nameAgencies();
    int sectionOf(const Clause &clause, const Placing &placing);
    int agencyRow(const Agency &agency);
    int instrumentRow(const Instrument &instrument, const Placing &placing);
    int firstClauseOf(int statement) const;

    void addRenamed(const DecidedStatement &decided, const Placing &placing);

    QList<Statement> m_statements;          ///< never changed: rows point into them
    QHash<int, DecidedStatement> m_decided; ///< of those that a decision is about
    QList<SectionRow> m_sections;
    QList<ClauseRow> m_clauses;
    QList<CommitmentRow> m_commitments;
    QBitArray m_undertakings;
    QList<AgencyRow> m_agencies;
    QList<InstrumentRow> m_instruments;
    QList<EventRow> m_events;
    QList<CounterpartRow> m_counterparts;
    QStringList m_statementValues;
    QHash<ItemId, int> m_renamed; ///< rows of what was called otherwise when it was read
    QHash<ItemId, int> m_rows;
    QStringList m_sides;
};

} // namespace partnership
