// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statement/statement.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <memory>

namespace partnership {

/// Compares every fact of statements with the words of their sources, in the background: of many statements
/// that takes seconds.
class FactCheck : public QObject
{
    Q_OBJECT
public:
    explicit FactCheck(QObject *parent = nullptr);
    /// Stops what is running.
    ~FactCheck() override;

    /// What is still running is given up: nothing is heard of it.
    void start(const QList<Statement> &statements);

signals:
    void finished(const partnership::Verification &verification);

private:
    void stop();

    QFutureWatcher<Verification> m_watcher;
    std::shared_ptr<std::atomic_bool> m_stop; ///< the worker may outlive a stopped check for a moment
};

} // namespace partnership
