// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/figures.h"

namespace partnership {
class Exploration;
class MainWindow;
} // namespace partnership

namespace partnership::bench {

/// A window on a library of many statements, opened by the first of these; its figures, with the longest gaps
/// of its event loop.
QList<Figure> openingFigures(TimedApplication &application, MainWindow &window, const QString &library);
QList<Figure> gapFigures(TimedApplication &application, MainWindow &window);
QList<Figure> manyClickFigures(TimedApplication &application, MainWindow &window, int clicks);
/// Its table beside smaller and barer ones.
QList<Figure> tableFigures(TimedApplication &application, MainWindow &window, const QString &library);
/// Questions beside SQLite's own answers.
QList<Figure> questionFigures(const Exploration &exploration, const QString &library);

} // namespace partnership::bench
