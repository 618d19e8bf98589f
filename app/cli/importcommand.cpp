// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/commandline.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "models/exploration/addall.h"
#include "models/exploration/doubts.h"
#include "models/library/library.h"

#include <QFile>

#include <algorithm>
#include <optional>

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

/// What became of one file, with what its line of the answer says.
struct Outcome : AddingOutcome
{
    QString read; ///< title and counts
    QList<Doubt> doubts;
};

QString told(const Outcome &outcome)
{
    if (outcome.problem)
        return CommandLine::tr("Not added: %1").arg(outcome.name);
    return outcome.wasThere ? CommandLine::tr("Already there: %1").arg(outcome.read)
                            : CommandLine::tr("Added: %1").arg(outcome.read);
}

/// What a person should look at in a file that was added: a line, however much it is.
void noteDoubts(const Outcome &outcome)
{
    constexpr qsizetype told = 3;
    if (outcome.problem || outcome.doubts.isEmpty())
        return;
    QStringList sentences;
    for (const Doubt &doubt : outcome.doubts.first(std::min(told, outcome.doubts.size())))
        sentences.append(doubt.sentence);
    const auto untold = outcome.doubts.size() - sentences.size();
    if (untold > 0)
        sentences.append(CommandLine::tr("There is more to look at: %1.").arg(untold));
    note(CommandLine::tr("%1: please check. %2").arg(outcome.name, sentences.join(QLatin1Char(' '))));
}

/// Of a single file why it was not added; of many how many, after each has been told.
Result<Done> summedUp(const QList<Outcome> &outcomes)
{
    const auto failed = [](const Outcome &outcome) { return outcome.problem.has_value(); };
    const auto failures = std::ranges::count_if(outcomes, failed);
    if (failures == 0)
        return Done{};
    if (outcomes.size() == 1)
        return *outcomes.first().problem;
    for (const Outcome &outcome : outcomes) {
        if (outcome.problem)
            tell(*outcome.problem);
    }
    return Problem{
        Fault::Input, CommandLine::tr("%1 of %2 files were not added.").arg(failures).arg(outcomes.size()),
        {},           0,
        {},           CommandLine::tr("All others are in the library.")};
}

Result<QList<Outcome>> outcomesOf(Library &library, const QStringList &paths)
{
    QList<Outcome> outcomes;
    const auto see = [&outcomes](const Reading &reading) {
        outcomes.append(Outcome());
        if (!reading.statement)
            return;
        outcomes.last().read = reading.statement->title + counts(*reading.statement);
        outcomes.last().doubts = doubtsOf(*reading.statement);
    };
    const auto added = addAll(
        library, {paths.cbegin(), paths.cend()}, [] { return false; }, see);
    if (!added)
        return added.problem();
    for (qsizetype i = 0; i < outcomes.size(); ++i)
        static_cast<AddingOutcome &>(outcomes[i]) = added->at(i);
    return outcomes;
}

Result<Done> addFiles(Library &library, const QStringList &paths)
{
    const Result<QList<Outcome>> outcomes = outcomesOf(library, paths);
    if (!outcomes)
        return outcomes.problem();
    QStringList lines;
    for (const Outcome &outcome : *outcomes)
        lines.append(told(outcome));
    lines.append(QString());
    if (auto written = write(lines.join(QLatin1Char('\n')).toUtf8(), QString()); !written)
        return written;
    std::ranges::for_each(*outcomes, noteDoubts);
    return summedUp(*outcomes);
}

/// A library that is made for an import that adds nothing is not left behind.
Result<Done> importInto(const QString &target, const QStringList &paths)
{
    const bool isNew = !QFile::exists(target);
    Result<Done> done{Done()};
    bool isEmpty = true;
    {
        const Result<std::unique_ptr<Library>> library = openOrCreate(target);
        if (!library)
            return library.problem();
        done = addFiles(**library, paths);
        const auto statements = (*library)->statements();
        isEmpty = statements && statements->isEmpty();
    }
    if (isNew && isEmpty)
        QFile::remove(target);
    return done;
}

Result<Done> importStatements(const QCommandLineParser &options)
{
    const QStringList paths = options.positionalArguments().mid(1);
    const QString target = options.value(QStringLiteral("library"));
    if (paths.isEmpty())
        return wrongUsage(CommandLine::tr("STATEMENT is missing."),
                          CommandLine::tr("Name at least one file or folder to read."));
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
    return {
        QStringLiteral("import"),
        QStringLiteral("STATEMENT …"),
        CommandLine::tr("Reads statements into a library."),
        CommandLine::tr(
            "Of a folder every statement in it and below it is read. One line an input file tells what "
            "became\n"
            "of it; what looks doubtful in one, or why it was not added, stands among the messages. All "
            "others\n"
            "are added nevertheless: the exit status is then 1. A statement is added entirely or not at "
            "all,\n"
            "and one that is there already is left alone. What is added becomes part of the library in one\n"
            "step at the end: an import that is stopped, killed or runs out of disk leaves the library as "
            "it\n"
            "was."),
        {library},
        importStatements};
}

} // namespace partnership
