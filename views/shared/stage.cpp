// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/stage.h"

#include <QPainter>

namespace partnership {

StageFill stageFill(Stage stage)
{
    switch (stage) {
    case Stage::ToBeEstablished:
    case Stage::ToBeSigned:
        return StageFill::Empty;
    case Stage::RenewalExplored:
    case Stage::ToBeRenewed:
    case Stage::ExpandingScope:
        return StageFill::Half;
    case Stage::Signed:
    case Stage::InForce:
    case Stage::Ongoing:
        return StageFill::Full;
    case Stage::Unknown:
        break;
    }
    return StageFill::Point;
}

QString stageSymbol(Stage stage)
{
    switch (stageFill(stage)) {
    case StageFill::Empty:
        return QStringLiteral(u"\u25CB");
    case StageFill::Half:
        return QStringLiteral(u"\u25D0");
    case StageFill::Full:
        return QStringLiteral(u"\u25CF");
    case StageFill::Point:
        break;
    }
    return QStringLiteral(u"\u00B7");
}

void drawStage(QPainter &painter, const QRectF &place, Stage stage, const QColor &colour)
{
    const double side = qMin(place.width(), place.height());
    QRectF circle(0, 0, side, side);
    circle.moveCenter(place.center());
    circle.adjust(0.75, 0.75, -0.75, -0.75);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(stageFill(stage) == StageFill::Full ? QBrush(colour) : QBrush(Qt::NoBrush));
    if (stageFill(stage) == StageFill::Point) {
        painter.setBrush(colour);
        painter.drawEllipse(circle.center(), side / 10, side / 10);
    } else {
        painter.drawEllipse(circle);
    }
    if (stageFill(stage) == StageFill::Half) {
        painter.setBrush(colour);
        painter.drawPie(circle, 90 * 16, 180 * 16);
    }
    painter.restore();
}

} // namespace partnership
