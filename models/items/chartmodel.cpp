// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/chartmodel.h"

#include "models/exploration/captions.h"
#include "models/items/roles.h"

namespace partnership {

void ChartModel::setSpec(const ChartSpec &spec)
{
    beginResetModel();
    m_spec = spec;
    m_places.clear();
    for (int row = 0; row < spec.rows.size() && spec.empty.isEmpty(); ++row) {
        for (int mark = 0; mark < spec.rows[row].marks.size(); ++mark) {
            if (spec.rows[row].marks[mark].all > 0)
                m_places.append({row, mark});
        }
    }
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

QString ChartModel::rowName(const Place &place) const
{
    const ChartRow &row = m_spec.rows[place.row];
    return row.title.isEmpty() ? row.label : row.title;
}

/// Of a matrix and of a roll the column, of stacked bars the entry of the legend, of lines who is met.
QString ChartModel::markName(const Place &place) const
{
    const ChartMark &mark = m_spec.rows[place.row].marks[place.mark];
    switch (m_spec.form) {
    case ChartForm::Matrix:
        return m_spec.columns.value(place.mark).title;
    case ChartForm::Roll:
        if (!m_spec.columns.isEmpty())
            return m_spec.columns.value(mark.series).title;
        return mark.text.isEmpty() ? Captions::nothing() : mark.text;
    case ChartForm::StackedBars:
        return m_spec.legend.value(mark.series).title;
    case ChartForm::Counterparts:
        return QStringLiteral("%1  %2").arg(m_spec.rows.value(mark.to).title, mark.text);
    case ChartForm::Bars:
        return QString(mark.words).replace(QLatin1Char('\n'), QStringLiteral(", "));
    default:
        return QStringLiteral("%1  %2").arg(mark.text, mark.words);
    }
}

QString ChartModel::text(const Place &place, int column) const
{
    const ChartMark &mark = m_spec.rows[place.row].marks[place.mark];
    switch (column) {
    case Row:
        return rowName(place);
    case Mark:
        return markName(place);
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
    const Place &place = m_places[index.row()];
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
