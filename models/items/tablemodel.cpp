// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/tablemodel.h"

#include "models/exploration/captions.h"

#include <algorithm>

namespace partnership {

QModelIndex TableModel::indexOf(ItemId item) const
{
    const auto found = std::ranges::find(m_rows, item, [this](int row) { return itemAt(row); });
    return item.isNull() || found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()), 0);
}

QModelIndex TableModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex TableModel::parent(const QModelIndex &) const
{
    return {};
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_titles.size());
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return m_titles.value(section);
}

void TableModel::fill()
{
    m_titles = titles();
    m_titles.append(tr("Statement"));
    m_rows.clear();
    for (int row = 0; row < matching().size(); ++row) {
        if (matching().testBit(row) || (exploration().focus().isHighlighting() && isOfTable(row)))
            m_rows.append(row);
    }
    arrange();
}

void TableModel::refilter()
{
    reset();
}

void TableModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_order = order;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<int> shown;
    for (const QModelIndex &index : before)
        shown.append(m_rows[index.row()]);
    arrange();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(createIndex(int(m_rows.indexOf(shown[i])), before[i].column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

/// Equal keys keep the order of the text, whichever way the column is sorted.
void TableModel::arrange()
{
    std::ranges::sort(m_rows);
    if (m_sortColumn < 0)
        return;
    QHash<int, QVariant> keys;
    for (const int row : std::as_const(m_rows))
        keys.insert(row, key(row, m_sortColumn));
    std::ranges::stable_sort(m_rows, [&](int first, int second) {
        const QVariant one = keys.value(first);
        const QVariant other = keys.value(second);
        if (!one.isValid() || !other.isValid())
            return one.isValid() && !other.isValid();
        const QPartialOrdering order = QVariant::compare(one, other);
        return m_order == Qt::AscendingOrder ? order == QPartialOrdering::Less
                                             : order == QPartialOrdering::Greater;
    });
}

QVariant TableModel::key(int row, int column) const
{
    if (column != statementColumn())
        return sortKey(row, column);
    const QList<int> statements = statementsAt(row);
    return statements.isEmpty() ? QVariant() : statements.first();
}

QList<int> TableModel::statementsAt(int row) const
{
    QList<int> out;
    for (const int clause : clausesAt(row)) {
        const int statement = contents().clauses()[clause].statement;
        if (!out.contains(statement))
            out.append(statement);
    }
    return out;
}

QVariant TableModel::statementCell(int row, int role) const
{
    const QList<int> statements = statementsAt(row);
    const QString words = Captions::statements(contents(), statements);
    QStringList titles;
    QStringList filters;
    for (const int statement : statements) {
        titles.append(contents().statementValue(statement));
        filters << optionName(Dimension::Statement) << titles.last();
    }
    switch (role) {
    case Qt::DisplayRole:
        return words;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(title(statementColumn()), words);
    case Qt::ToolTipRole:
        return titles.join(QLatin1Char('\n'));
    case FilterRole:
        return filters;
    default:
        return about(row, statementColumn(), role);
    }
}

QVariant TableModel::cell(const QModelIndex &index, int role) const
{
    const int row = m_rows[index.row()];
    switch (role) {
    case ItemIdRole:
        return QVariant::fromValue(itemAt(row));
    case SortRole:
        return key(row, index.column());
    case MatchesRole:
        return matching().testBit(row);
    default:
        break;
    }
    if (index.column() == statementColumn())
        return statementCell(row, role);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    default:
        return about(row, index.column(), role);
    }
}

} // namespace partnership
