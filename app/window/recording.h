// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace partnership {

class MainWindow;

/// Asks what became of the current commitment, instrument or the commitments of the current clause, and
/// records it.
void recordProgress(MainWindow &window);

} // namespace partnership
