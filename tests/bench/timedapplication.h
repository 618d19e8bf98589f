// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

namespace partnership::bench {

/// Nanoseconds of the system's steady clock: the same for all processes, so that one can measure another.
qint64 now();
/// The most memory this process has had, in kB (VmHWM); 0 where the system does not tell.
qint64 peakMemory();
/// What it has now, in kB (VmRSS).
qint64 memory();

/// An application that knows when its windows were painted, without their help.
class TimedApplication : public QApplication
{
    Q_OBJECT
public:
    TimedApplication(int &argc, char **argv);

    bool notify(QObject *receiver, QEvent *event) override;

    /// now() at the end of the event in which something was painted; 0 before.
    qint64 firstPaint() const { return m_firstPaint; }
    qint64 lastPaint() const { return m_lastPaint; }

    /// Handles events until nothing has been painted for so many milliseconds.
    void settle(int milliseconds);
    /// Quits once nothing has been painted for a while, and prints what the parent process reads:
    /// first paint, last paint, peak memory.
    void reportWhenSettled();

private:
    int m_depth = 0;
    bool m_painted = false;
    qint64 m_firstPaint = 0;
    qint64 m_lastPaint = 0;
};

} // namespace partnership::bench
