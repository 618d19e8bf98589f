// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/changesmodel.h"

namespace partnership {

void ChangesModel::setChanges(const ReviewChanges &changes)
{
    beginResetModel();
    m_changes = changes;
    endResetModel();
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size());
}

int ChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ChangesModel::text(const ReviewChange &change, int column) const
{
    switch (column) {
    case Change:
        return changeName(change.kind);
    case Thing:
        return change.attribute.isEmpty() || change.kind != ReviewChange::Kind::FactCorrected
                   ? change.thing
                   : tr("%1, %2").arg(change.thing, change.attribute);
    case Item:
        return change.label;
    case Before:
        return change.before;
    case After:
        return changeAfter(change);
    default:
        return {};
    }
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ReviewChange &of = m_changes[index.row()];
    if (role == Qt::DisplayRole)
        return text(of, index.column());
    if (role == Qt::AccessibleDescriptionRole)
        return tr("%1: %2").arg(changeName(of.kind), of.label);
    return {};
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount || role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Change"), tr("Kind"), tr("Which"), tr("Before"), tr("After")}.at(section);
}

} // namespace partnership
