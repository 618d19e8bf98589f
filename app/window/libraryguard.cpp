// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/libraryguard.h"

#include "app/window/mainwindow.h"
#include "app/window/noticebar.h"

#include <QFileInfo>
#include <QStatusBar>

namespace partnership {

LibraryGuard::LibraryGuard(MainWindow &window)
    : QObject(&window), m_window(window), m_backup(window.exploration()), m_watch(window.exploration())
{
    const auto tell = [this](const Problem &problem) { m_window.notice().tell(problem); };
    connect(&m_backup, &DailyBackup::failed, this, tell);
    connect(&m_watch, &LibraryWatch::failed, this, tell);
    connect(&m_watch, &LibraryWatch::writingChanged, this, &LibraryGuard::tellWriting);
    connect(&m_watch, &LibraryWatch::lost, this, &LibraryGuard::tellLost);
    connect(&m_watch, &LibraryWatch::caughtUp, this, [this] {
        m_window.notice().tell(
            tr("Another program has changed this library. What is shown is what it holds now."));
    });
}

void LibraryGuard::tellWriting(bool writing)
{
    if (writing)
        m_window.statusBar()->showMessage(tr("Another program is writing to this library …"));
    else
        m_window.statusBar()->clearMessage();
}

/// What was opened is still there to be read and saved, however its name was taken from it.
void LibraryGuard::tellLost()
{
    const QString path = m_window.exploration().library()->path();
    if (!QFileInfo::exists(path))
        return m_window.notice().tell(tr("The file of this library was moved or deleted. What is shown is "
                                         "still there: keep it with File, Save Library As…."),
                                      NoticeBar::Stay::UntilClosed);
    m_window.notice().offer(tr("Another file has taken the place of this library. What is shown is the one "
                               "that was opened."),
                            tr("Open the new one"), [this, path] { m_window.open({path}); });
}

} // namespace partnership
