// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;

namespace partnership {

class Exploration;
class ItemModel;

/// Shows the model in the view and links it to the focus both ways: what is
/// selected becomes current and what lies under the pointer hovered; what becomes current elsewhere is
/// selected here, by itself or by the clause or commitment that stands for it. Where nothing of it is here,
/// the selection goes and the first row related to it is scrolled to.
void linkToFocus(QAbstractItemView &view, ItemModel &model, Exploration &exploration);

} // namespace partnership
