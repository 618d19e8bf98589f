// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/charts/chartspec.h"
#include "views/charts/drawing.h"
#include "views/charts/look.h"

namespace partnership {

/// What stands around a chart: on paper title, subtitle, legend and source line; on screen legend and foot.
class Page
{
public:
    Page(const ChartSpec &spec, const QSizeF &size, const Look &look)
        : m_spec(spec), m_size(size), m_look(look)
    {
    }

    /// Draws it, with the legend or without; gives the room left for the chart.
    QRectF lay(Drawing &drawing, bool legend) const;

private:
    double layHead(Drawing &drawing, const QRectF &page) const;
    double layLegend(Drawing &drawing, const QRectF &page, double top) const;
    double laySource(Drawing &drawing, const QRectF &page) const;
    double layFoot(Drawing &drawing, const QRectF &page) const;

    const ChartSpec &m_spec;
    const QSizeF m_size;
    const Look &m_look;
};

/// Where the design draws a swatch for an event's shape: legend and timeline share it.
void drawTimeShape(Drawing &drawing, const QRectF &place, TimeShape shape, const QColor &colour,
                   const Look &look);

} // namespace partnership
