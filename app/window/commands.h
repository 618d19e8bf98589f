// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/icons.h"

#include <QKeySequence>
#include <QList>
#include <QString>

#include <optional>

class QAction;
class QMenu;

namespace partnership {

class MainWindow;

/// The menus of the window, in their order.
enum class Menu { File, Edit, View, Filter, Charts, Views, Help };

/// One thing a person can do: where it stands, what it is called, how it is reached and what it does. Menus,
/// tool bar and palette are all made from the table of these.
struct WindowCommand
{
    const char *name; ///< objectName of the action
    Menu menu;
    const char *text; ///< marked for translation in the context "Commands"
    QKeySequence shortcut;
    std::optional<Icon> icon;
    void (*act)(MainWindow &window);
    bool opensGroup = false; ///< a separator stands before it
    /// For what is on or off: whether it is on. Null for what simply happens.
    bool (*isOn)(MainWindow &window) = nullptr;
    /// Of those with the same word here one is on.
    const char *oneOf = nullptr;
    /// The title of the submenu it stands in, marked as the text is. Null for what stands in the menu itself.
    const char *submenu = nullptr;
};

const QList<WindowCommand> &windowCommands();
QString menuTitle(Menu menu);
/// Puts the action of a command into its menu, or into the submenu of it, which comes with its first command.
void addTo(QMenu &menu, const WindowCommand &command, QAction *action);

/// Shows every action, saved view and place to go to; those called so, if words are given.
void openPalette(MainWindow &window, const QString &words = {});

} // namespace partnership
