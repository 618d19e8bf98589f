// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "models/exploration/desk/annotationjson.h"
#include "models/exploration/desk/passingon.h"
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

/// As a desk has decided, unless it is asked for as it was read.
Result<DecidedStatement> statementOf(const Library &library, const QCommandLineParser &options)
{
    const Result<QList<StatementHead>> heads = library.statements();
    if (!heads)
        return heads.problem();
    const Result<qint64> id = chosen(*heads, options.value(QStringLiteral("statement")));
    const Result<Statement> read = id ? library.statement(*id) : Result<Statement>(id.problem());
    if (!read)
        return read.problem();
    if (options.isSet(QStringLiteral("as-read")))
        return decided(*read, {});
    const Result<Decisions> made = decisions(library);
    return made ? Result<DecidedStatement>(decided(*read, *made)) : made.problem();
}

/// With notes, tags and stars where they are asked for.
Result<QByteArray> interchangeOf(const QCommandLineParser &options)
{
    const Result<std::unique_ptr<Library>> library = libraryOf(options);
    if (!library)
        return library.problem();
    const Result<DecidedStatement> statement = statementOf(**library, options);
    if (!statement)
        return statement.problem();
    if (!options.isSet(QStringLiteral("with-notes")))
        return toInterchange(statement->statement);
    const Result<QList<Annotation>> notes = annotations(**library);
    return notes ? Result<QByteArray>(interchangeWithNotes(statement->statement, statement->renamed, *notes))
                 : notes.problem();
}

/// A library for passing on.
Result<Done> exportRedacted(const QCommandLineParser &options)
{
    const QString path = options.value(outputOption().names().first());
    if (path.isEmpty())
        return wrongUsage(CommandLine::tr("A library is not for the screen."),
                          CommandLine::tr("Name a new file with --output NEW.partnership."));
    if (options.isSet(QStringLiteral("statement")) || options.isSet(QStringLiteral("format")) ||
        options.isSet(QStringLiteral("with-notes")) || options.isSet(QStringLiteral("as-read")))
        return wrongUsage(CommandLine::tr("A copy of the library is of all its statements, and a library."),
                          CommandLine::tr("Leave --statement, --format, --with-notes and --as-read out."));
    const Result<std::unique_ptr<Library>> library = libraryOf(options);
    if (!library)
        return library.problem();
    const Result<Redaction> redaction =
        redactionOf(**library, !options.isSet(QStringLiteral("without-judgements")));
    return redaction ? saveRedactedCopy(**library, path, *redaction) : redaction.problem();
}

Result<Done> exportStatement(const QCommandLineParser &options)
{
    if (options.positionalArguments().size() > 1)
        return wrongUsage(CommandLine::tr("export takes no argument."),
                          CommandLine::tr("Name a library or a statement file with --library."),
                          options.positionalArguments()[1]);
    if (options.isSet(QStringLiteral("redacted")))
        return exportRedacted(options);
    if (options.isSet(QStringLiteral("without-judgements")))
        return wrongUsage(CommandLine::tr("A statement is exported without judgements anyway."),
                          CommandLine::tr("With --redacted they can be left out of the copy of a library."));
    const Result<QString> format =
        oneOf(options.value(QStringLiteral("format")), {QStringLiteral("json")}, CommandLine::tr("format"));
    if (!format)
        return format.problem();
    const Result<QByteArray> json = interchangeOf(options);
    return json ? write(*json, options.value(QStringLiteral("output"))) : json.problem();
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
    return {
        QStringLiteral("export"),
        {},
        CommandLine::tr("Writes everything that is known of a statement, with the words that prove it."),
        CommandLine::tr("Spans count Unicode code points of the source text. Facts are given as a desk has\n"
                        "decided (see “correct”), with its word for it as “origin” in their basis.") +
            QStringLiteral("\n\n") +
            CommandLine::tr("--redacted makes a copy of the library for passing on.") + QLatin1Char(' ') +
            redactionRule(),
        {libraryOption(),
         statement,
         asRead,
         format,
         outputOption(),
         {QStringLiteral("with-notes"), CommandLine::tr("Add notes, tags and stars, as one more array.")},
         {QStringLiteral("redacted"),
          CommandLine::tr("A copy of the library for passing on; needs --output.")},
         {QStringLiteral("without-judgements"),
          CommandLine::tr("With --redacted: leave out what became of things too.")}},
        exportStatement};
}

} // namespace partnership
