// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "models/library/library.h"
#include "models/reading/reader.h"

#include <QFile>

#include <algorithm>

namespace partnership {
namespace {

/// Every statement is read before the first one is written, so that a bad file leaves the library alone.
Result<QList<Statement>> readAll(const QStringList &paths)
{
    QList<Statement> statements;
    for (const QString &path : paths) {
        const Result<Document> document = openDocument(path);
        if (!document)
            return document.problem();
        const Result<Statement> statement = readStatement(*document);
        if (!statement)
            return statement.problem();
        statements.append(*statement);
    }
    return statements;
}

Result<std::unique_ptr<Library>> openOrCreate(const QString &path)
{
    return QFile::exists(path) ? Library::open(path) : Library::create(path);
}

QString told(const Statement &statement, bool wasThere)
{
    const QString head = wasThere ? CommandLine::tr("Already there: %1").arg(statement.title)
                                  : CommandLine::tr("Added: %1").arg(statement.title);
    return head +
           CommandLine::tr(" (clauses: %1, commitments: %2, agencies: %3, instruments: %4, repairs: %5)")
               .arg(statement.clauses.size())
               .arg(std::count_if(statement.commitments.begin(), statement.commitments.end(),
                                  [](const Commitment &c) { return c.isUndertaking(); }))
               .arg(statement.agencies.size())
               .arg(statement.instruments.size())
               .arg(statement.repairs.size());
}

Result<Done> addAll(Library &library, const QList<Statement> &statements)
{
    for (const Statement &statement : statements) {
        const bool wasThere = library.holds(statement.source.sha256);
        if (const Result<qint64> added = library.add(statement); !added)
            return added.problem();
        if (const Result<Done> written = write(told(statement, wasThere).toUtf8() + '\n', QString());
            !written)
            return written;
    }
    return Done{};
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
    const Result<QList<Statement>> statements = readAll(paths);
    if (!statements)
        return statements.problem();
    const Result<std::unique_ptr<Library>> library = openOrCreate(target);
    if (!library)
        return library.problem();
    return addAll(**library, *statements);
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
