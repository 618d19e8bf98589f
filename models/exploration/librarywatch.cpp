// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/librarywatch.h"

#include <chrono>
#include <utility>

namespace partnership {

LibraryWatch::LibraryWatch(Exploration &exploration, QObject *parent)
    : QObject(parent), m_exploration(exploration)
{
    m_timer.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, &LibraryWatch::look);
    // Whoever reads the library anew has read what others wrote too.
    connect(&m_exploration, &Exploration::contentsChanged, this, &LibraryWatch::begin);
    begin();
}

void LibraryWatch::begin()
{
    Library *library = m_exploration.library();
    const bool inFile = library && !library->path().isEmpty();
    m_trace = inFile ? FileTrace::of(library->path()) : FileTrace();
    m_changed = m_lost = false;
    setWriting(false);
    m_timer.stop();
    const auto writes = inFile ? writesOfOthers(*library) : Result<qint64>(0);
    m_writes = writes ? *writes : 0;
    if (inFile)
        m_timer.start();
}

void LibraryWatch::setWriting(bool writing)
{
    if (std::exchange(m_writing, writing) != writing)
        emit writingChanged(writing);
}

void LibraryWatch::look()
{
    if (!m_timer.isActive() || !m_exploration.isWhole() || FileTrace::isWrittenHere())
        return;
    const FileTrace before = std::exchange(m_trace, FileTrace::of(m_exploration.library()->path()));
    if (m_trace.file != before.file) {
        if (!std::exchange(m_lost, true))
            emit lost();
        m_trace.file = before.file;
        return;
    }
    const bool moves = m_trace != before;
    m_changed = m_changed || moves;
    setWriting(m_trace.hasJournal());
    // As long as a journal grows, its writer is at work and nothing is committed.
    if (m_changed && !(moves && m_trace.hasJournal()))
        catchUp();
}

void LibraryWatch::catchUp()
{
    m_changed = false;
    const Result<qint64> writes = writesOfOthers(*m_exploration.library());
    if (!writes)
        return emit failed(writes.problem());
    if (std::exchange(m_writes, *writes) == *writes)
        return;
    if (const Result<Done> shown = m_exploration.reload(); !shown)
        emit failed(shown.problem());
    else
        emit caughtUp();
}

} // namespace partnership
