// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/itemmodel.h"

namespace partnership {

ItemId itemOf(const QModelIndex &index)
{
    return index.siblingAtColumn(0).data(ItemIdRole).value<ItemId>();
}

ItemModel::ItemModel(const Exploration &exploration, QObject *parent)
    : QAbstractItemModel(parent), m_exploration(exploration)
{
    connect(&exploration, &Exploration::contentsChanged, this, &ItemModel::reset);
    connect(&exploration, &Exploration::selectionChanged, this, &ItemModel::refilter);
}

void ItemModel::reset()
{
    beginResetModel();
    fill();
    endResetModel();
}

QVariant ItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return cell(index, role);
}

} // namespace partnership
