// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/exploring.h"
#include "views/shared/theme.h"

#include <QImage>

class QWidget;

/// What the tests of the panes share: an open exploration to look at, and pictures of widgets.
namespace partnership::desk {

using samples::exploring;
/// The statement that ships with the program, as the reader reads it.
Statement shipped();

/// Puts the application in the theme's colours and the faces of the window.
void dress(Theme::Kind kind);
/// The widget at that size, shown and painted. Kept as a file in the folder that the environment variable
/// PANE_PICTURES names, if it does, to be looked at.
QImage picture(QWidget &widget, QSize size, const QString &name);
/// How many colours an image has, counted up to a limit.
int colours(const QImage &image);

} // namespace partnership::desk
