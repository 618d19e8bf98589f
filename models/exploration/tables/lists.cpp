// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/tables/lists.h"

#include "models/exploration/captions.h"
#include "models/exploration/savedview.h"

#include <algorithm>

namespace partnership {
namespace {

using Kept = Column::OnScreen;

/// Titles are long, and mostly there is one statement only.
const Column statementColumn{QStringLiteral("statement"), Kept::IfItVaries};

Column column(const char *name, Kept onScreen = Kept::Always)
{
    return {QString::fromLatin1(name), onScreen};
}

/// The rule that found a fact, how sure that makes it, and who says it.
QList<Cell> explained(QList<Cell> row, const Basis &basis)
{
    row.append({basis.toString(), code(basis.sureness), code(basis.origin)});
    return row;
}

/// Titles of the statements that the clauses stand in.
QStringList statementTitles(const Contents &contents, const QList<int> &clauses)
{
    QStringList titles;
    for (const int clause : clauses) {
        const QString title = contents.statementValue(contents.clauses()[clause].statement);
        if (!titles.contains(title))
            titles.append(title);
    }
    return titles;
}

qint64 countIn(const QBitArray &bits, const QList<int> &rows)
{
    return std::count_if(rows.begin(), rows.end(), [&](int row) { return bits.testBit(row); });
}

QStringList agencyNames(const Contents &contents, const QList<int> &agencies)
{
    QStringList names;
    for (const int agency : agencies)
        names.append(contents.agencies()[agency].name);
    return names;
}

QStringList instrumentNames(const Contents &contents, const QList<int> &instruments)
{
    QStringList names;
    for (const int instrument : instruments)
        names.append(contents.instruments()[instrument].name);
    return names;
}

QString instrumentName(const Contents &contents, int instrument)
{
    return instrument < 0 ? QString() : contents.instruments()[instrument].name;
}

Table statements(const Exploration &exploration, const Selection &selection)
{
    const Contents &contents = exploration.contents();
    Table table{{column("title"), column("date"), column("parties"), column("language"), column("source"),
                 column("form"), column("encoding", Kept::IfItVaries), column("sha256", Kept::Never),
                 column("commitments")},
                {}};
    for (int row = 0; row < contents.statements().size(); ++row) {
        const Statement &statement = contents.statements()[row];
        qint64 clauses = 0;
        for (int clause = 0; clause < contents.clauses().size(); ++clause)
            clauses += contents.clauses()[clause].statement == row && selection.hasClause(clause);
        qint64 commitments = 0;
        for (int commitment = 0; commitment < contents.commitments().size(); ++commitment)
            commitments +=
                contents.commitments()[commitment].statement == row && selection.hasCommitment(commitment);
        if (clauses > 0)
            table.rows.append({statement.title, statement.date, statement.parties, statement.language,
                               statement.source.name, code(statement.source.form), statement.source.encoding,
                               QString::fromLatin1(statement.source.sha256), commitments});
    }
    return table;
}

Table sections(const Exploration &exploration, const Selection &selection)
{
    const Contents &contents = exploration.contents();
    Table table{{column("label"), column("title"), column("kind"), column("clauses"), column("commitments"),
                 statementColumn},
                {}};
    for (const SectionRow &section : contents.sections()) {
        const QStringList clauses = clauseNumbers(contents, selection, section.clauses);
        if (!clauses.isEmpty())
            table.rows.append({section.label, section.title, code(section.kind), clauses,
                               countIn(selection.commitments, section.commitments),
                               contents.statementValue(section.statement)});
    }
    return table;
}

Table clauses(const Exploration &exploration, const Selection &selection)
{
    const Contents &contents = exploration.contents();
    Table table{{column("number"), column("parent", Kept::Never), column("section"), column("text"),
                 column("commitments"), column("agencies"), column("instruments"), statementColumn},
                {}};
    for (int row = 0; row < contents.clauses().size(); ++row) {
        const ClauseRow &clause = contents.clauses()[row];
        if (!selection.hasClause(row))
            continue;
        const QString parent = clause.parent < 0 ? QString() : contents.clauses()[clause.parent].number;
        table.rows.append(
            {clause.number, parent, sectionOf(contents, clause), clause.record->text,
             countIn(selection.commitments, clause.commitments), agencyNames(contents, clause.agencies),
             instrumentNames(contents, clause.instruments), contents.statementValue(clause.statement)});
    }
    return table;
}

Table commitments(const Exploration &exploration, const Selection &selection)
{
    const Contents &contents = exploration.contents();
    Table table{{column("clause"), column("id", Kept::Never), column("pillar"), column("type"),
                 column("action"), column("firmness"), column("text"), column("agencies"),
                 column("instruments", Kept::Never), column("stage"), column("year"), statementColumn,
                 column("rule"), column("sureness"), column("origin")},
                {}};
    for (int row = 0; row < contents.commitments().size(); ++row) {
        const CommitmentRow &commitment = contents.commitments()[row];
        if (!selection.hasCommitment(row))
            continue;
        const Commitment &record = *commitment.record;
        const ClauseRow &clause = contents.clauses()[commitment.clause];
        table.rows.append(explained(
            {clause.number, record.id, sectionOf(contents, clause), code(record.type), code(record.action),
             code(record.firmness), record.text, agencyNames(contents, commitment.agencies),
             instrumentNames(contents, commitment.instruments), exploration.valuesOf(Dimension::Stage, row),
             exploration.valuesOf(Dimension::Year, row), contents.statementValue(commitment.statement)},
            record.basis));
    }
    return table;
}

Table agencies(const Exploration &exploration, const Selection &selection)
{
    const Contents &contents = exploration.contents();
    Table table{{column("name"),
                 column("abbreviation"),
                 column("aliases", Kept::Never),
                 column("side"),
                 column("kind"),
                 column("commitments"),
                 column("clauses"),
                 {QStringLiteral("statements"), Kept::IfItVaries},
                 column("rule"),
                 column("sureness"),
                 column("origin")},
                {}};
    for (int row = 0; row < contents.agencies().size(); ++row) {
        const AgencyRow &agency = contents.agencies()[row];
        if (selection.agenciesAskedFor.testBit(row))
            table.rows.append(explained({agency.name, agency.abbreviation, agency.aliases, agency.side,
                                         agency.kind, countIn(selection.commitments, agency.commitments),
                                         clauseNumbers(contents, selection, agency.clauses),
                                         statementTitles(contents, agency.clauses)},
                                        agency.basis));
    }
    return table;
}

Table instruments(const Exploration &exploration, const Selection &selection)
{
    const Contents &contents = exploration.contents();
    Table table{{column("name"),
                 column("abbreviation", Kept::Never),
                 column("kind"),
                 column("stage"),
                 column("date"),
                 column("agencies"),
                 column("evidence", Kept::Never),
                 column("commitments"),
                 column("clauses"),
                 {QStringLiteral("statements"), Kept::IfItVaries},
                 column("rule"),
                 column("sureness"),
                 column("origin")},
                {}};
    for (int row = 0; row < contents.instruments().size(); ++row) {
        const InstrumentRow &instrument = contents.instruments()[row];
        if (selection.instruments.testBit(row))
            table.rows.append(
                explained({instrument.name, instrument.abbreviation, instrument.kind, code(instrument.stage),
                           instrument.date, agencyNames(contents, instrument.agencies), instrument.evidence,
                           countIn(selection.commitments, instrument.commitments),
                           clauseNumbers(contents, selection, instrument.clauses),
                           statementTitles(contents, instrument.clauses)},
                          instrument.basis));
    }
    return table;
}

Table events(const Exploration &exploration, const Selection &selection)
{
    const Contents &contents = exploration.contents();
    Table table{{column("clause"), column("date"), column("precision"), column("kind"), column("label"),
                 column("text"), column("instrument"), statementColumn, column("rule"), column("sureness"),
                 column("origin")},
                {}};
    for (int row = 0; row < contents.events().size(); ++row) {
        const EventRow &event = contents.events()[row];
        if (selection.events.testBit(row))
            table.rows.append(explained(
                {contents.clauses()[event.clause].number, event.record->date, code(event.record->precision),
                 code(event.record->kind), event.record->label, event.record->text,
                 instrumentName(contents, event.instrument), contents.statementValue(event.statement)},
                event.record->basis));
    }
    return table;
}

Table counterparts(const Exploration &exploration, const Selection &selection)
{
    const Contents &contents = exploration.contents();
    Table table{{column("clause"), column("agencies"), column("instrument"), statementColumn, column("rule"),
                 column("sureness"), column("origin")},
                {}};
    for (int row = 0; row < contents.counterparts().size(); ++row) {
        const CounterpartRow &pair = contents.counterparts()[row];
        const ClauseRow &clause = contents.clauses()[pair.clause];
        if (selection.counterparts.testBit(row))
            table.rows.append(explained({clause.number, agencyNames(contents, {pair.first, pair.second}),
                                         instrumentName(contents, pair.instrument),
                                         contents.statementValue(clause.statement)},
                                        pair.basis));
    }
    return table;
}

/// A view that cannot be read has its name only.
Table views(const Exploration &exploration, const Selection &)
{
    const auto found = exploration.library()->views();
    QList<KeptView> kept = found ? *found : QList<KeptView>();
    sortByName(kept);
    Table table{{column("name"), column("shows"), column("address", Kept::Never), column("chart")}, {}};
    for (const KeptView &one : std::as_const(kept)) {
        const Result<SavedView> view = viewOf(one);
        const SavedView read = view ? *view : SavedView();
        table.rows.append({viewName(one.name),
                           exploration.description(followedFilter(read, exploration).filter), read.address,
                           read.chart});
    }
    return table;
}

} // namespace

QStringList clauseNumbers(const Contents &contents, const Selection &selection, const QList<int> &clauses)
{
    QStringList numbers;
    for (const int clause : clauses) {
        if (selection.hasClause(clause))
            numbers.append(contents.clauses()[clause].number);
    }
    return numbers;
}

QList<QPair<QString, QString>> sourceLines(const Exploration &exploration, const Filter &filter,
                                           const Selection &selection)
{
    return {{TableWords::tr("Statement"), exploration.sourceNote()},
            {TableWords::tr("Filter"), exploration.sentence(filter, selection)},
            {TableWords::tr("Left out"), exploration.hidden(filter, selection)},
            {TableWords::tr("Made by"), Captions::program()}};
}

Table unexplained(Table table)
{
    constexpr qsizetype explaining = 3;
    table.columns.resize(table.columns.size() - explaining);
    for (QList<Cell> &row : table.rows)
        row.resize(row.size() - explaining);
    return table;
}

QString sectionOf(const Contents &contents, const ClauseRow &clause)
{
    return contents.sections()[clause.section].value;
}

const QList<ListKind> &listKinds()
{
    static const QList<ListKind> kinds{
        {QStringLiteral("statements"), TableWords::tr("the statements of a library"), false, statements},
        {QStringLiteral("sections"), TableWords::tr("preamble, pillars and closing"), false, sections},
        {QStringLiteral("clauses"), TableWords::tr("numbered paragraphs and sub-paragraphs"), false, clauses},
        {QStringLiteral("commitments"), TableWords::tr("what is undertaken, one undertaking a row"), true,
         commitments},
        {QStringLiteral("agencies"), TableWords::tr("ministries and other bodies, with their side"), true,
         agencies},
        {QStringLiteral("instruments"), TableWords::tr("agreements, dialogues … with their stage"), true,
         instruments},
        {QStringLiteral("events"), TableWords::tr("what happens in time, as exactly as the text says"), true,
         events},
        {QStringLiteral("counterparts"), TableWords::tr("two agencies that a clause puts together"), true,
         counterparts},
        {QStringLiteral("views"), TableWords::tr("the saved views of a library"), false, views},
    };
    return kinds;
}

} // namespace partnership
