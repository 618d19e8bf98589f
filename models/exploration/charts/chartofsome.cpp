// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/charts/chartofsome.h"

#include "models/exploration/charts/chartparts.h"
#include "models/exploration/charts/states.h"

#include <QSet>

#include <optional>

namespace partnership {
namespace {

/// About as many as one look takes in; what is drawn is laid out anew with every click, some 50 ms for each
/// 2,000.
constexpr qsizetype mostCommitments = 600;

/// Commitments of each statement.
QList<int> sizesOf(const Contents &contents)
{
    QList<int> sizes(contents.statements().size());
    for (qsizetype i = 0; i < sizes.size(); ++i)
        sizes[i] = int(contents.statements()[i].commitments.size());
    return sizes;
}

QBitArray statementsWithMatches(const ChartQuestion &question)
{
    const Contents &contents = question.exploration.contents();
    QBitArray out(contents.statements().size(), question.filter.isEmpty());
    for (int row = 0; !question.filter.isEmpty() && row < contents.clauses().size(); ++row) {
        if (question.selection.hasClause(row))
            out.setBit(contents.clauses()[row].statement);
    }
    return out;
}

QList<int> statementsToDraw(const ChartQuestion &question)
{
    const QBitArray wanted = statementsWithMatches(question);
    const QList<int> sizes = sizesOf(question.exploration.contents());
    QList<int> out;
    qsizetype commitments = 0;
    for (int statement = 0; statement < wanted.size(); ++statement) {
        if (!wanted.testBit(statement))
            continue;
        commitments += sizes[statement];
        if (commitments > mostCommitments && !out.isEmpty())
            break;
        out.append(statement);
    }
    return out;
}

/// The bits of the rows that both have, each known by its id.
template <typename Row> QBitArray bitsOf(const QBitArray &bits, const Contents &all, const QList<Row> &rows)
{
    QBitArray out(rows.size());
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const int there = all.row(rows[row].id);
        out.setBit(row, there >= 0 && bits.testBit(there));
    }
    return out;
}

/// Pairs have no id: they are known by their clause and agencies.
QBitArray pairsOf(const QBitArray &bits, const Contents &all, const Contents &some)
{
    const auto key = [](const Contents &contents, const CounterpartRow &pair) {
        return QList<qint64>{contents.clauses()[pair.clause].id.id, contents.agencies()[pair.first].id.id,
                             contents.agencies()[pair.second].id.id};
    };
    QSet<qint64> clauses;
    for (const ClauseRow &clause : some.clauses())
        clauses.insert(clause.id.id);
    QSet<QList<qint64>> matching;
    for (qsizetype row = 0; row < bits.size(); ++row) {
        const CounterpartRow &pair = all.counterparts()[row];
        if (bits.testBit(row) && clauses.contains(all.clauses()[pair.clause].id.id))
            matching.insert(key(all, pair));
    }
    QBitArray out(some.counterparts().size());
    for (qsizetype row = 0; row < out.size(); ++row)
        out.setBit(row, matching.contains(key(some, some.counterparts()[row])));
    return out;
}

Selection selectionOf(const Selection &selection, const Contents &all, const Contents &some)
{
    Selection out;
    out.commitments = bitsOf(selection.commitments, all, some.commitments());
    out.setAside = bitsOf(selection.setAside, all, some.commitments());
    out.clauses = bitsOf(selection.clauses, all, some.clauses());
    out.agencies = bitsOf(selection.agencies, all, some.agencies());
    out.agenciesAskedFor = bitsOf(selection.agenciesAskedFor, all, some.agencies());
    out.instruments = bitsOf(selection.instruments, all, some.instruments());
    out.events = bitsOf(selection.events, all, some.events());
    out.counterparts = pairsOf(selection.counterparts, all, some);
    out.recognitions = selection.recognitions;
    return out;
}

QString ofSomeWords(qsizetype drawn, const Contents &contents, bool filtered)
{
    const QString all = QString::number(contents.statements().size());
    if (drawn == 1)
        return filtered ? ChartWords::tr("Of %1 statements only the first with a match is drawn and counted.")
                              .arg(all)
                        : ChartWords::tr("Of %1 statements only the first is drawn and counted.").arg(all);
    return (filtered
                ? ChartWords::tr("Of %2 statements only the first %1 with a match are drawn and counted.")
                : ChartWords::tr("Of %2 statements only the first %1 are drawn and counted."))
        .arg(QString::number(drawn), all);
}

} // namespace

void ChartSample::take(const Contents &all, const QList<int> &wanted)
{
    if (of == &all && statements == wanted)
        return;
    of = &all;
    statements = wanted;
    QList<Statement> taken;
    for (const int statement : wanted)
        taken.append(all.statements()[statement]);
    some.explore(std::move(taken));
}

bool isTooMuchForOneChart(const Contents &contents)
{
    return contents.commitments().size() > mostCommitments && contents.statements().size() > 1;
}

ChartSpec chartOfSome(const ChartEntry &entry, const ChartQuestion &question)
{
    const Contents &all = question.exploration.contents();
    QList<int> statements = statementsToDraw(question);
    if (statements.isEmpty())
        statements.append(0); // a filter that lets nothing through dims something
    std::optional<ChartSample> own;
    ChartSample &sample = question.sample ? *question.sample : own.emplace();
    sample.take(all, statements);
    const Exploration &some = sample.some;
    const QString words = ofSomeWords(statements.size(), all, !question.filter.isEmpty());
    const Selection selection = selectionOf(question.selection, all, some.contents());
    ChartSpec spec = entry.build(
        {some, question.filter, selection, question.lanes, nullptr, question.dimsRest, &bookOf(question)});
    const ChartSpec begun = begunChart(question, entry.name, spec.form);
    spec.source = begun.source;
    spec.subtitle = begun.subtitle.isEmpty() ? words : begun.subtitle + QLatin1Char(' ') + words;
    spec.foot = begun.foot.isEmpty() ? words : begun.foot + QLatin1Char(' ') + words;
    return spec;
}

} // namespace partnership
