// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/exploration.h"
#include "models/library/filetrace.h"

#include <QTimer>

namespace partnership {

/// Sees that another program writes to the library that is open, and when it has written shows what is in the
/// library now; the focus stays. Looks at the file from outside once a second and asks SQLite only when
/// something happened: a lock of somebody else is never waited for without need.
class LibraryWatch : public QObject
{
    Q_OBJECT
public:
    explicit LibraryWatch(Exploration &exploration, QObject *parent = nullptr);

    bool isWriting() const { return m_writing; }

public slots:
    void look();

signals:
    /// Another program has begun to write, or has ended.
    void writingChanged(bool writing);
    /// What another program wrote is shown.
    void caughtUp();
    /// The file is no longer the one that was opened: it was moved, deleted, or another took its place.
    void lost();
    /// What another program wrote cannot be shown.
    void failed(const partnership::Problem &problem);

private:
    void begin();
    void setWriting(bool writing);
    void catchUp();

    Exploration &m_exploration;
    QTimer m_timer;
    FileTrace m_trace;
    qint64 m_writes = 0;    ///< of others, as SQLite counts them
    bool m_changed = false; ///< since SQLite was asked
    bool m_writing = false;
    bool m_lost = false;
};

} // namespace partnership
