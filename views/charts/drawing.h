// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QLineF>
#include <QList>
#include <QPainterPath>
#include <QPen>
#include <QString>

#include <variant>

class QPainter;

namespace partnership {

/// Shapes and words at their places: laid out once, painted on a widget, an image, SVG or PDF as often as
/// need be. Uses no clipping and no pattern brushes, which SVG and PDF lose.
class Drawing
{
public:
    void clear() { m_things.clear(); }
    bool isEmpty() const { return m_things.isEmpty(); }

    /// An invalid colour leaves out the fill or the outline.
    void box(const QRectF &place, const QColor &fill, const QColor &outline = {},
             Qt::PenStyle style = Qt::SolidLine, double width = 1, double radius = 0);
    void shape(const QPainterPath &path, const QColor &fill, const QPen &pen = Qt::NoPen);
    void circle(const QPointF &centre, double radius, const QColor &fill, const QPen &pen = Qt::NoPen);
    void line(const QLineF &line, const QColor &colour, double width = 1, Qt::PenStyle style = Qt::SolidLine);
    /// Slanted lines that end at the border of the place.
    void hatch(const QRectF &place, const QColor &colour, double distance, double width);

    /// One line, elided at its end where it is too long.
    void words(const QRectF &place, Qt::Alignment alignment, const QString &text, const QFont &font,
               const QColor &colour);
    /// One line from the bottom of the place upwards, in the middle of its width.
    void upright(const QRectF &place, const QString &text, const QFont &font, const QColor &colour);
    /// Up to so many lines around the middle of the place, the last one elided where there are more.
    void paragraph(const QRectF &place, Qt::Alignment alignment, const QString &text, const QFont &font,
                   const QColor &colour, int mostLines);

    /// What touches a part of the drawing.
    void paint(QPainter &painter, const QRectF &part) const;
    /// All words in the order they are painted, for tests.
    QStringList allWords() const;

private:
    /// Boxes and lines are most of a picture, and painted faster than the paths that they are.
    using Form = std::variant<QPainterPath, QRectF, QLineF>;
    struct Shape
    {
        QRectF area;
        Form form;
        QColor fill;
        QPen pen;
    };
    struct Words
    {
        QRectF area;
        QPointF baseline;
        QString text;
        QFont font;
        QColor colour;
        bool upright = false;
    };
    void add(const QRectF &bounds, const Form &form, const QColor &fill, const QPen &pen);
    static void paint(QPainter &painter, const Shape &shape);
    static void paint(QPainter &painter, const Words &words);

    QList<std::variant<Shape, Words>> m_things;
};

} // namespace partnership
