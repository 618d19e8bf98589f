// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "models/library/library.h"
#include "models/library/salvaging.h"
#include "models/reading/reader.h"

namespace partnership {
namespace {

/// The facts of a statement are lost, but not its source: read anew, it has them again.
Result<Done> readAnew(const Source &source, Library &library, QStringList &lines)
{
    if (!isTextOfFile(source)) {
        lines.append(CommandLine::tr("Not saved: %1. Its facts cannot be read; import the file again.")
                         .arg(source.name));
        return Done();
    }
    const Result<Statement> statement = readStatement({source.name, source.text.toUtf8()});
    const Result<qint64> id = statement ? library.add(*statement) : Result<qint64>(statement.problem());
    if (id)
        lines.append(CommandLine::tr("Saved: %1, read anew from its source").arg(statement->title));
    return id ? Result<Done>(Done()) : id.problem();
}

/// One line for everything that was saved or not.
Result<Done> salvage(const QString &damaged, const QString &target)
{
    const Result<Salvage> salvaged = salvageLibrary(damaged, target);
    if (!salvaged)
        return salvaged.problem();
    const Result<std::unique_ptr<Library>> library = Library::open(target);
    if (!library)
        return library.problem();
    QStringList lines;
    for (const QString &title : salvaged->saved)
        lines.append(CommandLine::tr("Saved: %1").arg(title));
    for (const Source &source : salvaged->sourcesOnly) {
        if (const Result<Done> read = readAnew(source, **library, lines); !read)
            return read;
    }
    for (const QString &sentence : salvaged->lost)
        lines.append(CommandLine::tr("Not saved: %1").arg(sentence));
    lines.append(
        CommandLine::tr("%1 was left as it is; what could be saved is in %2.\n").arg(damaged, target));
    return write(lines.join(QLatin1Char('\n')).toUtf8(), QString());
}

Result<Done> check(const QCommandLineParser &options)
{
    const Result<QString> path = onlyArgument(options, CommandLine::tr("LIBRARY"));
    if (!path)
        return path.problem();
    if (const QString target = options.value(QStringLiteral("salvage")); !target.isEmpty())
        return salvage(*path, target);
    const Result<LibraryCheck> checked = checkLibrary(*path);
    if (!checked)
        return checked.problem();
    for (const QString &finding : checked->findings)
        note(finding);
    if (!checked->findings.isEmpty())
        return Problem{Fault::Library,
                       CommandLine::tr("The file is not whole; what is wrong is told above."),
                       *path,
                       0,
                       {},
                       CommandLine::tr("Put back a backup with restore, or save what can be read with “check "
                                       "LIBRARY --salvage NEW”.")};
    const QString verdict =
        CommandLine::tr("%1 is whole: all %2 facts match their source (statements: %3).")
            .arg(*path, QString::number(checked->facts), QString::number(checked->statements));
    return write(verdict.toUtf8() + '\n', QString());
}

} // namespace

Command checkCommand()
{
    return {QStringLiteral("check"),
            QStringLiteral("LIBRARY"),
            CommandLine::tr("Says whether the file is whole and every fact still matches its source."),
            CommandLine::tr(
                "What is wrong is told one finding a line; the exit status is then 3. Of a damaged file\n"
                "--salvage reads row by row what can be read into a new library and says what was\n"
                "saved and what was not; the damaged one is never written."),
            {QCommandLineOption(QStringLiteral("salvage"),
                                CommandLine::tr("Save what can be read into this new library."),
                                QStringLiteral("NEW"))},
            check};
}

} // namespace partnership
