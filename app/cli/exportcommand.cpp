// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "models/exploration/names.h"
#include "models/exploration/statementnames.h"
#include "models/library/decisions.h"
#include "models/statement/decided.h"
#include "models/statement/interchange.h"

namespace partnership {
namespace {

/// The statement that was asked for by any of its names, or the only one.
Result<qint64> chosen(const QList<StatementHead> &heads, const QString &title)
{
    if (heads.isEmpty())
        return Problem{Fault::Library,
                       CommandLine::tr("There is no statement in this library."),
                       {},
                       0,
                       {},
                       CommandLine::tr("Read one with import.")};
    if (title.isEmpty() && heads.size() == 1)
        return heads.first().id;
    if (title.isEmpty())
        return wrongUsage(
            CommandLine::tr("This library holds %1 statements; one at a time is exported.").arg(heads.size()),
            CommandLine::tr("Name it with --statement TITLE."));
    const Result<QString> known = Names(heads).resolve(Dimension::Statement, title);
    if (!known)
        return known.problem();
    return heads[distinctTitles(heads).indexOf(*known)].id;
}

Result<Statement> statementOf(const QCommandLineParser &options)
{
    const Result<std::unique_ptr<Library>> library = libraryOf(options);
    if (!library)
        return library.problem();
    const Result<QList<StatementHead>> heads = (*library)->statements();
    if (!heads)
        return heads.problem();
    const Result<qint64> id = chosen(*heads, options.value(QStringLiteral("statement")));
    Result<Statement> read = id ? (*library)->statement(*id) : Result<Statement>(id.problem());
    if (!read || options.isSet(QStringLiteral("as-read")))
        return read;
    const Result<Decisions> made = decisions(**library);
    return made ? Result<Statement>(decided(*read, *made).statement) : made.problem();
}

Result<Done> exportStatement(const QCommandLineParser &options)
{
    if (options.positionalArguments().size() > 1)
        return wrongUsage(CommandLine::tr("export takes no argument."),
                          CommandLine::tr("Name a library or a statement file with --library."),
                          options.positionalArguments()[1]);
    const Result<QString> format =
        oneOf(options.value(QStringLiteral("format")), {QStringLiteral("json")}, CommandLine::tr("format"));
    if (!format)
        return format.problem();
    const Result<Statement> statement = statementOf(options);
    if (!statement)
        return statement.problem();
    return write(toInterchange(*statement), options.value(QStringLiteral("output")));
}

} // namespace

Command exportCommand()
{
    const QCommandLineOption format(QStringLiteral("format"), CommandLine::tr("The format: json."),
                                    QStringLiteral("FORMAT"), QStringLiteral("json"));
    const QCommandLineOption statement(QStringLiteral("statement"),
                                       CommandLine::tr("Which one, where the library holds several."),
                                       QStringLiteral("TITLE"));
    const QCommandLineOption asRead(QStringLiteral("as-read"),
                                    CommandLine::tr("Give the facts as the program read them."));
    return {QStringLiteral("export"),
            {},
            CommandLine::tr("Writes everything that is known of a statement, with the words that prove it."),
            CommandLine::tr(
                "Spans count Unicode code points of the source text. Facts are given as a desk has decided\n"
                "(see “correct”), with its word for it as “origin” in their basis."),
            {libraryOption(), statement, asRead, format, outputOption()},
            exportStatement};
}

} // namespace partnership
