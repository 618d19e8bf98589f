// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/importjob.h"

#include <QtConcurrent>

#include <algorithm>

namespace partnership {
namespace {

QString nameOf(const ImportJob::Input &input)
{
    const auto *path = std::get_if<QString>(&input);
    return path ? *path : std::get<Document>(input).name;
}

Result<Statement> readOne(const ImportJob::Input &input, const StopRequest &stop)
{
    if (const auto *document = std::get_if<Document>(&input))
        return readStatement(*document, stop);
    const Result<Document> document = openDocument(std::get<QString>(input));
    if (!document)
        return document.problem();
    return readStatement(*document, stop);
}

void readAll(QPromise<Result<Statement>> &promise, const QList<ImportJob::Input> &inputs)
{
    for (qsizetype i = 0; i < inputs.size() && !promise.isCanceled(); ++i)
        promise.addResult(readOne(inputs[i], [&promise] { return promise.isCanceled(); }), int(i));
}

} // namespace

ImportJob::ImportJob(Exploration &exploration, QObject *parent) : QObject(parent), m_exploration(exploration)
{
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this, &ImportJob::take);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ImportJob::finish);
}

ImportJob::~ImportJob()
{
    m_watcher.disconnect(this);
    cancel();
    m_watcher.waitForFinished();
}

void ImportJob::start(const QList<Input> &inputs)
{
    Q_ASSERT(!isRunning());
    m_library = m_exploration.library();
    m_done = 0;
    m_outcomes.clear();
    for (const Input &input : inputs)
        m_outcomes.append({nameOf(input), 0, false, {}});
    m_watcher.setFuture(QtConcurrent::run(readAll, inputs));
}

void ImportJob::cancel()
{
    m_watcher.cancel();
}

void ImportJob::take(int index)
{
    ImportOutcome &outcome = m_outcomes[index];
    const Result<Statement> statement = m_watcher.resultAt(index);
    if (!statement)
        outcome.problem = statement.problem();
    else
        addToLibrary(*statement, outcome);
    emit progress(++m_done, int(m_outcomes.size()), outcome.name);
}

/// Another library may have been opened meanwhile: a statement does not go where nobody asked for it.
void ImportJob::addToLibrary(const Statement &statement, ImportOutcome &outcome)
{
    Library *library = m_exploration.library();
    if (!library || library != m_library)
        return;
    outcome.wasThere = library->holds(statement.source.sha256);
    const Result<qint64> id = library->add(statement);
    if (id)
        outcome.statement = *id;
    else
        outcome.problem = id.problem();
}

void ImportJob::finish()
{
    for (ImportOutcome &outcome : m_outcomes) {
        if (outcome.statement == 0 && !outcome.problem)
            outcome.problem = Problem{.fault = Fault::Input,
                                      .what = tr("The import was stopped before this file was read."),
                                      .file = outcome.name,
                                      .line = 0,
                                      .words = {},
                                      .advice = tr("Import it again if it is wanted.")};
    }
    const bool added = std::ranges::any_of(
        m_outcomes, [](const ImportOutcome &o) { return o.statement != 0 && !o.wasThere; });
    if (added && m_exploration.library() == m_library) {
        if (const Result<Done> reloaded = m_exploration.reload(); !reloaded)
            m_outcomes.last().problem = reloaded.problem();
    }
    emit finished(m_outcomes);
}

} // namespace partnership
