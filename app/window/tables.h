// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace partnership {

class MainWindow;
class TablePane;

/// The tables of the window: which one is meant, and how its rows leave the program.
namespace tables {

/// The table that has the keyboard, or nullptr.
TablePane *inUse(const MainWindow &window);
/// Asks which table, where to and in which format, and writes it as the filter leaves it.
void exportTable(MainWindow &window);
/// Puts into the context menus of all tables what can be done with their rows.
void offerActions(MainWindow &window);

} // namespace tables
} // namespace partnership
