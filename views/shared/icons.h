// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>

namespace partnership {

/// The line icons of the window; each is the file of its name in resources/icons.
enum class Icon {
    Back,
    Forward,
    Import,
    Export,
    CopyCitation,
    Copy,
    Image,
    Commands,
    Funnel,
    Add,
    Remove,
    Search,
    Eye,
    Shield,
    Pair,
    Previous,
    Next,
    Float,
    BranchOpen,
    BranchClosed,
    Help,
    Briefing,
    Edit,
    COUNT
};

/// An icon that is drawn in a colour of the application's palette at the time it is drawn, so that one file
/// serves both themes.
QIcon icon(Icon name, QPalette::ColorRole role = QPalette::ButtonText);
/// The same line in a colour of its own, as square of so many device-independent pixels.
QPixmap iconPixmap(Icon name, const QColor &colour, int side = 16, double devicePixelRatio = 1);

} // namespace partnership
