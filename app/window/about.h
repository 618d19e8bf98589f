// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace partnership {

class MainWindow;

/// Name, version, licence and what the program is built on, in a box of its own.
void showAbout(MainWindow &window);

} // namespace partnership
