// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/itemid.h"
#include "models/library/progress.h"

#include <QList>

class QWidget;

namespace partnership {

class ChartPane;
class MainWindow;

/// Asks what became of the rows that are selected in a table where the keyboard is, or of the current
/// commitment, instrument or commitments of the current clause, and records it.
void recordProgress(MainWindow &window);

/// Where several rows of a table are selected that are of such a kind, all of them.
QList<ItemId> itemsSelected(const QWidget *at, bool (*isMeant)(ItemId item));

/// The same of these, with a judgement that is probably meant.
void recordProgressOf(MainWindow &window, const QList<ItemId> &items, Judgement proposed);

/// Records it of all of these, as one step, and shows it.
void keepJudgement(MainWindow &window, const QList<JudgedItem> &items, const ProgressEntry &entry);

/// From now on a card that is moved on the board is asked for what moved it.
void recordMoves(MainWindow &window, const ChartPane &pane);

} // namespace partnership
