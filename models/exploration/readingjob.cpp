// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/readingjob.h"

#include "models/exploration/statementfiles.h"

#include <QtConcurrent>

namespace partnership {
namespace {

QString nameOf(const ReadingJob::Input &input)
{
    const auto *path = std::get_if<QString>(&input);
    return path ? *path : std::get<Document>(input).name;
}

Problem stopped(const QString &name)
{
    return {Fault::Input, ReadingJob::tr("This was stopped before the file was read."),
            name,         0,
            {},           ReadingJob::tr("Open it again if it is wanted.")};
}

Result<Statement> readOne(const ReadingJob::Input &input, const StopRequest &stop)
{
    if (stop())
        return stopped(nameOf(input));
    const auto *path = std::get_if<QString>(&input);
    const Result<Document> document = path ? openDocument(*path) : std::get<Document>(input);
    if (!document)
        return document.problem();
    const Result<Statement> statement = readStatement(*document, stop);
    return !statement && stop() ? stopped(nameOf(input)) : statement;
}

Reading asReading(const QString &name, const Result<Statement> &statement)
{
    return statement ? Reading{name, *statement, {}} : Reading{name, {}, statement.problem()};
}

/// Folders give way to the files in them; one without any stays, as a problem.
struct Task
{
    ReadingJob::Input input;
    std::optional<Problem> problem;
};

QList<Task> tasksOf(const QList<ReadingJob::Input> &inputs, const StopRequest &stop)
{
    QList<Task> out;
    for (const ReadingJob::Input &input : inputs) {
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

void readAll(QPromise<Reading> &promise, const QList<ReadingJob::Input> &inputs,
             const std::shared_ptr<std::atomic_bool> &stopFlag)
{
    const StopRequest stop = [stopFlag] { return stopFlag->load(); };
    const QList<Task> tasks = tasksOf(inputs, stop);
    promise.setProgressRange(0, int(tasks.size()));
    for (const Task &task : tasks) {
        const QString name = nameOf(task.input);
        promise.addResult(asReading(name, task.problem ? *task.problem : readOne(task.input, stop)));
    }
}

} // namespace

ReadingJob::ReadingJob(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this, &ReadingJob::take);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ReadingJob::finish);
}

ReadingJob::~ReadingJob()
{
    m_watcher.disconnect(this);
    cancel();
    m_watcher.waitForFinished();
}

void ReadingJob::start(const QList<Input> &inputs)
{
    Q_ASSERT(!isRunning());
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_watcher.setFuture(QtConcurrent::run(readAll, inputs, m_stop));
}

/// The future itself is not cancelled: it would keep the results back that say what was not read.
void ReadingJob::cancel()
{
    if (m_stop)
        m_stop->store(true);
}

void ReadingJob::take(int index)
{
    emit progress(index + 1, m_watcher.progressMaximum(), m_watcher.resultAt(index).name);
}

void ReadingJob::finish()
{
    emit finished(m_watcher.future().results());
}

} // namespace partnership
