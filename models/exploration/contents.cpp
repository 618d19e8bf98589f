// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/contents.h"

#include "models/exploration/dates.h"
#include "models/exploration/inwords.h"
#include "models/exploration/statementnames.h"
#include "models/library/library.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace partnership {

/// Which rows the records of the statement that is being added became.
struct Contents::Placing
{
    int statement = 0;
    int section = 0; ///< row of its first section; likewise for clauses and commitments
    int clause = 0;
    int commitment = 0;
    QList<int> agencies; ///< row of each of its agencies
    QList<int> instruments;

    int clauseRow(int index) const { return index < 0 ? -1 : clause + index; }
    int agencyRow(int index) const { return agencies.value(index, -1); }
    int instrumentRow(int index) const { return instruments.value(index, -1); }
};

namespace {

void addOnce(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list.append(text);
}

void addOnce(QList<int> &list, int row)
{
    if (row >= 0 && !list.contains(row))
        list.append(row);
}

/// What a desk says of a body in any statement is surer than what a rule says in another.
void believe(Basis &known, const Basis &said)
{
    if (known.origin == Origin::Read && said.origin != Origin::Read)
        known = said;
}

/// What the text leaves open is a value too, so that it can be counted and filtered by.
QString orUnknown(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("unknown") : text;
}

/// Rows of what is mentioned in each clause, in the order of the text, each once.
template <typename Record>
QList<QList<int>> mentioned(const QList<Record> &records, const QList<int> &rows, qsizetype clauses)
{
    QList<QList<std::pair<qsizetype, int>>> places(clauses);
    for (qsizetype i = 0; i < records.size(); ++i) {
        for (const Mention &mention : records[i].mentions) {
            if (mention.clause >= 0)
                places[mention.clause].append({mention.source.begin, rows[i]});
        }
    }
    QList<QList<int>> out(clauses);
    for (qsizetype clause = 0; clause < clauses; ++clause) {
        std::ranges::stable_sort(places[clause], {}, &std::pair<qsizetype, int>::first);
        for (const auto &[place, row] : std::as_const(places[clause]))
            addOnce(out[clause], row);
    }
    return out;
}

int yearIn(const Event &event)
{
    if (event.precision == Precision::Recurring)
        return EventRow::recurring;
    const QDate first = firstDayOf(event);
    return first.isNull() ? EventRow::undated : first.year();
}

} // namespace

Contents::Contents(QList<DecidedStatement> decided)
{
    m_statements.reserve(decided.size());
    for (DecidedStatement &one : decided) {
        m_statements.append(std::exchange(one.statement, {}));
        if (one != DecidedStatement())
            m_decided.insert(int(m_statements.size()) - 1, one);
    }
    for (const Statement &statement : std::as_const(m_statements)) {
        for (const QString &party : statement.parties)
            addOnce(m_sides, party);
    }
    for (int i = 0; i < m_statements.size(); ++i)
        addStatement(i);
    // Unless another statement has one that is called so still.
    for (auto it = m_renamed.cbegin(); it != m_renamed.cend(); ++it) {
        if (!m_rows.contains(it.key()))
            m_rows.insert(it.key(), *it);
    }
    nameStatements();
    tellUndertakings();
    nameAgencies();
}

ItemId Contents::statementItem(int statement) const
{
    return {ItemKind::Statement, statementId(m_statements.at(statement).source.sha256)};
}

QString Contents::digest() const
{
    QByteArray all;
    for (const Statement &statement : m_statements) {
        const QByteArray one = QByteArray::fromHex(statement.source.sha256);
        all.resize(std::max(all.size(), one.size()), '\0');
        for (qsizetype i = 0; i < one.size(); ++i)
            all[i] = char(all[i] ^ one[i]);
    }
    return QString::fromLatin1(all.toHex());
}

QString Contents::statementTitle(int statement) const
{
    const Statement &s = m_statements.at(statement);
    return s.title.isEmpty() ? s.source.name : s.title;
}

int Contents::clauseOf(ItemId item) const
{
    const int at = row(item);
    if (at < 0)
        return -1;
    switch (item.kind) {
    case ItemKind::None:
        return -1;
    case ItemKind::Statement:
        return firstClauseOf(at);
    case ItemKind::Section:
        return m_sections[at].clauses.value(0, -1);
    case ItemKind::Clause:
        return at;
    case ItemKind::Commitment:
        return m_commitments[at].clause;
    case ItemKind::Agency:
        return m_agencies[at].clauses.value(0, -1);
    case ItemKind::Instrument:
        return m_instruments[at].clauses.value(0, -1);
    case ItemKind::Event:
        return m_events[at].clause;
    }
    return -1;
}

int Contents::firstClauseOf(int statement) const
{
    const auto found = std::ranges::find(m_clauses, statement, &ClauseRow::statement);
    return found == m_clauses.end() ? -1 : int(found - m_clauses.begin());
}

void Contents::addStatement(int index)
{
    const Statement &statement = m_statements.at(index);
    Placing placing{index, int(m_sections.size()), int(m_clauses.size()), int(m_commitments.size()), {}, {}};
    m_rows.insert(statementItem(index), index);
    addSections(placing);
    for (const Agency &agency : statement.agencies)
        placing.agencies.append(agencyRow(agency));
    for (const Instrument &instrument : statement.instruments)
        placing.instruments.append(instrumentRow(instrument, placing));
    addClauses(placing);
    tellOwnClauses(placing);
    addCommitments(placing);
    addEvents(placing);
    addRenamed(decided(index), placing);
    for (const Counterpart &c : statement.counterparts)
        m_counterparts.append({placing.agencyRow(c.first), placing.agencyRow(c.second),
                               placing.clauseRow(c.clause), placing.instrumentRow(c.instrument), c.implied,
                               c.basis});
}

void Contents::addRenamed(const DecidedStatement &decided, const Placing &placing)
{
    for (const RenamedBody &body : decided.renamed) {
        const bool isAgency = body.kind == FactKind::Agency;
        const ItemId before{isAgency ? ItemKind::Agency : ItemKind::Instrument,
                            isAgency ? agencyId(body.family, body.name)
                                     : instrumentId(body.family, body.name)};
        m_renamed.insert(before, isAgency ? placing.agencyRow(body.now) : placing.instrumentRow(body.now));
    }
}

void Contents::addSections(const Placing &placing)
{
    const Statement &statement = m_statements.at(placing.statement);
    int pillars = 0;
    for (const Section &section : statement.sections) {
        SectionRow row;
        const int place = int(m_sections.size()) - placing.section;
        row.id = {ItemKind::Section,
                  clauseId(statement.source.sha256, QStringLiteral("section %1").arg(place))};
        row.statement = placing.statement;
        row.parent = section.parent < 0 ? -1 : placing.section + section.parent;
        row.label = section.label;
        row.title = titleInWords(section, place);
        row.value = row.ownValue = section.label.isEmpty() ? row.title : section.label;
        row.kind = section.kind;
        row.colour = section.kind == SectionKind::Pillar ? pillars++ : -1;
        m_rows.insert(row.id, int(m_sections.size()));
        m_sections.append(row);
    }
}

/// Only where both are there to be told apart: clauses of its own, and sections under it.
void Contents::tellOwnClauses(const Placing &placing)
{
    for (qsizetype row = placing.section; row < m_sections.size(); ++row) {
        const int above = m_sections[row].parent;
        if (above >= 0 && !m_sections[above].clauses.isEmpty())
            m_sections[above].ownValue = m_sections[above].value + QStringLiteral(" itself");
    }
}

void Contents::addClauses(const Placing &placing)
{
    const Statement &statement = m_statements.at(placing.statement);
    const qsizetype count = statement.clauses.size();
    const QList<QList<int>> agencies = mentioned(statement.agencies, placing.agencies, count);
    const QList<QList<int>> instruments = mentioned(statement.instruments, placing.instruments, count);
    for (qsizetype i = 0; i < count; ++i) {
        const Clause &clause = statement.clauses[i];
        const int at = int(m_clauses.size());
        ClauseRow row;
        row.id = {ItemKind::Clause, clauseId(statement.source.sha256, clause.number)};
        row.statement = placing.statement;
        row.section = sectionOf(clause, placing);
        row.parent = placing.clauseRow(clause.parent);
        row.number = clause.number;
        row.agencies = agencies[i];
        row.instruments = instruments[i];
        row.record = &clause;
        m_rows.insert(row.id, at);
        m_sections[row.section].clauses.append(at);
        m_clauses.append(row);
    }
    for (int at = placing.clause; at < m_clauses.size(); ++at) {
        for (const int agency : m_clauses.at(at).agencies)
            m_agencies[agency].clauses.append(at);
        for (const int instrument : m_clauses.at(at).instruments)
            m_instruments[instrument].clauses.append(at);
    }
}

/// A clause outside any section still has a place in the outline: a section of its statement for them all.
int Contents::sectionOf(const Clause &clause, const Placing &placing)
{
    if (clause.section >= 0)
        return placing.section + clause.section;
    const Statement &statement = m_statements.at(placing.statement);
    const ItemId id{ItemKind::Section, clauseId(statement.source.sha256, QStringLiteral("section none"))};
    if (const int known = row(id); known >= 0)
        return known;
    SectionRow section;
    section.id = id;
    section.statement = placing.statement;
    section.title = section.value = section.ownValue = QStringLiteral("Text");
    section.kind = SectionKind::Preamble;
    m_rows.insert(id, int(m_sections.size()));
    m_sections.append(section);
    return int(m_sections.size()) - 1;
}

void Contents::addCommitments(const Placing &placing)
{
    const Statement &statement = m_statements.at(placing.statement);
    for (const Commitment &commitment : statement.commitments) {
        const int at = int(m_commitments.size());
        CommitmentRow row;
        row.id = {ItemKind::Commitment, commitmentId(statement.source.sha256, commitment.id)};
        row.statement = placing.statement;
        row.clause = placing.clauseRow(commitment.clause);
        for (const int agency : commitment.agencies)
            addOnce(row.agencies, placing.agencyRow(agency));
        for (const int instrument : commitment.instruments)
            addOnce(row.instruments, placing.instrumentRow(instrument));
        row.record = &commitment;
        m_rows.insert(row.id, at);
        m_commitments.append(row);
        m_clauses[row.clause].commitments.append(at);
        if (commitment.isUndertaking())
            linkUndertaking(at);
    }
}

/// Asked for with every click: 5 ms for 600,000 of them, one record after the other.
void Contents::tellUndertakings()
{
    m_undertakings.resize(m_commitments.size());
    for (qsizetype row = 0; row < m_commitments.size(); ++row)
        m_undertakings.setBit(row, m_commitments[row].record->isUndertaking());
}

void Contents::linkUndertaking(int at)
{
    const CommitmentRow &row = m_commitments.at(at);
    m_sections[m_clauses.at(row.clause).section].commitments.append(at);
    for (const int agency : row.agencies)
        m_agencies[agency].commitments.append(at);
    for (const int instrument : row.instruments)
        m_instruments[instrument].commitments.append(at);
}

void Contents::addEvents(const Placing &placing)
{
    const Statement &statement = m_statements.at(placing.statement);
    const QList<int> &numbers = decided(placing.statement).eventNumbers;
    for (int i = 0; i < statement.events.size(); ++i) {
        const Event &event = statement.events[i];
        EventRow row;
        row.id = {ItemKind::Event, eventId(statement.source.sha256, numbers.value(i, i))};
        row.statement = placing.statement;
        row.clause = placing.clauseRow(event.clause);
        row.instrument = placing.instrumentRow(event.instrument);
        row.year = yearIn(event);
        row.record = &event;
        m_rows.insert(row.id, int(m_events.size()));
        if (row.clause >= 0)
            m_clauses[row.clause].events.append(int(m_events.size()));
        m_events.append(row);
    }
}

int Contents::agencyRow(const Agency &agency)
{
    const ItemId id{ItemKind::Agency, agencyId(agency.side, agency.name)};
    const auto known = m_rows.constFind(id);
    if (known == m_rows.constEnd()) {
        AgencyRow row;
        row.id = id;
        row.name = agency.name;
        row.side = orUnknown(agency.side);
        row.kind = orUnknown(agency.kind);
        const qsizetype party = m_statements.constFirst().parties.indexOf(agency.side);
        row.sideColour = party <= 1 ? int(party) : -1;
        row.basis = agency.basis();
        addOnce(m_sides, row.side);
        m_rows.insert(id, int(m_agencies.size()));
        m_agencies.append(row);
    }
    const int at = m_rows.value(id);
    AgencyRow &row = m_agencies[at];
    believe(row.basis, agency.basis());
    if (row.abbreviation.isEmpty())
        row.abbreviation = agency.abbreviation;
    for (const QString &other : QStringList{agency.name, agency.abbreviation} + agency.aliases) {
        if (other != row.name && other != row.abbreviation)
            addOnce(row.aliases, other);
    }
    return at;
}

/// Where several statements speak of an instrument, the latest that says something of its stage is believed.
int Contents::instrumentRow(const Instrument &instrument, const Placing &placing)
{
    const ItemId id{ItemKind::Instrument, instrumentId(instrument.kind, instrument.name)};
    const auto known = m_rows.constFind(id);
    if (known == m_rows.constEnd()) {
        InstrumentRow row;
        row.id = id;
        row.name = instrument.name;
        row.kind = orUnknown(instrument.kind);
        row.basis = instrument.basis();
        m_rows.insert(id, int(m_instruments.size()));
        m_instruments.append(row);
    }
    const int at = m_rows.value(id);
    InstrumentRow &row = m_instruments[at];
    believe(row.basis, instrument.basis());
    if (row.abbreviation.isEmpty())
        row.abbreviation = instrument.abbreviation;
    for (const QString &other : QStringList{instrument.abbreviation} + instrument.aliases) {
        if (other != row.abbreviation)
            addOnce(row.aliases, other);
    }
    if (instrument.stage != Stage::Unknown) {
        row.stage = instrument.stage;
        row.evidence = instrument.evidence.text;
        row.stageBasis = instrument.evidence.basis;
    }
    if (!instrument.date.isEmpty())
        row.date = instrument.date;
    for (const int agency : instrument.agencies)
        addOnce(row.agencies, placing.agencyRow(agency));
    return at;
}

void Contents::nameStatements()
{
    QList<StatementHead> heads;
    for (const Statement &statement : std::as_const(m_statements))
        heads.append({0, statement.title, statement.date, statement.source.sha256, statement.source.name});
    m_statementValues = distinctTitles(heads);
}

/// Two bodies of one name (both sides have a Ministry of Foreign Affairs) are told apart by their sides.
void Contents::nameAgencies()
{
    QHash<QString, int> bodies;
    for (const AgencyRow &agency : std::as_const(m_agencies))
        ++bodies[comparable(agency.name)];
    QSet<QString> taken;
    for (AgencyRow &agency : m_agencies) {
        agency.value = agency.name;
        if (bodies.value(comparable(agency.name)) > 1)
            agency.value += QStringLiteral(" (%1)").arg(agency.side);
        while (taken.contains(agency.value)) // a body may be called what was just made up
            agency.value += QStringLiteral(" *");
        taken.insert(agency.value);
    }
}

} // namespace partnership
