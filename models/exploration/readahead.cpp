// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/readahead.h"

#include <QtConcurrent>

namespace partnership {

ReadAhead::ReadAhead(const QList<ReadingInput> &inputs)
    : m_reading(QtConcurrent::run([this, inputs] { read(inputs); }))
{
}

ReadAhead::~ReadAhead()
{
    m_stop = true;
    {
        const QMutexLocker lock(&m_guard);
        m_changed.wakeAll();
    }
    m_reading.waitForFinished();
}

void ReadAhead::read(const QList<ReadingInput> &inputs)
{
    const StopRequest stop = [this] { return m_stop.load(); };
    for (const ReadingTask &task : readingTasks(inputs, stop)) {
        if (!put(readTask(task, stop)))
            return;
    }
    put({});
}

/// Waits for room; false when nobody takes any more.
bool ReadAhead::put(std::optional<Reading> reading)
{
    const QMutexLocker lock(&m_guard);
    while (m_ready.size() >= mostAhead && !m_stop)
        m_changed.wait(&m_guard);
    m_ready.enqueue(std::move(reading));
    m_changed.wakeAll();
    return !m_stop;
}

std::optional<Reading> ReadAhead::next()
{
    const QMutexLocker lock(&m_guard);
    while (m_ready.isEmpty())
        m_changed.wait(&m_guard);
    // What stands behind the last stays, for whoever asks again.
    std::optional<Reading> reading = m_ready.head() ? m_ready.dequeue() : std::nullopt;
    m_changed.wakeAll();
    return reading;
}

} // namespace partnership
