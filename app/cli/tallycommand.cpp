// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"
#include "app/cli/command.h"
#include "app/cli/options.h"
#include "models/exploration/tables/lists.h"

#include <algorithm>
#include <iterator>

namespace partnership {
namespace {

Result<Dimension> dimensionOf(const QString &typed)
{
    Dimension dimension{};
    if (dimensionFromName(typed, &dimension))
        return dimension;
    return oneOf(typed, optionNames(), CommandLine::tr("dimension")).problem();
}

/// Printed numbers of the commitments' clauses, each once.
QStringList clausesOf(const Answer &answer, const QList<int> &commitments)
{
    const Contents &contents = answer.exploration->contents();
    QStringList numbers;
    for (const int commitment : commitments) {
        const QString number = contents.clauses()[contents.commitments()[commitment].clause].number;
        if (!numbers.contains(number))
            numbers.append(number);
    }
    return numbers;
}

Column valueColumn(Dimension dimension)
{
    return {optionName(dimension)};
}

const Column labelColumn{QStringLiteral("label")};
const Column countColumn{QStringLiteral("commitments")};
const Column clausesColumn{QStringLiteral("clauses")};

/// The tally of a dimension, and at its end, without a value, what none of its values counts: commitments
/// that name no agency.
QList<TallyRow> talliesOf(const Answer &answer, Dimension dimension)
{
    QList<TallyRow> rows = answer.exploration->tally(dimension, answer.selection);
    TallyRow none;
    none.label = CommandLine::tr("none named");
    const QList<CommitmentRow> &commitments = answer.exploration->contents().commitments();
    for (int row = 0; row < commitments.size(); ++row) {
        if (!commitments[row].record->isUndertaking() ||
            !answer.exploration->valuesOf(dimension, row).isEmpty())
            continue;
        ++none.all;
        if (answer.selection.hasCommitment(row))
            none.commitments.append(row);
    }
    none.matching = int(none.commitments.size());
    if (none.all > 0)
        rows.append(none);
    return rows;
}

Table tallyOne(const Answer &answer, Dimension dimension)
{
    Table table{{valueColumn(dimension), labelColumn, countColumn, {QStringLiteral("all")}, clausesColumn},
                {}};
    for (const TallyRow &row : talliesOf(answer, dimension))
        table.rows.append({row.value, row.label, qint64(row.matching), qint64(row.all),
                           clausesOf(answer, row.commitments)});
    return table;
}

QList<int> common(const QList<int> &a, const QList<int> &b)
{
    QList<int> both;
    std::copy_if(a.begin(), a.end(), std::back_inserter(both), [&](int row) { return b.contains(row); });
    return both;
}

/// One row for each pair of values that occurs.
Table tallyTwo(const Answer &answer, Dimension first, Dimension second)
{
    Table table{{valueColumn(first), valueColumn(second), countColumn, clausesColumn}, {}};
    const QList<TallyRow> columns = talliesOf(answer, second);
    for (const TallyRow &row : talliesOf(answer, first)) {
        for (const TallyRow &column : columns) {
            const QList<int> both = common(row.commitments, column.commitments);
            if (!both.isEmpty())
                table.rows.append({row.value, column.value, qint64(both.size()), clausesOf(answer, both)});
        }
    }
    return table;
}

Result<Table> tallied(const Answer &answer, const QString &first, const QString &second)
{
    const Result<Dimension> rows = dimensionOf(first);
    if (!rows)
        return rows.problem();
    if (second.isEmpty())
        return tallyOne(answer, *rows);
    const Result<Dimension> columns = dimensionOf(second);
    if (!columns)
        return columns.problem();
    if (*rows == *columns)
        return wrongUsage(CommandLine::tr("Both dimensions are the same."),
                          CommandLine::tr("Name another one after --by."), second);
    return tallyTwo(answer, *rows, *columns);
}

Result<Done> tally(const QCommandLineParser &options)
{
    const Result<QString> dimension = onlyArgument(options, CommandLine::tr("DIMENSION"));
    if (!dimension)
        return dimension.problem();
    const Result<Answer> answer = answerOf(options);
    if (!answer)
        return answer.problem();
    const Result<Table> table = tallied(*answer, *dimension, options.value(QStringLiteral("by")));
    if (!table)
        return table.problem();
    const bool found = answer->selection.commitments.count(true) > 0;
    return deliver(*table, found, CommandLine::tr("commitments"), *answer, options);
}

} // namespace

Command tallyCommand()
{
    const QCommandLineOption by(QStringLiteral("by"), CommandLine::tr("Count each value apart by this one."),
                                QStringLiteral("DIMENSION"));
    return {
        QStringLiteral("tally"),
        QStringLiteral("DIMENSION"),
        CommandLine::tr("Counts commitments by what they can be told apart by: the figures behind a chart."),
        CommandLine::tr("DIMENSION is one of: %1.").arg(optionNames().join(QStringLiteral(", "))) +
            QStringLiteral("\n") + filterHelp(),
        QList<QCommandLineOption>{by} + answerOptions(),
        tally};
}

} // namespace partnership
