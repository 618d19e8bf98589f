// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/windowlook.h"

#include <QList>
#include <QObject>

class QAction;
class QMenu;

namespace partnership {

/// The saved views of the library that is open: its menu lists them, and the commands save, open and change
/// them. What goes wrong and what was done is told in the notice bar, with a way back.
class SavedViews : public QObject
{
    Q_OBJECT
public:
    /// The list goes to the end of the menu.
    SavedViews(MainWindow &window, Arrangement &arrangement, QMenu &menu);

    /// One action a view, by name, which is its data: they open them.
    const QList<QAction *> &actions() const { return m_actions; }
    /// The name of the view that was opened or saved last, or empty.
    const QString &current() const { return m_current; }

    /// Lists what the library holds now: after whatever else has changed it.
    void read();
    /// Asks for a name and keeps what is shown under it.
    void save();
    /// Keeps what is shown under the name of the current view.
    void replace();
    void rename();
    void remove();
    void open(const QString &name);
    /// No view: everything, as at first.
    void showEverything();

    /// Of a library that was just opened, the view that was current in it the last time.
    void openLast();
    /// What is shown is no longer the current view, but something that was asked for by name.
    void leave();
    /// The pictures have come into the window.
    void showPictures() { m_look.showPictures(); }

    /// Adds the views of a file; those whose names are taken get a number.
    void import(const QString &path);
    /// Writes the current view, or all of them.
    void exportCurrent(const QString &path);
    void exportAll(const QString &path);

private:
    struct Change
    {
        QStringList dropped;
        QList<KeptView> kept;
        QString current; ///< afterwards
    };
    Library *library() const;
    void fillMenu();
    QAction *makeAction(const QString &name);
    void setCurrent(const QString &name);
    void updateCommands();
    bool mayChange();
    bool change(const Change &change);
    void undo();
    void tellChange(const QString &told);
    void keep(const QString &name);
    QStringList names() const;
    QString whatIsKept() const;
    QStringList addNew(const QList<SavedView> &views, QList<KeptView> &added) const;
    void write(const QList<KeptView> &views, const QString &path);

    MainWindow &m_window;
    WindowLook m_look;
    QMenu &m_menu;
    QList<QAction *> m_actions;
    QAction *m_more = nullptr; ///< leads to those that the menu has no room for
    QAction *m_none = nullptr; ///< says that there are none
    QList<KeptView> m_views;   ///< by name
    QString m_current;
    QString m_before; ///< the current view before the last change
    const Library *m_library = nullptr;
};

} // namespace partnership
