// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QAbstractItemView;
class QMenu;
class QTableView;

namespace partnership {

class Exploration;

/// Entries that filter by what a cell says, or leave it out. The pairs are those of FilterRole.
void addFilterEntries(QMenu &menu, const QStringList &pairs, Exploration &exploration);

/// Gives the view a context menu of what the cell under the pointer can filter by, with the view's actions.
void offerFilters(QAbstractItemView &view, Exploration &exploration);

/// Makes the names in these columns, which stand in one cell with " · " between them, filter by what they
/// name when they are clicked.
void filterByNames(QTableView &table, const QList<int> &columns, Exploration &exploration);

} // namespace partnership
