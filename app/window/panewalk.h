// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace partnership {

class MainWindow;

/// The panes of a window that can be seen, in the order in which one reads them: search, filter, what stands
/// left, commitments, the tabs, what stands right.
QList<QWidget *> panesOf(MainWindow &window);
/// Gives the keyboard to the next pane, or the one before, from the last to the first: to what had it there
/// before, else to the first that takes it.
void goToNextPane(MainWindow &window);
void goToPreviousPane(MainWindow &window);

} // namespace partnership
