// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/exploration.h"

#include <QFutureWatcher>
#include <QTimer>

namespace partnership {

/// Makes a backup of the library that is open when a day is over since the last one and something changed:
/// in the background, a little after the library was opened, and as long as it stays open.
class DailyBackup : public QObject
{
    Q_OBJECT
public:
    explicit DailyBackup(Exploration &exploration, QObject *parent = nullptr);
    /// Waits for one that is being made.
    ~DailyBackup() override;

public slots:
    /// Is it time?
    void look();

signals:
    void made(const QString &name);
    void failed(const partnership::Problem &problem);

private:
    void begin();
    void finish();

    Exploration &m_exploration;
    QTimer m_timer;
    QFutureWatcher<std::pair<QString, Problem>> m_watcher; ///< its name, or why there is none
};

} // namespace partnership
