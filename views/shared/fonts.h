// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

/// The faces and sizes of the window: our words in the sans, the statement's own words in the serif, so that
/// reader and program are never confused.
namespace partnership::fonts {

/// Noto Sans and Noto Serif where present, whose figures are tabular; else what the system calls sans and
/// serif.
QString sansFamily();
QString serifFamily();

/// What the window is set in: the sans, at the size the system asks for.
QFont application();

/// A size of the design, which is drawn for rows of 13 px, as points of the application font. Widths and
/// heights of rows follow the fonts, so all of it grows with a larger system font.
double points(double designPixels);

QFont sans(double designPixels, bool bold = false);
QFont serif(double designPixels, bool italic = false);

} // namespace partnership::fonts
