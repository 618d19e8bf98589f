// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/loadingjob.h"

#include <QtConcurrent>

namespace partnership {

Result<QList<Statement>> loadStatements(const Library &library, const QList<StatementHead> &heads)
{
    QList<Statement> statements;
    for (const StatementHead &head : heads) {
        Result<Statement> statement = library.statement(head.id);
        if (!statement)
            return statement.problem();
        statements.append(std::move(*statement));
    }
    return statements;
}

LoadingJob::LoadingJob(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int done) { emit progress(done, m_watcher.progressMaximum()); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &LoadingJob::finish);
}

LoadingJob::~LoadingJob()
{
    m_watcher.disconnect(this);
    cancel();
    m_watcher.waitForFinished();
}

void LoadingJob::start(const Library &library)
{
    cancel();
    m_stop = std::make_shared<std::atomic_bool>(false);
    const bool isTemporary = library.path().isEmpty();
    const Task task{library.path(), isTemporary ? library.image() : QByteArray(), m_stop};
    m_watcher.setFuture(QtConcurrent::run(&LoadingJob::work, task));
}

void LoadingJob::cancel()
{
    if (m_stop)
        m_stop->store(true);
}

void LoadingJob::work(QPromise<Loaded> &promise, const Task &task)
{
    const auto library = task.path.isEmpty() ? Library::temporary(task.image)
                                             : Library::open(task.path, Library::Access::ReadOnly);
    if (!library) {
        promise.addResult(Loaded(library.problem()));
        return;
    }
    Result<QList<Statement>> statements = read(promise, **library, task);
    if (task.stop->load())
        return;
    const auto desk = deskRecords(**library);
    if (!statements || !desk)
        promise.addResult(Loaded(statements ? desk.problem() : statements.problem()));
    else
        promise.addResult(Loaded(std::make_shared<Memory>(std::move(*statements), *desk)));
}

Result<QList<Statement>> LoadingJob::read(QPromise<Loaded> &promise, const Library &library, const Task &task)
{
    const Result<QList<StatementHead>> heads = library.statements();
    if (!heads)
        return heads.problem();
    promise.setProgressRange(0, int(heads->size()));
    QList<Statement> statements;
    statements.reserve(heads->size());
    while (statements.size() < heads->size() && !task.stop->load()) {
        Result<Statement> statement = library.statement(heads->at(statements.size()).id);
        if (!statement)
            return statement.problem();
        statements.append(std::move(*statement));
        promise.setProgressValue(int(statements.size()));
    }
    return statements;
}

/// One that was stopped brings nothing.
void LoadingJob::finish()
{
    if (!m_stop->load() && m_watcher.future().resultCount() > 0)
        emit finished(m_watcher.result());
}

void freeBehind(std::shared_ptr<Memory> memory)
{
    QThreadPool::globalInstance()->start([freed = std::move(memory)]() mutable { freed.reset(); });
}

} // namespace partnership
