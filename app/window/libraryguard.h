// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/dailybackup.h"
#include "models/exploration/librarywatch.h"

namespace partnership {

class MainWindow;

/// What happens to the library of the window without its doing: it is backed up daily, and other programs
/// write to it. Says in the window what a person should know of that.
class LibraryGuard : public QObject
{
    Q_OBJECT
public:
    explicit LibraryGuard(MainWindow &window);

private:
    void tellWriting(bool writing);
    void tellLost();

    MainWindow &m_window;
    DailyBackup m_backup;
    LibraryWatch m_watch;
};

} // namespace partnership
