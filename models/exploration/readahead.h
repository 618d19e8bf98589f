// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/readings.h"

#include <QHash>
#include <QMutex>
#include <QThreadPool>
#include <QWaitCondition>

#include <atomic>

namespace partnership {

/// Reads documents on all cores, a few ahead of who takes their statements, so that some are read while
/// another is written and no more than some are in memory. Only values cross the threads.
class ReadAhead
{
public:
    /// What is read after the stop is asked for is a problem that says so.
    explicit ReadAhead(const QList<ReadingInput> &inputs, const StopRequest &stop = {});
    /// Gives up the documents that are being read.
    ~ReadAhead();
    Q_DISABLE_COPY_MOVE(ReadAhead)

    /// What came of the next document, in the order given and of a folder by their paths; waits for it.
    /// Nothing after the last.
    std::optional<Reading> next();

private:
    static constexpr qsizetype mostAhead = 8;

    void list(const QList<ReadingInput> &inputs);
    void read();
    std::optional<qsizetype> begin();
    void put(qsizetype place, Reading reading);

    bool isStopped() const { return m_stop || (m_asked && m_asked()); }

    const StopRequest m_asked;
    std::atomic<bool> m_stop = false; ///< nobody takes any more
    QMutex m_guard;                   ///< of all that follows
    QWaitCondition m_changed;
    QList<ReadingTask> m_tasks;
    bool m_listed = false; ///< the tasks are complete, and from then on only read
    qsizetype m_begun = 0;
    qsizetype m_taken = 0;
    QHash<qsizetype, Reading> m_ready; ///< by their place among the tasks
    QThreadPool m_readers;             ///< last, so that all else outlives them
};

} // namespace partnership
