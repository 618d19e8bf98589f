// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/readingjob.h"

#include <QtConcurrent>

namespace partnership {
namespace {

void readAll(QPromise<Reading> &promise, const QList<ReadingJob::Input> &inputs, qsizetype atMost,
             const std::shared_ptr<std::atomic_bool> &stopFlag)
{
    const StopRequest stop = [stopFlag] { return stopFlag->load(); };
    const QList<ReadingTask> tasks = readingTasks(inputs, stop);
    promise.setProgressRange(0, int(tasks.size()));
    for (qsizetype i = 0; i < tasks.size(); ++i) {
        const auto *path = std::get_if<QString>(&tasks[i].input);
        const bool isLater = i >= atMost && path && !tasks[i].problem && !stop();
        promise.addResult(isLater ? Reading{*path, {}, {}} : readTask(tasks[i], stop));
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

void ReadingJob::start(const QList<Input> &inputs, qsizetype atMost)
{
    Q_ASSERT(!isRunning());
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_watcher.setFuture(QtConcurrent::run(readAll, inputs, atMost, m_stop));
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
