// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <atomic>
#include <thread>

namespace partnership {

/// Records how long the thread that made it did not come back to its event loop, at the longest. Another
/// thread knocks every millisecond; how long a knock waits is how long a click would have.
class Watchdog : public QObject
{
    Q_OBJECT
public:
    explicit Watchdog(QObject *parent = nullptr);
    ~Watchdog() override;

    /// Milliseconds since the last restart(); a knock that still waits counts for as long as it has.
    double longestGap() const;
    void restart();

protected:
    bool event(QEvent *event) override;

private:
    void knock();

    std::atomic<qint64> m_knocked = 0; ///< when the knock that waits was made, in nanoseconds; 0 for none
    std::atomic<bool> m_stop = false;
    qint64 m_longest = 0;
    std::thread m_knocking;
};

} // namespace partnership
