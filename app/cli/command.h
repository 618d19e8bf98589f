// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statement/result.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QList>
#include <QStringList>

namespace partnership {

/// Context of translation for everything the command line says.
struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// One command of the command line: how it is called and what it does.
struct Command
{
    QString name;      ///< "tally"
    QString arguments; ///< after the name: "DIMENSION [--by DIMENSION]"
    QString sentence;  ///< what it is for
    QString details;   ///< the rest of its help: kinds, values, examples
    QList<QCommandLineOption> options;
    Result<Done> (*run)(const QCommandLineParser &options) = nullptr;
    bool draws = false; ///< needs fonts and a painter, though no display
};

Command importCommand();
Command listCommand();
Command searchCommand();
Command tallyCommand();
Command chartCommand();
Command aheadCommand();
Command briefingCommand();
Command exportCommand();
Command checkCommand();
Command progressCommand();
Command correctCommand();
Command noteCommand();
Command tagCommand();
Command starCommand();
Command reviewCommand();
Command historyCommand();
Command backupCommand();
Command restoreCommand();

/// Every command, in the order in which help tells them.
QList<Command> allCommands();

} // namespace partnership
