// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/charts/chartspec.h"

#include <QList>

namespace partnership {

/// Where a day stands on a timeline that leaves out long empty years. Shown years are equally wide, but for
/// lonely ones before a break, which are narrower.
class TimeScale
{
public:
    struct Year
    {
        int year = 0;
        double left = 0;
        double right = 0;
    };
    /// A break between two shown years, and what it leaves out.
    struct Gap
    {
        double middle = 0;
        double half = 0; ///< of its width
        int first = 0;
        int last = 0;
    };

    TimeScale() = default;
    TimeScale(const QList<int> &years, double left, double right, double gapWidth);

    const QList<Year> &years() const { return m_years; }
    const QList<Gap> &gaps() const { return m_gaps; }
    double left() const { return m_left; }
    double right() const { return m_right; }
    /// Where the day begins; a day outside the shown years stands at the nearest end.
    double at(const QDate &day) const;

private:
    QList<Year> m_years;
    QList<Gap> m_gaps;
    double m_left = 0;
    double m_right = 0;
};

} // namespace partnership
