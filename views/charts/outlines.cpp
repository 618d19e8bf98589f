// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/outlines.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <limits>

namespace partnership {

/// Does not draw text items: an engine that leaves them to Qt gets the outlines of their letters as a path.
class Outlines::Engine : public QPaintEngine
{
public:
    explicit Engine(QPainter &target) : QPaintEngine(AllFeatures), m_target(target) {}

    bool begin(QPaintDevice *) override
    {
        m_target.save();
        m_base = m_target.transform();
        return true;
    }
    bool end() override
    {
        m_target.restore();
        return true;
    }
    Type type() const override { return User; }

    void updateState(const QPaintEngineState &now) override;
    void drawPath(const QPainterPath &path) override { m_target.drawPath(path); }
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override;
    void drawPixmap(const QRectF &place, const QPixmap &pixmap, const QRectF &part) override
    {
        m_target.drawPixmap(place, pixmap, part);
    }

private:
    void clip(const QPaintEngineState &now, DirtyFlags changed);

    QPainter &m_target;
    QTransform m_base;
};

void Outlines::Engine::updateState(const QPaintEngineState &now)
{
    const DirtyFlags changed = now.state();
    if (changed & DirtyTransform)
        m_target.setTransform(now.transform() * m_base);
    if (changed & DirtyPen)
        m_target.setPen(now.pen());
    if (changed & DirtyBrush)
        m_target.setBrush(now.brush());
    if (changed & DirtyBrushOrigin)
        m_target.setBrushOrigin(now.brushOrigin());
    if (changed & DirtyHints)
        m_target.setRenderHints(now.renderHints());
    if (changed & DirtyOpacity)
        m_target.setOpacity(now.opacity());
    clip(now, changed);
}

void Outlines::Engine::clip(const QPaintEngineState &now, DirtyFlags changed)
{
    if (changed & DirtyClipPath)
        m_target.setClipPath(now.clipPath(), now.clipOperation());
    if (changed & DirtyClipRegion)
        m_target.setClipRegion(now.clipRegion(), now.clipOperation());
    if (changed & DirtyClipEnabled)
        m_target.setClipping(now.isClipEnabled());
}

void Outlines::Engine::drawPolygon(const QPointF *points, int count, PolygonDrawMode mode)
{
    if (mode == PolylineMode)
        m_target.drawPolyline(points, count);
    else
        m_target.drawPolygon(points, count, mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
}

Outlines::Outlines(QPainter &target, const QSize &size)
    : m_target(target), m_size(size), m_engine(std::make_unique<Engine>(target))
{
}

Outlines::~Outlines() = default;

QPaintEngine *Outlines::paintEngine() const
{
    return m_engine.get();
}

int Outlines::metric(PaintDeviceMetric metric) const
{
    constexpr int dotsPerInch = 96;
    constexpr double millimetresPerInch = 25.4;
    switch (metric) {
    case PdmWidth:
        return m_size.width();
    case PdmHeight:
        return m_size.height();
    case PdmWidthMM:
        return qRound(m_size.width() * millimetresPerInch / dotsPerInch);
    case PdmHeightMM:
        return qRound(m_size.height() * millimetresPerInch / dotsPerInch);
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return dotsPerInch;
    case PdmDepth:
        return 32;
    case PdmNumColors:
        return std::numeric_limits<int>::max();
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return int(devicePixelRatioFScale());
    default:
        return QPaintDevice::metric(metric);
    }
}

} // namespace partnership
