// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/tablemodel.h"

#include "models/exploration/captions.h"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace partnership {

QModelIndex TableModel::indexOf(ItemId item) const
{
    int first = -1;
    for (const int row : rowsOf(item)) {
        if (const int place = m_places.value(row, -1); place >= 0 && (first < 0 || place < first))
            first = place;
    }
    return first < 0 ? QModelIndex() : index(first, 0);
}

QList<int> TableModel::rowsOf(ItemId item) const
{
    const int row = contents().row(item);
    const bool isOfList = row >= 0 && row < matching().size() && itemAt(row) == item;
    return isOfList ? QList<int>{row} : QList<int>();
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
    prepare();
    m_titles = titles();
    m_titles.append(tr("Statement"));
    m_rankedColumn = -1;
    chooseRows();
}

void TableModel::refilter()
{
    beginResetModel();
    chooseRows();
    endResetModel();
}

void TableModel::chooseRows()
{
    select();
    const bool all = exploration().focus().isHighlighting();
    const QBitArray &bits = matching();
    QList<int> rows;
    rows.reserve(bits.size());
    for (int row = 0; row < bits.size(); ++row) {
        if (bits.testBit(row) || (all && isOfTable(row)))
            rows.append(row);
    }
    arrange(rows);
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
    QList<int> rows;
    rows.reserve(m_rows.size());
    for (int row = 0; row < m_places.size(); ++row) {
        if (m_places[row] >= 0)
            rows.append(row);
    }
    arrange(rows);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(createIndex(m_places[shown[i]], before[i].column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void TableModel::renewColumn(int column)
{
    if (m_rankedColumn == column)
        m_rankedColumn = -1;
    if (m_sortColumn == column)
        sort(column, m_order);
    repaintColumn(column);
}

void TableModel::repaintColumn(int column)
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, column), index(int(m_rows.size()) - 1, column));
}

/// Equal keys keep the order of the text, whichever way the column is sorted: rows come in that order. They
/// are dealt out by rank, in two looks at a number a row: comparing keys took 1.5 s for 600,000 rows.
void TableModel::arrange(const QList<int> &rows)
{
    m_places.fill(-1, matching().size());
    m_rows = rows;
    if (m_sortColumn >= 0 && m_sortColumn < m_titles.size()) {
        rank(m_sortColumn);
        const auto place = [this](int row) {
            const int rank = m_ranks[row];
            return rank < 0 ? m_rankEnd : m_order == Qt::AscendingOrder ? rank : m_rankEnd - 1 - rank;
        };
        std::vector<int> next(size_t(m_rankEnd) + 2);
        for (const int row : rows)
            ++next[size_t(place(row)) + 1];
        std::partial_sum(next.begin(), next.end(), next.begin());
        for (const int row : rows)
            m_rows[next[size_t(place(row))]++] = row;
    }
    for (int place = 0; place < m_rows.size(); ++place)
        m_places[m_rows[place]] = place;
}

/// Of every row of the list among the values of a column, kept until another column is sorted by; -1 is of
/// what is missing. Numbers (of rows, of words of a closed list) are ranks by themselves.
void TableModel::rank(int column)
{
    if (std::exchange(m_rankedColumn, column) == column)
        return;
    m_ranks.fill(-1, matching().size());
    m_rankEnd = 0;
    for (int row = 0; row < m_ranks.size(); ++row) {
        const QVariant value = key(row, column);
        if (value.isValid() && value.typeId() != QMetaType::Int)
            return rankByComparing(column);
        m_ranks[row] = value.isValid() ? value.toInt() : -1;
        m_rankEnd = std::max(m_rankEnd, m_ranks[row] + 1);
    }
}

void TableModel::rankByComparing(int column)
{
    QList<QVariant> keys;
    QList<int> order;
    for (int row = 0; row < m_ranks.size(); ++row) {
        keys.append(key(row, column));
        if (keys.last().isValid())
            order.append(row);
    }
    const auto isBefore = [&keys](int a, int b) {
        return QVariant::compare(keys[a], keys[b]) == QPartialOrdering::Less;
    };
    std::ranges::sort(order, isBefore);
    int rank = 0;
    for (qsizetype at = 0; at < order.size(); ++at) {
        rank += at > 0 && isBefore(order[at - 1], order[at]);
        m_ranks[order[at]] = rank;
    }
    m_rankEnd = rank + 1;
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
