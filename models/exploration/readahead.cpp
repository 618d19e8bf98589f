// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/readahead.h"

namespace partnership {

ReadAhead::ReadAhead(const QList<ReadingInput> &inputs, const StopRequest &stop) : m_asked(stop)
{
    m_readers.start([this, inputs] { list(inputs); });
}

ReadAhead::~ReadAhead()
{
    m_stop = true;
    {
        const QMutexLocker lock(&m_guard);
        m_changed.wakeAll();
    }
    m_readers.waitForDone();
}

/// As many readers as cores: who takes the statements mostly waits.
void ReadAhead::list(const QList<ReadingInput> &inputs)
{
    const QList<ReadingTask> tasks = readingTasks(inputs, [this] { return isStopped(); });
    {
        const QMutexLocker lock(&m_guard);
        m_tasks = tasks;
        m_listed = true;
        m_changed.wakeAll();
    }
    for (int reader = 1; reader < m_readers.maxThreadCount(); ++reader)
        m_readers.start([this] { read(); });
    read();
}

void ReadAhead::read()
{
    while (const std::optional<qsizetype> place = begin())
        put(*place, readTask(m_tasks.at(*place), [this] { return isStopped(); }));
}

/// The place of the next task, when there is room for what comes of it; nothing when there is no more to do.
std::optional<qsizetype> ReadAhead::begin()
{
    const QMutexLocker lock(&m_guard);
    while (m_begun - m_taken >= mostAhead && !m_stop)
        m_changed.wait(&m_guard);
    if (m_stop || m_begun == m_tasks.size())
        return {};
    return m_begun++;
}

void ReadAhead::put(qsizetype place, Reading reading)
{
    const QMutexLocker lock(&m_guard);
    m_ready.insert(place, std::move(reading));
    m_changed.wakeAll();
}

std::optional<Reading> ReadAhead::next()
{
    const QMutexLocker lock(&m_guard);
    while (!m_listed || (m_taken < m_tasks.size() && !m_ready.contains(m_taken)))
        m_changed.wait(&m_guard);
    if (m_taken == m_tasks.size())
        return {};
    m_changed.wakeAll();
    return m_ready.take(m_taken++);
}

} // namespace partnership
