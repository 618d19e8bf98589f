// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace partnership {

class MainWindow;

/// The commands for backups of the library that is open: what was done, and the way back, is told in the
/// window.
namespace restoring {

void backUpNow(MainWindow &window);
/// Asks which, then puts it back.
void restore(MainWindow &window);

} // namespace restoring
} // namespace partnership
