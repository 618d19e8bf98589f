// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/timescale.h"

namespace partnership {
namespace {

constexpr double lonelyWeight = 0.84;

QList<double> weights(const QList<int> &years)
{
    QList<double> made;
    for (int i = 0; i < years.size(); ++i) {
        const bool gapBefore = i == 0 || years[i] > years[i - 1] + 1;
        const bool gapAfter = i + 1 < years.size() && years[i + 1] > years[i] + 1;
        made.append(gapBefore && gapAfter ? lonelyWeight : 1);
    }
    return made;
}

} // namespace

TimeScale::TimeScale(const QList<int> &years, double left, double right, double gapWidth)
    : m_left(left), m_right(right)
{
    const QList<double> shares = weights(years);
    double total = 0;
    int breaks = 0;
    for (int i = 0; i < years.size(); ++i) {
        total += shares[i];
        breaks += i > 0 && years[i] > years[i - 1] + 1 ? 1 : 0;
    }
    const double gap = breaks > 0 ? qMin(gapWidth, (right - left) / 2 / breaks) : 0;
    const double unit = (right - left - breaks * gap) / qMax(1.0, total);
    double x = left;
    for (int i = 0; i < years.size(); ++i) {
        if (i > 0 && years[i] > years[i - 1] + 1) {
            m_gaps.append({x + gap / 2, gap / 2, years[i - 1] + 1, years[i] - 1});
            x += gap;
        }
        m_years.append({years[i], x, x + shares[i] * unit});
        x = m_years.last().right;
    }
}

double TimeScale::at(const QDate &day) const
{
    for (const Year &year : m_years) {
        if (day.year() < year.year)
            return year.left;
        if (day.year() == year.year)
            return year.left + (year.right - year.left) * (day.dayOfYear() - 1) / day.daysInYear();
    }
    return m_right;
}

} // namespace partnership
