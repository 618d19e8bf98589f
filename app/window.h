// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QApplication;

namespace partnership {

/// The style and the face that the program wears on every platform; before the first widget is made.
void dressApplication();

/// Shows the window on the library or the statements named and the view of an address, or on the user's own
/// library, until it is closed. What cannot be opened is said inside the window, which then shows the shipped
/// statement. Gives the exit status.
int runWindow(QApplication &application, const QStringList &arguments);

} // namespace partnership
