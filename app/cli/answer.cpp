// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"

#include "app/cli/command.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "models/exploration/tables/lists.h"
#include "models/exploration/tables/workbook.h"

namespace partnership {

QList<QCommandLineOption> questionOptions()
{
    return QList<QCommandLineOption>{libraryOption()} + filterOptions();
}

QList<QCommandLineOption> answerOptions()
{
    return questionOptions() + QList<QCommandLineOption>{formatOption(), outputOption()};
}

QString filterHelp()
{
    return CommandLine::tr(
        "Filters can be repeated: values of one are alternatives, different filters add up.\n"
        "Each has a counterpart that leaves out: --not-agency, --not-side and so on.\n"
        "The address of a view (partnership:?agency=…) stands for all its filters.\n"
        "“tally agency” lists the agencies to choose from, and so for every filter.");
}

Result<Answer> answerOf(const QCommandLineParser &options, const QString &query)
{
    Result<std::unique_ptr<Library>> library = libraryOf(options);
    return library ? answerOf(std::move(*library), options, query) : library.problem();
}

Result<Answer> answerOf(std::unique_ptr<Library> library, const QCommandLineParser &options,
                        const QString &query)
{
    Answer answer{std::make_unique<Exploration>(), {}, {}};
    if (const Result<Done> explored = answer.exploration->explore(std::move(library)); !explored)
        return explored.problem();
    Result<Filter> filter = filterOf(options, *answer.exploration);
    if (filter && !query.isEmpty())
        filter = answer.exploration->typed(query, *filter);
    if (!filter)
        return filter.problem();
    Result<Selection> selection = answer.exploration->select(*filter);
    if (!selection)
        return selection.problem();
    answer.filter = *filter;
    answer.selection = std::move(*selection);
    return answer;
}

QString nothingFound(const Answer &answer, const QString &things)
{
    if (answer.filter.isEmpty())
        return CommandLine::tr("There are no %1 in this library.").arg(things);
    const std::optional<Problem> why = answer.exploration->notFound(answer.filter);
    return CommandLine::tr("No %1 match: %2.").arg(things, answer.exploration->description(answer.filter)) +
           (why ? QLatin1Char(' ') + why->toString() : QString());
}

namespace {

/// In the format and to the place that the options name.
Result<Done> writeAnswer(const Table &table, const QString &name, const Answer &answer,
                         const QCommandLineParser &options)
{
    const Result<TableFormat> format = formatOf(options);
    if (!format)
        return format.problem();
    const QString path = options.value(outputOption().names().first());
    if (*format != TableFormat::Workbook)
        return write(toBytes(table, *format), path);
    if (path.isEmpty())
        return wrongUsage(CommandLine::tr("A workbook is not for the screen."),
                          CommandLine::tr("Name a file with --output."));
    const Result<QByteArray> workbook =
        toWorkbook(table, name, sourceLines(*answer.exploration, answer.filter, answer.selection));
    return workbook ? write(*workbook, path) : workbook.problem();
}

} // namespace

Result<Done> deliver(const Table &table, bool found, const QString &things, const Answer &answer,
                     const QCommandLineParser &options)
{
    const Result<Done> written = writeAnswer(table, things, answer, options);
    if (written && !found)
        note(nothingFound(answer, things));
    return written;
}

} // namespace partnership
