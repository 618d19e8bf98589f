// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/reader.h"

#include <QFuture>
#include <QMutex>
#include <QQueue>
#include <QStringList>
#include <QWaitCondition>

#include <atomic>

namespace partnership {

/// Reads files on a thread of its own, a few ahead of who takes their statements, so that one is read while
/// another is written. Only values cross the threads.
class ReadAhead
{
public:
    explicit ReadAhead(const QStringList &paths);
    /// Gives up the file that is being read.
    ~ReadAhead();
    Q_DISABLE_COPY_MOVE(ReadAhead)

    /// The statement of the next file in the order given, or why it cannot be read; waits for it. To be asked
    /// once for each path.
    Result<Statement> next();

private:
    static constexpr qsizetype mostAhead = 8;

    void read(const QStringList &paths);

    std::atomic<bool> m_stop = false;
    QMutex m_guard;
    QWaitCondition m_changed;
    QQueue<Result<Statement>> m_ready;
    QFuture<void> m_reading;
};

} // namespace partnership
