// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statement/result.h"

#include <QStringList>

#include <optional>

/// The program's arguments: which command is meant, or the window; and the exit status of each end.
namespace partnership {

enum ExitStatus { ExitDone = 0, ExitInput = 1, ExitUsage = 2, ExitLibrary = 3 };

/// What the arguments (without the program's name) ask for.
enum class Task { Window, Command, DrawingCommand, Help, Version };
Task taskOf(const QStringList &arguments);

/// Runs the command, help or version that the arguments ask for, under a QCoreApplication (QApplication for a
/// drawing command). Gives the exit status.
int runCommandLine(const QStringList &arguments);

/// The files and the views to show in the window. An option that does not exist, a command misspelt and a
/// file that is not there are problems.
Result<QStringList> windowPaths(const QStringList &arguments);

/// For a window where there is nothing to show it on.
Problem noDisplay();

/// Tells the problem on standard error. Gives its exit status.
int tell(const Problem &problem);

} // namespace partnership
