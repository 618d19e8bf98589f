// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// The direction of the rooms, read off #include lines: a link line does not stop <QtWidgets/QWidget> in a
/// room that has to do without a display.
namespace partnership::layers {

/// The room of a file, by its path from the repository root: "statement" … "app"; empty outside the rooms.
QString roomOf(const QString &path);

/// What the #include lines of a file break, one sentence each: a room to the right, a module of Qt that the
/// room does without, a view that includes another view, the window the command line or the other way round,
/// SQL outside the library, Qt Charts outside views/charts, a path that does not start at the root.
QStringList violations(const QString &path, const QString &text);

} // namespace partnership::layers
