// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/charts/chartspec.h"
#include "views/charts/drawing.h"
#include "views/charts/look.h"

#include <memory>

namespace partnership {

/// A place on a picture that stands for something: a mark of a row, a row's label, or a column's head.
struct Spot
{
    QRectF area;
    int row = -1;         ///< -1: the head of a column
    int mark = -1;        ///< -1: the row's label; with row -1 the column
    QPainterPath reach{}; ///< what answers as the area does: a line with the area on it
};

/// A chart on any painter, in any size and look: lays a spec out, draws it, and knows what stands where.
/// What is current or hovered is drawn on top by the widget, so that moving through marks lays nothing out.
class Picture
{
public:
    /// The picture that draws this form.
    static std::unique_ptr<Picture> of(ChartForm form);
    virtual ~Picture() = default;
    Q_DISABLE_COPY_MOVE(Picture)

    void lay(const ChartSpec &spec, const QSizeF &size, const Look &look);
    /// Draws on the size it was laid out for, ground included.
    void draw(QPainter &painter) { draw(painter, QRectF({0, 0}, m_size)); }
    /// Only what touches a part of it.
    void draw(QPainter &painter, const QRectF &part);

    const ChartSpec &spec() const { return m_spec; }
    const QList<Spot> &spots() const { return m_spots; }
    /// The topmost spot at a point, or -1.
    int spotAt(const QPointF &point) const;
    /// The height at which everything has the room it needs at the width it was laid out for.
    double neededHeight() const { return m_neededHeight; }
    /// Rows that found no room, which the picture says at its end.
    int rowsLeftOut() const { return m_rowsLeftOut; }
    QStringList allWords() const { return m_drawing.allWords(); }
    /// Whether a stretch of it can be drawn over, and what that narrows to.
    virtual bool canBrush() const { return false; }
    virtual QList<Narrowing> brushed(double /*from*/, double /*to*/) const { return {}; }

protected:
    Picture() = default;
    /// Lays out everything between head and foot; gives the lowest point it needs.
    virtual double layBody(const QRectF &area) = 0;
    /// Whether the colours are explained above the chart; not where captions at the marks do.
    virtual bool wantsLegend(const ChartSpec &, const Look &) const { return true; }
    /// Whatever is drawn below the drawing, as far as it touches a part of it.
    virtual void drawUnder(QPainter &, const QRectF &) {}

    const Look &look() const { return m_look; }
    Drawing &drawing() { return m_drawing; }
    void addSpot(const QRectF &area, int row, int mark) { m_spots.append({area, row, mark}); }
    /// The last spot answers along a line as well, so far to both sides together.
    void reachAlong(const QPainterPath &line, double width);
    /// How many rows of these heights have room; the rest is left out and said so. On screen all have: the
    /// widget scrolls.
    int rowsWithRoom(double room, const QList<double> &heights);
    void leaveOut(int rows) { m_rowsLeftOut += rows; }
    void sayLeftOut(const QRectF &place);

private:
    ChartSpec m_spec;
    QSizeF m_size;
    Look m_look;
    Drawing m_drawing;
    QList<Spot> m_spots;
    double m_neededHeight = 0;
    int m_rowsLeftOut = 0;
};

} // namespace partnership
