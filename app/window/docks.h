// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDockWidget;
class QMainWindow;
class QString;
class QWidget;

namespace partnership {

class PaneHeader;

/// A view in a dock with our header. What shows and hides it brings it to the front where it stands behind
/// another: whoever asks for a pane that cannot be seen wants to see it.
QDockWidget *makeDock(QMainWindow &window, const QString &title, QWidget *view);

/// What the pane of a view is called in saved views, the same in every language: "outline", "clause".
QString paneName(const QWidget &view);

/// A title above a view: a pane of the centre that is no dock.
QWidget *withHeader(PaneHeader *header, QWidget *view, QWidget *parent);

} // namespace partnership
