// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/watchdog.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <chrono>

namespace partnership {
namespace {

const QEvent::Type knockEvent = QEvent::Type(QEvent::registerEventType());

qint64 now()
{
    using namespace std::chrono;
    return duration_cast<nanoseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

Watchdog::Watchdog(QObject *parent) : QObject(parent), m_knocking([this] { knock(); }) {}

Watchdog::~Watchdog()
{
    m_stop = true;
    m_knocking.join();
}

double Watchdog::longestGap() const
{
    const qint64 knocked = m_knocked;
    const qint64 waiting = knocked > 0 ? now() - knocked : 0;
    return double(std::max(m_longest, waiting)) / 1e6;
}

void Watchdog::restart()
{
    m_longest = 0;
    if (m_knocked > 0)
        m_knocked = now();
}

bool Watchdog::event(QEvent *event)
{
    if (event->type() != knockEvent)
        return QObject::event(event);
    m_longest = std::max(m_longest, now() - m_knocked.exchange(0));
    return true;
}

/// One at a time, so that a long gap is no heap of knocks.
void Watchdog::knock()
{
    while (!m_stop) {
        if (m_knocked == 0) {
            m_knocked = now();
            QCoreApplication::postEvent(this, new QEvent(knockEvent), Qt::HighEventPriority);
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
}

} // namespace partnership
