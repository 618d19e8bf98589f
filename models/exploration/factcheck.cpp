// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/factcheck.h"

#include <QtConcurrent>

namespace partnership {
namespace {

Verification verifyAll(const QList<Statement> &statements, const std::shared_ptr<std::atomic_bool> &stop)
{
    Verification all;
    for (const Statement &statement : statements) {
        if (stop->load())
            break;
        const Verification one = verify(statement);
        all.facts += one.facts;
        all.failures += one.failures;
    }
    return all;
}

} // namespace

FactCheck::FactCheck(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_stop->load())
            emit finished(m_watcher.result());
    });
}

FactCheck::~FactCheck()
{
    m_watcher.disconnect(this);
    stop();
    m_watcher.waitForFinished();
}

void FactCheck::start(const QList<Statement> &statements)
{
    stop();
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_watcher.setFuture(QtConcurrent::run(verifyAll, statements, m_stop));
}

void FactCheck::stop()
{
    if (m_stop)
        m_stop->store(true);
}

} // namespace partnership
