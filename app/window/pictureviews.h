// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace partnership {

class MainWindow;

/// A picture that this program has made opens the view it shows, where the library has it, and says whether
/// the data has changed since. False where the file is no such picture.
bool openViewOfPicture(MainWindow &window, const QString &path);

} // namespace partnership
