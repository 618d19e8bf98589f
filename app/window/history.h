// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/changes.h"

#include <QObject>
#include <QUndoStack>

class QAction;

namespace partnership {

class MainWindow;

/// The steps of the library that is open, as a stack that undoes and makes them again by name: those of
/// earlier days too. The library is where they are kept; the stack only mirrors it.
class History : public QObject
{
    Q_OBJECT
public:
    explicit History(MainWindow &window);
    ~History() override;

    /// Mirrors what the library holds now: after whatever has changed data.
    void refresh();
    void undo() { m_stack.undo(); }
    void redo() { m_stack.redo(); }
    /// The list of all steps, in which one goes to any point.
    void show();
    QUndoStack &stack() { return m_stack; }

    /// Takes a step back or makes it again, unless it is just being mirrored; for the commands of the stack.
    void take(qint64 change, bool back);

private:
    void name(QAction *action, const QString &words, const QString &plain, const QString &step);
    void nameActions();
    void follow(const QStringList &tables);

    MainWindow &m_window;
    QUndoStack m_stack;
    bool m_mirroring = false;
};

} // namespace partnership
