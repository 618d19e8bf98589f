// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace partnership {

class MainWindow;

/// Notes, tags and stars from the window, each kept in the library at once.
namespace annotating {

/// From now on the notes of the clause pane are kept.
void serve(MainWindow &window);

/// A note on the words that are selected in the clause, or on what is current.
void writeNote(MainWindow &window);
/// A tag on all rows that are selected in a table where the keyboard is, or on what is current.
void addTag(MainWindow &window);
/// A star on the same, or off all of them where all have one.
void toggleStar(MainWindow &window);

/// Asks where to, and writes a copy of the library without notes, tags and stars.
void saveCopyForPassingOn(MainWindow &window);

} // namespace annotating
} // namespace partnership
