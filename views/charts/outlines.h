// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>

#include <memory>

class QPainter;

namespace partnership {

/// Stands before a painter and hands everything on to it, but letters as their outlines: what it paints looks
/// the same wherever the fonts are missing, and is no text any more.
class Outlines : public QPaintDevice
{
public:
    /// size: of what is painted, in the units of the painter; the painter outlives this
    Outlines(QPainter &target, const QSize &size);
    ~Outlines() override;

    QPaintEngine *paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;
    QPainter &m_target;
    QSize m_size;
    std::unique_ptr<Engine> m_engine;
};

} // namespace partnership
