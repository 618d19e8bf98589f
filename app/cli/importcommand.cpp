// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "models/exploration/readahead.h"
#include "models/library/library.h"

#include <QFile>

#include <algorithm>

namespace partnership {
namespace {

Result<std::unique_ptr<Library>> openOrCreate(const QString &path)
{
    return QFile::exists(path) ? Library::open(path) : Library::create(path);
}

/// What a statement holds, told behind its title.
QString counts(const Statement &statement)
{
    return CommandLine::tr(" (clauses: %1, commitments: %2, agencies: %3, instruments: %4, repairs: %5)")
        .arg(statement.clauses.size())
        .arg(std::count_if(statement.commitments.begin(), statement.commitments.end(),
                           [](const Commitment &c) { return c.isUndertaking(); }))
        .arg(statement.agencies.size())
        .arg(statement.instruments.size())
        .arg(statement.repairs.size());
}

QString told(const Addition &addition, const QString &read)
{
    return addition.wasThere ? CommandLine::tr("Already there: %1").arg(read)
                             : CommandLine::tr("Added: %1").arg(read);
}

/// The files are read beside the writing. One that cannot be read undoes all of it.
Result<Done> addAll(Library &library, const QStringList &paths)
{
    ReadAhead files(paths);
    QStringList read;
    const auto next = [&]() -> Result<std::optional<Statement>> {
        if (read.size() == paths.size())
            return std::optional<Statement>();
        Result<Statement> statement = files.next();
        if (!statement)
            return statement.problem();
        read.append(statement->title + counts(*statement));
        return std::optional(std::move(statement).value());
    };
    const Result<QList<Addition>> added = library.addAll(next);
    if (!added)
        return added.problem();
    for (qsizetype i = 0; i < read.size(); ++i) {
        if (auto written = write(told((*added)[i], read[i]).toUtf8() + '\n', QString()); !written)
            return written;
    }
    return Done{};
}

/// A library that is made for an import that fails is not left behind.
Result<Done> importInto(const QString &target, const QStringList &paths)
{
    const bool isNew = !QFile::exists(target);
    Result<Done> done{Done()};
    {
        const Result<std::unique_ptr<Library>> library = openOrCreate(target);
        if (!library)
            return library.problem();
        done = addAll(**library, paths);
    }
    if (!done && isNew)
        QFile::remove(target);
    return done;
}

Result<Done> importStatements(const QCommandLineParser &options)
{
    const QStringList paths = options.positionalArguments().mid(1);
    const QString target = options.value(QStringLiteral("library"));
    if (paths.isEmpty())
        return wrongUsage(CommandLine::tr("STATEMENT is missing."),
                          CommandLine::tr("Name at least one file to read."));
    if (target.isEmpty())
        return wrongUsage(CommandLine::tr("It is not said where to."),
                          CommandLine::tr("Name the library with --library FILE."));
    return importInto(target, paths);
}

} // namespace

Command importCommand()
{
    const QCommandLineOption library(
        QStringLiteral("library"),
        CommandLine::tr("The library to add to; it is created where there is none."),
        QStringLiteral("LIBRARY"));
    return {QStringLiteral("import"),
            QStringLiteral("STATEMENT …"),
            CommandLine::tr("Reads statements into a library."),
            CommandLine::tr(
                "A statement is added entirely or not at all; one that is there already is left alone.\n"
                "Nothing is added if one of the files cannot be read."),
            {library},
            importStatements};
}

} // namespace partnership
