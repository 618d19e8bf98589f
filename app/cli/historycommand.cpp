// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "models/exploration/desk/changewords.h"

namespace partnership {
namespace {

Table tableOf(const QList<Change> &steps)
{
    Table table{{Column{QStringLiteral("step")}, Column{QStringLiteral("what")},
                 Column{QStringLiteral("who")}, Column{QStringLiteral("at")},
                 Column{QStringLiteral("undone")}},
                {}};
    for (const Change &step : steps)
        table.rows.append({QString::number(step.id), changeSentence(step.name), step.who, step.at,
                           step.undone ? QStringLiteral("undone") : QString()});
    return table;
}

/// The newest step that is done, or the oldest that is undone; 0 where there is none.
qint64 nextInTurn(const QList<Change> &steps, bool undone)
{
    qint64 next = 0;
    for (const Change &step : steps) {
        if (step.undone == undone && (next == 0 || !undone))
            next = step.id;
    }
    return next;
}

Result<Done> walk(Library &library, bool undo)
{
    const auto steps = changes(library);
    if (!steps)
        return steps.problem();
    const qint64 next = nextInTurn(*steps, !undo);
    if (next == 0)
        return wrongUsage(undo ? CommandLine::tr("There is nothing to undo.")
                               : CommandLine::tr("There is nothing to redo."));
    const auto done = undo ? undoChange(library, next) : redoChange(library, next);
    return done ? Result<Done>(Done()) : done.problem();
}

Result<Done> listSteps(const Library &library, const QCommandLineParser &options)
{
    const auto steps = changes(library);
    if (!steps)
        return steps.problem();
    const Result<TableFormat> format = formatOf(options);
    if (!format)
        return format.problem();
    if (*format == TableFormat::Workbook)
        return wrongUsage(CommandLine::tr("The history is no workbook."),
                          CommandLine::tr("Ask for csv or json."));
    return write(toBytes(tableOf(*steps), *format), options.value(QStringLiteral("output")));
}

Result<Done> history(const QCommandLineParser &options)
{
    const QString path = options.value(QStringLiteral("library"));
    if (path.isEmpty())
        return wrongUsage(CommandLine::tr("It is not said of what."),
                          CommandLine::tr("Name the library with --library FILE."));
    const bool undo = options.isSet(QStringLiteral("undo"));
    const bool redo = options.isSet(QStringLiteral("redo"));
    const bool asks = !undo && !redo;
    const auto library = Library::open(path, asks ? Library::Access::ReadOnly : Library::Access::ReadWrite);
    if (!library)
        return library.problem();
    if (undo && redo)
        return wrongUsage(CommandLine::tr("It cannot be undone and made again at once."));
    return asks ? listSteps(**library, options) : walk(**library, undo);
}

} // namespace

Command historyCommand()
{
    return {QStringLiteral("history"),
            QString(),
            CommandLine::tr("Tells what was done to a library, takes the last step back or makes it again."),
            CommandLine::tr(
                "Every change of data is a step: judgements, saved views, statements added to others."),
            {libraryOption(),
             {QStringLiteral("undo"), CommandLine::tr("Take the last step back.")},
             {QStringLiteral("redo"), CommandLine::tr("Make again what was taken back last.")},
             formatOption(),
             outputOption()},
            history};
}

} // namespace partnership
