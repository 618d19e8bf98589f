// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/readings.h"

#include "models/exploration/statementfiles.h"

#include <QCoreApplication>

namespace partnership {
namespace {

Problem stopped(const QString &name)
{
    return {
        Fault::Input, QCoreApplication::translate("Reading", "This was stopped before the file was read."),
        name,         0,
        {},           QCoreApplication::translate("Reading", "Open it again if it is wanted.")};
}

Result<Statement> readInput(const ReadingInput &input, const StopRequest &stop)
{
    if (stop())
        return stopped(nameOf(input));
    const auto *path = std::get_if<QString>(&input);
    const Result<Document> document = path ? openDocument(*path) : std::get<Document>(input);
    if (!document)
        return document.problem();
    Result<Statement> statement = readStatement(*document, stop);
    return !statement && stop() ? stopped(nameOf(input)) : statement;
}

} // namespace

QString nameOf(const ReadingInput &input)
{
    if (const auto *path = std::get_if<QString>(&input))
        return *path;
    const auto *document = std::get_if<Document>(&input);
    return document ? document->name : std::get<Reading>(input).name;
}

QList<ReadingTask> readingTasks(const QList<ReadingInput> &inputs, const StopRequest &stop)
{
    QList<ReadingTask> out;
    for (const ReadingInput &input : inputs) {
        const auto *path = std::get_if<QString>(&input);
        const Result<QStringList> files = path ? statementFiles(*path, stop) : QStringList();
        if (!path)
            out.append({input, {}});
        else if (!files)
            out.append({input, files.problem()});
        else
            for (const QString &file : *files)
                out.append({file, {}});
    }
    return out;
}

Reading readTask(const ReadingTask &task, const StopRequest &stop)
{
    if (const auto *reading = std::get_if<Reading>(&task.input))
        return *reading;
    const QString name = nameOf(task.input);
    if (task.problem)
        return {name, {}, task.problem};
    Result<Statement> statement = readInput(task.input, stop);
    return statement ? Reading{name, std::move(statement).value(), {}}
                     : Reading{name, {}, statement.problem()};
}

} // namespace partnership
