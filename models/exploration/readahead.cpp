// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/readahead.h"

#include <QtConcurrent>

namespace partnership {

ReadAhead::ReadAhead(const QStringList &paths) : m_reading(QtConcurrent::run([this, paths] { read(paths); }))
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

void ReadAhead::read(const QStringList &paths)
{
    for (const QString &path : paths) {
        const Result<Document> document = openDocument(path);
        Result<Statement> statement = document ? readStatement(*document, [this] { return m_stop.load(); })
                                               : Result<Statement>(document.problem());
        const QMutexLocker lock(&m_guard);
        while (m_ready.size() >= mostAhead && !m_stop)
            m_changed.wait(&m_guard);
        if (m_stop)
            return;
        m_ready.enqueue(std::move(statement));
        m_changed.wakeAll();
    }
}

Result<Statement> ReadAhead::next()
{
    const QMutexLocker lock(&m_guard);
    while (m_ready.isEmpty())
        m_changed.wait(&m_guard);
    Result<Statement> statement = m_ready.dequeue();
    m_changed.wakeAll();
    return statement;
}

} // namespace partnership
