// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/memory.h"
#include "models/library/library.h"
#include "models/statement/result.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <memory>

namespace partnership {

/// The statements of a library that these are the heads of.
Result<QList<Statement>> loadStatements(const Library &library, const QList<StatementHead> &heads);

/// Reads all that a library holds into memory, in the background. A library belongs to the thread that opened
/// it, so the worker opens the same file once more, with a look at every page; of a temporary one it gets a
/// copy. Only the finished memory crosses the threads.
class LoadingJob : public QObject
{
    Q_OBJECT
public:
    using Loaded = Result<std::shared_ptr<Memory>>;

    explicit LoadingJob(QObject *parent = nullptr);
    /// Stops what is running.
    ~LoadingJob() override;

    /// What is still running is given up: nothing is heard of it.
    void start(const Library &library);
    void cancel();
    bool isRunning() const { return m_watcher.isRunning(); }

signals:
    /// How many statements have been read, of how many.
    void progress(int done, int all);
    void finished(const partnership::LoadingJob::Loaded &loaded);

private:
    /// What is asked of the worker.
    struct Task
    {
        QString path;     ///< of the library; empty for a temporary one
        QByteArray image; ///< of that
        std::shared_ptr<std::atomic_bool> stop;
    };
    static void work(QPromise<Loaded> &promise, const Task &task);
    static Result<QList<Statement>> read(QPromise<Loaded> &promise, const Library &library, const Task &task);
    void finish();

    QFutureWatcher<Loaded> m_watcher;
    std::shared_ptr<std::atomic_bool> m_stop; ///< the worker may outlive a cancelled job for a moment
};

/// Frees it in the background: of many statements that takes longer than a frame.
void freeBehind(std::shared_ptr<Memory> memory);

} // namespace partnership
