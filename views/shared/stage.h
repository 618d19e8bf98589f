// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statement/vocabulary.h"

#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;

namespace partnership {

/// How the circle of a stage is filled.
enum class StageFill { Empty, Half, Full, Point };
StageFill stageFill(Stage stage);

/// The symbol of a stage, so that it never rests on colour: ○ planned, ◐ being renewed or widened, ● in
/// place, · unknown.
QString stageSymbol(Stage stage);
/// The same drawn, since many fonts have no half circle: fills a circle in the middle of the place.
void drawStage(QPainter &painter, const QRectF &place, Stage stage, const QColor &colour);

} // namespace partnership
