// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/page.h"

namespace partnership {
namespace {

void drawEveryYear(Drawing &drawing, const QRectF &place, const QColor &colour, const Look &look)
{
    const double top = place.top() + place.height() * 0.3;
    drawing.line({place.left(), top, place.right(), top}, colour, look.px(2));
    for (double x : {place.left() + look.px(1), place.center().x(), place.right() - look.px(1)})
        drawing.line({x, top, x, top + look.px(8)}, colour, look.px(2));
}

} // namespace

void drawTimeShape(Drawing &drawing, const QRectF &place, TimeShape shape, const QColor &colour,
                   const Look &look)
{
    const double radius = look.px(2.5);
    const double width = look.px(1.5);
    switch (shape) {
    case TimeShape::Day:
        drawing.circle(place.center(), qMin(look.px(6), place.height() / 2), colour);
        break;
    case TimeShape::Month:
        drawing.box(place, colour);
        break;
    case TimeShape::Year:
        drawing.box(place, look.theme().base(), colour, Qt::SolidLine, width, radius);
        break;
    case TimeShape::Derived:
        drawing.box(place, look.theme().base(), colour, Qt::DashLine, width, radius);
        break;
    case TimeShape::ToBeSigned:
        drawing.box(place, look.theme().base());
        drawing.hatch(place.adjusted(1, 1, -1, -1), colour, look.px(8), look.px(2.6));
        drawing.box(place, {}, colour, Qt::SolidLine, width, radius);
        break;
    case TimeShape::EveryYear:
        drawEveryYear(drawing, place, colour, look);
        break;
    case TimeShape::Regular:
        drawing.line({place.left(), place.center().y(), place.right(), place.center().y()}, colour,
                     look.px(2.4), Qt::DashLine);
        break;
    case TimeShape::Gathered:
        drawing.circle(place.center(), qMin(place.width(), place.height()) / 2, colour);
        break;
    case TimeShape::Undated:
        drawing.circle(place.center(), look.px(5), {}, QPen(colour, look.px(2)));
        break;
    }
}

} // namespace partnership
