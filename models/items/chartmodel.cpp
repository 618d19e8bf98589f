// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/chartmodel.h"

#include "models/items/roles.h"

namespace partnership {

void ChartModel::setSpec(const ChartSpec &spec)
{
    beginResetModel();
    m_spec = spec;
    m_places = countingMarks(spec);
    endResetModel();
}

const ChartMark &ChartModel::mark(int row) const
{
    return m_spec.rows.at(m_places.at(row).row).marks.at(m_places.at(row).mark);
}

int ChartModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

int ChartModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ChartModel::text(const MarkPlace &place, int column) const
{
    const ChartMark &mark = m_spec.rows[place.row].marks[place.mark];
    switch (column) {
    case Row:
        return rowName(m_spec, place);
    case Mark:
        return markName(m_spec, place);
    case Count:
        return m_spec.filtered ? QStringLiteral("%1 / %2").arg(mark.matching).arg(mark.all)
                               : QString::number(mark.all);
    default:
        return {};
    }
}

QVariant ChartModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MarkPlace &place = m_places[index.row()];
    const ChartMark &of = mark(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(place, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return of.name;
    case Qt::TextAlignmentRole:
        return index.column() == Count ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case ItemIdRole:
        return of.items.size() == 1 ? QVariant::fromValue(of.items.first()) : QVariant();
    case MatchingCountRole:
        return of.matching;
    case AllCountRole:
        return of.all;
    case MatchesRole:
        return of.matches();
    default:
        return {};
    }
}

QVariant ChartModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole && section == Count)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Row"), tr("Mark"), tr("Count")}.at(section);
}

} // namespace partnership
