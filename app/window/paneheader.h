// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDockWidget;
class QLabel;

namespace partnership {

enum class Icon;

/// The line on top of a pane: its title, how much of it is shown, and for a dock the buttons to float and
/// close it.
class PaneHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PaneHeader(const QString &title, QWidget *parent = nullptr);
    /// A header that serves as the title bar of a dock.
    explicit PaneHeader(QDockWidget *dock);

    /// "2 of 55", in secondary colour beside the title; nothing when empty.
    void setCount(const QString &count);

private:
    void addButton(Icon name, const QString &tip, QDockWidget *dock, void (*act)(QDockWidget *));
    QLabel *m_count;
};

} // namespace partnership
