// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace partnership {

/// Asked now and then while reading; true makes the reader give up with a Problem that says so.
using StopRequest = std::function<bool()>;

/// Counts the steps of long work and asks every some thousand of them whether to give up, so that a paragraph
/// as long as a book can be stopped too. Told to stop once, it stays so and asks no more.
class Pace
{
public:
    Pace() = default;
    explicit Pace(StopRequest stop) : m_stop(std::move(stop)) {}

    bool stopped()
    {
        m_steps = 0;
        m_stopped = m_stopped || (m_stop && m_stop());
        return m_stopped;
    }
    /// For inner loops: asks only when enough steps have come together.
    bool stoppedAfter(qsizetype steps)
    {
        m_steps += steps;
        return m_steps < asksAfter ? m_stopped : stopped();
    }

private:
    static constexpr qsizetype asksAfter = 2000; ///< words looked at; some milliseconds of the slowest rules

    StopRequest m_stop;
    qsizetype m_steps = 0;
    bool m_stopped = false;
};

} // namespace partnership
