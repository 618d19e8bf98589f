// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/mainwindow.h"

#include <QTest>

namespace partnership {

/// Furnishes a window for a library and shows it, with the keyboard in it; ends the test program where that
/// cannot be.
inline void putInFront(MainWindow &window, Result<std::unique_ptr<Library>> library)
{
    window.furnish();
    window.explore(std::move(library));
    window.complete();
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("the window does not become active");
}

} // namespace partnership
