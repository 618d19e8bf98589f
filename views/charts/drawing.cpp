// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/drawing.h"

#include "views/charts/measures.h"

#include <QFontMetricsF>
#include <QPainter>

namespace partnership {
namespace {

double left(const QRectF &place, Qt::Alignment alignment, double width)
{
    if (alignment & Qt::AlignRight)
        return place.right() - width;
    if (alignment & Qt::AlignHCenter)
        return place.center().x() - width / 2;
    return place.left();
}

} // namespace

void Drawing::box(const QRectF &place, const QColor &fill, const QColor &outline, Qt::PenStyle style,
                  double width, double radius)
{
    QPen pen(Qt::NoPen);
    if (outline.isValid()) {
        pen = QPen(outline, width, style, Qt::SquareCap, Qt::MiterJoin);
        if (style == Qt::DashLine)
            pen.setDashPattern({3, 2});
        pen.setCapStyle(style == Qt::SolidLine ? Qt::SquareCap : Qt::FlatCap);
    }
    // The outline lies within the place, so that neighbours do not overlap.
    const double inset = outline.isValid() ? width / 2 : 0;
    const QRectF inner = place.adjusted(inset, inset, -inset, -inset);
    if (radius == 0)
        return add(inner, inner, fill, pen);
    QPainterPath path;
    path.addRoundedRect(inner, radius, radius);
    shape(path, fill, pen);
}

void Drawing::shape(const QPainterPath &path, const QColor &fill, const QPen &pen)
{
    add(path.controlPointRect(), path, fill, pen);
}

void Drawing::add(const QRectF &bounds, const Form &form, const QColor &fill, const QPen &pen)
{
    const double edge = pen.widthF();
    m_things.append(Shape{bounds.normalized().adjusted(-edge, -edge, edge, edge), form, fill, pen});
}

void Drawing::circle(const QPointF &centre, double radius, const QColor &fill, const QPen &pen)
{
    QPainterPath path;
    path.addEllipse(centre, radius, radius);
    shape(path, fill, pen);
}

void Drawing::line(const QLineF &line, const QColor &colour, double width, Qt::PenStyle style)
{
    QPen pen(colour, width, style, Qt::FlatCap);
    if (style == Qt::DashLine)
        pen.setDashPattern({3, 2.5});
    add({line.p1(), line.p2()}, line, {}, pen);
}

void Drawing::hatch(const QRectF &place, const QColor &colour, double distance, double width)
{
    // Lines x + y = c at 45 degrees, cut at the border by hand.
    QPainterPath path;
    for (double c = place.left() + place.top() + distance; c < place.right() + place.bottom();
         c += distance) {
        const double x1 = qMax(place.left(), c - place.bottom());
        const double x2 = qMin(place.right(), c - place.top());
        path.moveTo(x1, c - x1);
        path.lineTo(x2, c - x2);
    }
    shape(path, {}, QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
}

void Drawing::words(const QRectF &place, Qt::Alignment alignment, const QString &text, const QFont &font,
                    const QColor &colour)
{
    paragraph(place, alignment, text, font, colour, 1);
}

void Drawing::paragraph(const QRectF &place, Qt::Alignment alignment, const QString &text, const QFont &font,
                        const QColor &colour, int mostLines)
{
    const QStringList lines = brokenLines(text, font, place.width(), mostLines);
    const QFontMetricsF metrics(font);
    const double height = lineHeight(font);
    // Capitals and figures stand in the optical middle of a line, not its box of ascent and descent.
    double baseline = place.center().y() + metrics.capHeight() / 2 - height * double(lines.size() - 1) / 2;
    if (alignment & Qt::AlignTop)
        baseline = place.top() + metrics.ascent();
    for (const QString &line : lines) {
        const double width = widthOf(line, font);
        const double x = left(place, alignment, width);
        // Slanted letters reach beyond their widths.
        const QRectF area(x - height, baseline - height, width + 2 * height, 2 * height);
        m_things.append(Words{area, {x, baseline}, line, font, colour, false});
        baseline += height;
    }
}

void Drawing::upright(const QRectF &place, const QString &text, const QFont &font, const QColor &colour)
{
    const QString line = brokenLines(text, font, place.height(), 1).value(0);
    const double baseline = place.center().x() + QFontMetricsF(font).capHeight() / 2;
    m_things.append(Words{place, {baseline, place.bottom()}, line, font, colour, true});
}

void Drawing::paint(QPainter &painter, const QRectF &part) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto &thing : m_things) {
        std::visit(
            [&painter, &part](const auto &of) {
                if (of.area.intersects(part))
                    paint(painter, of);
            },
            thing);
    }
}

void Drawing::paint(QPainter &painter, const Shape &shape)
{
    painter.setPen(shape.pen);
    painter.setBrush(shape.fill.isValid() ? QBrush(shape.fill) : QBrush(Qt::NoBrush));
    if (const auto *box = std::get_if<QRectF>(&shape.form))
        painter.drawRect(*box);
    else if (const auto *line = std::get_if<QLineF>(&shape.form))
        painter.drawLine(*line);
    else
        painter.drawPath(std::get<QPainterPath>(shape.form));
}

void Drawing::paint(QPainter &painter, const Words &words)
{
    painter.setFont(words.font);
    painter.setPen(words.colour);
    if (!words.upright)
        return painter.drawText(words.baseline, words.text);
    painter.save();
    painter.translate(words.baseline);
    painter.rotate(-90);
    painter.drawText(QPointF(), words.text);
    painter.restore();
}

QStringList Drawing::allWords() const
{
    QStringList all;
    for (const auto &thing : m_things) {
        if (const auto *words = std::get_if<Words>(&thing))
            all.append(words->text);
    }
    return all;
}

} // namespace partnership
