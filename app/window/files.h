// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace partnership {

class MainWindow;

/// The commands that touch files: they ask where, do it through the room that can, and say inside the window
/// how it went.
namespace files {

void open(MainWindow &window);
void importStatements(MainWindow &window);
void importFolder(MainWindow &window);
void saveLibraryAs(MainWindow &window);
void exportStatement(MainWindow &window);
/// What the filter lets through of what the text promises for a time, for calendars.
void exportCalendar(MainWindow &window);
void writeBriefing(MainWindow &window);
void importViews(MainWindow &window);
void exportView(MainWindow &window);
void exportViews(MainWindow &window);
void savePicture(MainWindow &window);
void copyPicture(MainWindow &window);

} // namespace files
} // namespace partnership
