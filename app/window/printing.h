// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/briefing/paper.h"

class QPrinter;

namespace partnership {

class MainWindow;

/// Pictures and papers on a printer, after a look at their pages.
namespace printing {

/// The picture in front.
void printPicture(MainWindow &window);
void printPaper(MainWindow &window, const Paper &paper);

/// All pages of a chart, in greys on a printer without colours; of a paper, as large as the sheets allow.
void draw(QPrinter &printer, const ChartSpec &spec);
void draw(QPrinter &printer, const Paper &paper);

} // namespace printing
} // namespace partnership
