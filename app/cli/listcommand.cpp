// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"
#include "app/cli/command.h"
#include "app/cli/options.h"
#include "app/cli/rules.h"
#include "models/exploration/tables/lists.h"

#include <algorithm>

namespace partnership {
namespace {

const ListKind &kindNamed(const QString &name)
{
    return *std::find_if(listKinds().begin(), listKinds().end(),
                         [&](const ListKind &kind) { return kind.name == name; });
}

Result<QString> kindOf(const QCommandLineParser &options)
{
    const Result<QString> typed = onlyArgument(options, CommandLine::tr("KIND"));
    return typed ? oneOf(*typed, namesOf(listKinds()), CommandLine::tr("kind")) : typed;
}

QCommandLineOption explainOption()
{
    return {QStringLiteral("explain"),
            CommandLine::tr(
                "Add the rule that found each row, with the entry of a lexicon it rests on, how "
                "sure it is, and whether it is only read or a desk accepted, corrected or added it.")};
}

QCommandLineOption notesOption()
{
    return {QStringLiteral("with-notes"), CommandLine::tr("Add the stars, tags and notes of each row.")};
}

Result<Done> list(const QCommandLineParser &options)
{
    const Result<QString> kind = kindOf(options);
    if (!kind)
        return kind.problem();
    const ListKind &rows = kindNamed(*kind);
    const bool explain = options.isSet(explainOption().names().constFirst());
    if (explain && !rows.judged)
        return wrongUsage(CommandLine::tr("No rule judges rows of this kind; there is nothing to explain."),
                          CommandLine::tr("Ask for commitments, agencies, instruments, events or "
                                          "counterparts."),
                          rows.name);
    if (options.isSet(notesOption().names().constFirst()) && !canHaveNotes(*kind))
        return wrongUsage(CommandLine::tr("Nothing can be noted on rows of this kind."),
                          CommandLine::tr("Ask for clauses, commitments, agencies, instruments or events."),
                          *kind);
    const Result<Answer> answer = answerOf(options);
    if (!answer)
        return answer.problem();
    const Table made = rows.make(*answer->exploration, answer->selection);
    Table table = rows.judged && !explain ? unexplained(made) : made;
    if (options.isSet(notesOption().names().constFirst()))
        table = withNotes(table, *kind, *answer->exploration, answer->selection);
    return deliver(table, !table.rows.isEmpty(), *kind, *answer, options);
}

} // namespace

Command listCommand()
{
    return {QStringLiteral("list"),
            QStringLiteral("KIND"),
            CommandLine::tr("Lists what a statement holds, one thing a row."),
            CommandLine::tr("KIND is one of:") + QLatin1Char('\n') + helpLines(listKinds()) +
                QLatin1Char('\n') + filterHelp() + QStringLiteral("\n\n") +
                CommandLine::tr("The rules that --explain names:") + QLatin1Char('\n') +
                helpLines(ruleHelp()),
            answerOptions() + QList<QCommandLineOption>{explainOption(), notesOption()},
            list};
}

} // namespace partnership
