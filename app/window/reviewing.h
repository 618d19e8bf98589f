// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace partnership {

class MainWindow;

/// Reviews from the window.
namespace reviewing {

/// Asks for a name and keeps what is there now under it.
void addReview(MainWindow &window);
/// Shows what has changed since the last review or mark, to be compared with any other.
void compareReviews(MainWindow &window);
/// Shows what has changed since the last briefing.
void sinceLastBriefing(MainWindow &window);

} // namespace reviewing
} // namespace partnership
