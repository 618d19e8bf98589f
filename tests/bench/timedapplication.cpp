// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/timedapplication.h"

#include <QFile>
#include <QTimer>

#include <chrono>
#include <cstdio>

namespace partnership::bench {
namespace {

constexpr qint64 nanosecondsPerMillisecond = 1'000'000;
/// Nothing painted for so long means that the window is complete.
constexpr int settledMilliseconds = 300;

/// A line of what the system tells of a process, in kB; 0 where it does not.
qint64 statusOfProcess(const QByteArray &name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(name.size()).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

} // namespace

qint64 now()
{
    using namespace std::chrono;
    return duration_cast<nanoseconds>(steady_clock::now().time_since_epoch()).count();
}

qint64 peakMemory()
{
    return statusOfProcess("VmHWM:");
}

qint64 memory()
{
    return statusOfProcess("VmRSS:");
}

TimedApplication::TimedApplication(int &argc, char **argv) : QApplication(argc, argv) {}

bool TimedApplication::notify(QObject *receiver, QEvent *event)
{
    m_painted = m_painted || event->type() == QEvent::Paint;
    ++m_depth;
    const bool handled = QApplication::notify(receiver, event);
    --m_depth;
    if (m_depth == 0 && m_painted) {
        m_painted = false;
        m_lastPaint = now();
        if (m_firstPaint == 0)
            m_firstPaint = m_lastPaint;
    }
    return handled;
}

void TimedApplication::settle(int milliseconds)
{
    const qint64 start = now();
    while (now() - std::max(m_lastPaint, start) < milliseconds * nanosecondsPerMillisecond)
        processEvents(QEventLoop::AllEvents, 1);
}

void TimedApplication::reportWhenSettled()
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this] {
        if (m_firstPaint == 0 || now() - m_lastPaint < settledMilliseconds * nanosecondsPerMillisecond)
            return;
        std::printf("%lld %lld %lld\n", static_cast<long long>(m_firstPaint),
                    static_cast<long long>(m_lastPaint), static_cast<long long>(peakMemory()));
        std::fflush(stdout);
        exit(0);
    });
    timer->start(10);
}

} // namespace partnership::bench
