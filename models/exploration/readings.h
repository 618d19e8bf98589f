// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/reader.h"

#include <optional>
#include <variant>

/// Documents on their way to statements, one result for each: what the window's import and that of the
/// command line have in common.
namespace partnership {

/// One document that was to be read: the statement in it, or why there is none. Without either it was not
/// read yet, and its name is its path.
struct Reading
{
    QString name; ///< path or name as it was given
    std::optional<Statement> statement;
    std::optional<Problem> problem;
};

/// A file or folder by its path, opened when its turn comes, or what is in memory already: a document, or
/// what came of one.
using ReadingInput = std::variant<QString, Document, Reading>;

/// One document that is to be read, or why it cannot be: a folder that holds no statement.
struct ReadingTask
{
    ReadingInput input;
    std::optional<Problem> problem;
};

/// The path, or the name of what is in memory.
QString nameOf(const ReadingInput &input);
/// Folders give way to the files in them, by their paths.
QList<ReadingTask> readingTasks(const QList<ReadingInput> &inputs, const StopRequest &stop);
/// What came of it; told to stop, a problem that says so.
Reading readTask(const ReadingTask &task, const StopRequest &stop);

} // namespace partnership
