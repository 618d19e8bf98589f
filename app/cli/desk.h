// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/answer.h"

/// What the commands that write to a library for a desk have in common.
namespace partnership {

/// What such a command does, by the word behind it.
struct DeskAction
{
    QString name;
    QString sentence;
    Result<Done> (*run)(const QCommandLineParser &options);
};

/// Runs the action that the first word behind the command names.
Result<Done> runAction(const QList<DeskAction> &actions, const QCommandLineParser &options);

/// What stands behind the action.
QStringList wordsAfter(const QCommandLineParser &options);

/// The library that --library names, to be written to by whoever --who names.
Result<std::unique_ptr<Library>> libraryToWrite(const QCommandLineParser &options);

} // namespace partnership
