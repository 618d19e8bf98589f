// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/citation.h"

#include <QList>

class QAction;

namespace partnership {

class MainWindow;

/// Words of a statement with their source on the clipboard: the rows that are chosen in the table that has
/// the keyboard, else what is selected in the clause pane, else the clause it shows.
namespace citing {

/// Plain, rich and as Markdown together: whatever it is pasted into takes the form it knows.
void copy(MainWindow &window);
/// Of the clause pane, wherever the keyboard is.
void copyClause(MainWindow &window);
void copyAsText(MainWindow &window, CitationForm form);
/// What copies with a citation, and the menu of its forms.
QList<QAction *> actions(const MainWindow &window);
/// Puts them into the context menu of the clause's words.
void offerActions(MainWindow &window);
template <CitationForm Form> void copyAs(MainWindow &window)
{
    copyAsText(window, Form);
}

} // namespace citing
} // namespace partnership
