// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "app/cli/command.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "models/exploration/address.h"
#include "models/statement/nearest.h"

#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace partnership {
namespace {

const QString programName = QStringLiteral("partnership-explorer");

std::optional<Command> commandNamed(const QString &name)
{
    for (const Command &command : allCommands()) {
        if (command.name == name)
            return command;
    }
    return {};
}

QString overview()
{
    return CommandLine::tr(
               "Usage: %1 [LIBRARY | STATEMENT …] [ADDRESS]   opens the window\n"
               "       %1 COMMAND …                           works without a display\n\nCommands:\n")
               .arg(programName) +
           helpLines(allCommands()) +
           CommandLine::tr(
               "\n\n“%1 COMMAND --help” tells the rest; --version tells the version.\n"
               "Exit status: 0 done, 1 the input is at fault, 2 wrong usage, 3 the library is at fault.\n")
               .arg(programName);
}

QCommandLineOption helpOption()
{
    return {{QStringLiteral("h"), QStringLiteral("help")}, CommandLine::tr("Tells this.")};
}

/// The long names of all options, with their dashes.
QStringList longNames(const QList<QCommandLineOption> &options)
{
    QStringList names;
    for (const QCommandLineOption &option : options)
        names.append(QStringLiteral("--") + option.names().last());
    return names;
}

Problem unknownOption(const QString &name, const QStringList &known, const QString &help)
{
    const QString typed = (name.size() > 1 ? QStringLiteral("--") : QStringLiteral("-")) + name;
    const QString meant = nearest(typed, known);
    return wrongUsage(CommandLine::tr("There is no option “%1”.").arg(typed),
                      meant.isEmpty() ? CommandLine::tr("“%1” lists the options.").arg(help)
                                      : CommandLine::tr("Did you mean “%1”?").arg(meant));
}

/// How the command is called, what it does, and its options as QCommandLineParser tells them.
QString helpOf(const Command &command, const QCommandLineParser &parser)
{
    const QString usage = CommandLine::tr("Usage: %1 [options]")
                              .arg(QStringList{programName, command.name, command.arguments}
                                       .join(QLatin1Char(' '))
                                       .simplified());
    const QString options = parser.helpText().section(QLatin1Char('\n'), 1);
    return QStringList{usage, command.sentence, {}, command.details, options}.join(QLatin1Char('\n'));
}

Result<Done> runCommand(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption(helpOption());
    parser.addOptions(command.options);
    const bool understood = parser.parse(QStringList{programName} + arguments);
    if (parser.isSet(QStringLiteral("help")))
        return write(helpOf(command, parser).toUtf8(), QString());
    const QString help = programName + QLatin1Char(' ') + command.name + QStringLiteral(" --help");
    if (!parser.unknownOptionNames().isEmpty())
        return unknownOption(parser.unknownOptionNames().first(),
                             longNames(command.options) + QStringList{QStringLiteral("--help")}, help);
    if (!understood)
        return wrongUsage(parser.errorText(), CommandLine::tr("“%1” tells how it is called.").arg(help));
    return command.run(parser);
}

Result<Done> runHelp(const QStringList &arguments)
{
    const QString name = arguments.value(1);
    const std::optional<Command> command = commandNamed(name);
    return command ? runCommand(*command, {name, QStringLiteral("--help")})
                   : write(overview().toUtf8(), QString());
}

Result<Done> runTask(const QStringList &arguments)
{
    switch (taskOf(arguments)) {
    case Task::Version:
        return write(programName.toUtf8() + ' ' + PARTNERSHIP_EXPLORER_VERSION + '\n', QString());
    case Task::Command:
    case Task::DrawingCommand:
        return runCommand(*commandNamed(arguments.first()), arguments);
    case Task::Help:
    case Task::Window:
        break;
    }
    return runHelp(arguments);
}

int statusOf(Fault fault)
{
    switch (fault) {
    case Fault::Input:
        return ExitInput;
    case Fault::Usage:
        return ExitUsage;
    case Fault::Library:
        return ExitLibrary;
    }
    Q_UNREACHABLE();
}

/// A word that is no file: a command misspelt, or a file that is not there.
Problem notThere(const QString &argument)
{
    const QString command = nearest(argument, namesOf(allCommands()));
    if (!command.isEmpty())
        return wrongUsage(CommandLine::tr("There is no command “%1”.").arg(argument),
                          CommandLine::tr("Did you mean “%1”?").arg(command));
    return {Fault::Input, CommandLine::tr("There is no such file, and no command of this name."), argument, 0,
            {},           CommandLine::tr("“%1 --help” lists the commands.").arg(programName)};
}

} // namespace

QList<Command> allCommands()
{
    return {importCommand(),  listCommand(),     searchCommand(), tallyCommand(), aheadCommand(),
            chartCommand(),   briefingCommand(), exportCommand(), checkCommand(), progressCommand(),
            correctCommand(), noteCommand(),     tagCommand(),    starCommand(),  reviewCommand(),
            historyCommand(), backupCommand(),   restoreCommand()};
}

Task taskOf(const QStringList &arguments)
{
    const QString first = arguments.value(0);
    if (first == QLatin1String("--help") || first == QLatin1String("-h") || first == QLatin1String("help"))
        return Task::Help;
    if (first == QLatin1String("--version"))
        return Task::Version;
    if (const std::optional<Command> command = commandNamed(first))
        return command->draws ? Task::DrawingCommand : Task::Command;
    return Task::Window;
}

int runCommandLine(const QStringList &arguments)
{
    const Result<Done> done = runTask(arguments);
    return done ? int(ExitDone) : tell(done.problem());
}

Result<QStringList> windowPaths(const QStringList &arguments)
{
    for (const QString &argument : arguments) {
        if (argument.startsWith(QLatin1Char('-')))
            return unknownOption(argument.mid(argument.startsWith(QLatin1String("--")) ? 2 : 1),
                                 {QStringLiteral("--help"), QStringLiteral("--version")},
                                 programName + QStringLiteral(" --help"));
        if (isAddress(argument)) {
            if (const Result<Filter> view = filterAt(argument); !view)
                return view.problem();
        } else if (!QFileInfo::exists(argument)) {
            return notThere(argument);
        }
    }
    return arguments;
}

Problem noDisplay()
{
    return wrongUsage(CommandLine::tr("There is no display here to open the window on."),
                      CommandLine::tr("The commands need none: “%1 --help” lists them.").arg(programName));
}

int tell(const Problem &problem)
{
    note(programName + QStringLiteral(": ") + problem.toString());
    return statusOf(problem.fault);
}

} // namespace partnership
