// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/addall.h"
#include "models/exploration/exploration.h"

#include <QFutureWatcher>

#include <atomic>
#include <memory>

namespace partnership {

/// Adds documents to a library in the background, as the command line does: many in one transaction, read
/// beside the writing. A library belongs to the thread that opened it, so the worker has one of its own: the
/// same file, or for a temporary library a copy that comes back as a value.
class Adding : public QObject
{
    Q_OBJECT
public:
    explicit Adding(Exploration &exploration, QObject *parent = nullptr);
    /// Stops what is running.
    ~Adding() override;

    /// To the library of the exploration. Only one at a time: while one is running, it is the caller's
    /// mistake. Readings with a problem pass through, so that there is one outcome for each.
    void start(const QList<ReadingInput> &inputs);
    /// To a temporary library that the exploration takes over at the end, if anything is in it.
    void startAnew(const QList<ReadingInput> &inputs);
    bool isRunning() const { return m_watcher.isRunning(); }

public slots:
    /// Within a tenth of a second nothing more is written, and the library is what it was.
    void cancel();

signals:
    /// After each document: how many have been read (of how many is not known of folders), and which was the
    /// last.
    void progress(int done, int all, const QString &name);
    /// One for each document. The exploration has been reloaded if anything was added.
    void finished(const QList<partnership::AddingOutcome> &outcomes);

private:
    /// What the worker brings back.
    struct Added
    {
        QList<AddingOutcome> outcomes;
        QByteArray image; ///< of a temporary library
    };
    /// What the worker gets.
    struct Task
    {
        QString path;     ///< of the library; empty for a temporary one
        QByteArray image; ///< which that begins with, if any
        QList<ReadingInput> inputs;
    };

    static void work(QPromise<Added> &promise, const Task &task,
                     const std::shared_ptr<std::atomic_bool> &stopFlag);
    static Added add(Library &library, QPromise<Added> &promise, const Task &task, const StopRequest &stop);
    void begin(const Task &task);
    void tell(int done);
    void finish();
    bool isLost(const Added &added) const;
    Result<Done> show(const Added &added);

    Exploration &m_exploration;
    const Library *m_library = nullptr; ///< the one that was open when this began; null for a new one
    QFutureWatcher<Added> m_watcher;
    std::shared_ptr<std::atomic_bool> m_stop; ///< the worker may outlive a cancelled one for a moment
};

} // namespace partnership

Q_DECLARE_METATYPE(partnership::AddingOutcome)
