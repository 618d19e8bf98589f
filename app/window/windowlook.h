// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/savedview.h"

#include <QHash>

#include <optional>

namespace partnership {

class Arrangement;
class MainWindow;
class TablePane;

/// What the window shows, taken down as a view and shown again from one: filter, columns, chart and panes.
class WindowLook
{
public:
    WindowLook(MainWindow &window, Arrangement &arrangement);

    /// Without a name.
    SavedView now() const;
    /// Gives a sentence for each part of the view that has no meaning here; all others are shown.
    QStringList show(const SavedView &view);
    /// Everything, as it is before anybody has changed anything.
    void showEverything();
    /// What was asked of charts and tabs before there were any.
    void showPictures();

private:
    QStringList showTables(const QList<TableLook> &looks);
    QStringList showPictures(const SavedView &view);
    void rememberFirst();

    MainWindow &m_window;
    Arrangement &m_arrangement;
    QHash<QString, TableLook> m_first; ///< of each table, by its name
    std::optional<SavedView> m_waiting;
};

} // namespace partnership
