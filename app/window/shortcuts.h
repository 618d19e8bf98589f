// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace partnership {

class MainWindow;

/// A key and what it does, told under the menu or the pane that it belongs to.
struct Shortcut
{
    QString group; ///< "View", "Facets"
    QString words;
    QString keys; ///< "Ctrl+Shift+F", as people know them
};

/// Every key of the window: those of its menus, then those that panes answer to while they have the keyboard.
QList<Shortcut> shortcutsOf(const MainWindow &window);
/// Lists them.
void showShortcuts(MainWindow &window);

} // namespace partnership
