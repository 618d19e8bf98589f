// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/memory.h"
#include "models/exploration/searchanswer.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace partnership {

class SearchWorker;

/// Searches a large library in the background. A library belongs to the thread that opened it, so the worker
/// opens the same file once more and keeps it; of a temporary one it gets a copy. One search at a time: the
/// next ends the one before within some thousand steps of the index.
class SearchJob : public QObject
{
    Q_OBJECT
public:
    explicit SearchJob(QObject *parent = nullptr);
    ~SearchJob() override;

    /// Nothing more is heard of a search that is still running.
    void start(const QString &search, std::shared_ptr<const Memory> memory, const Library &library);
    void cancel();
    /// Cancels, and opens the library anew for the next search: it is another, or holds something else.
    void forget();
    bool isRunning() const { return m_running; }
    /// What is being searched for; empty where nothing is.
    QString search() const { return m_running ? m_search : QString(); }

signals:
    void finished(const partnership::SearchAnswer &answer);
    /// A search was ended before it had looked at everything.
    void endedEarly(const QString &search);

private:
    using StopFlag = std::shared_ptr<std::atomic_bool>;
    void take(const SearchAnswer &answer, const StopFlag &stop);

    QThread m_thread;
    SearchWorker *m_worker;
    StopFlag m_stop; ///< of the last search
    QString m_search;
    bool m_running = false;
    bool m_knowsLibrary = false; ///< the worker was told which it is
};

} // namespace partnership
