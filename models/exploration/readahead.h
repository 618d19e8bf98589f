// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/readings.h"

#include <QFuture>
#include <QMutex>
#include <QQueue>
#include <QWaitCondition>

#include <atomic>

namespace partnership {

/// Reads documents on a thread of its own, a few ahead of who takes their statements, so that one is read
/// while another is written and no more than some are in memory. Only values cross the threads.
class ReadAhead
{
public:
    explicit ReadAhead(const QList<ReadingInput> &inputs);
    /// Gives up the document that is being read.
    ~ReadAhead();
    Q_DISABLE_COPY_MOVE(ReadAhead)

    /// What came of the next document, in the order given and of a folder by their paths; waits for it.
    /// Nothing after the last.
    std::optional<Reading> next();

private:
    static constexpr qsizetype mostAhead = 8;

    void read(const QList<ReadingInput> &inputs);
    bool put(std::optional<Reading> reading);

    std::atomic<bool> m_stop = false;
    QMutex m_guard;
    QWaitCondition m_changed;
    QQueue<std::optional<Reading>> m_ready;
    QFuture<void> m_reading;
};

} // namespace partnership
