// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/treemodel.h"

#include <utility>

namespace partnership {

QModelIndex TreeModel::indexOf(ItemId item) const
{
    if (!m_places.contains(item))
        const_cast<TreeModel *>(this)->reach(item);
    const int at = m_places.value(item, -1);
    return at < 0 ? QModelIndex() : createIndex(m_nodes[at].place, 0, quintptr(at));
}

QModelIndex TreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const QList<int> &siblings = parent.isValid() ? childrenOf(int(parent.internalId())) : m_roots;
    return createIndex(row, column, quintptr(siblings[row]));
}

QModelIndex TreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const int at = m_nodes[int(child.internalId())].parent;
    return at < 0 ? QModelIndex() : createIndex(m_nodes[at].place, 0, quintptr(at));
}

int TreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_roots.size());
    return parent.column() == 0 ? int(childrenOf(int(parent.internalId())).size()) : 0;
}

int TreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

/// Without making what stands below: a tree asks it of every row.
bool TreeModel::hasChildren(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return !m_roots.isEmpty();
    const Node &node = m_nodes[int(parent.internalId())];
    return parent.column() == 0 && (!node.isOpen || !node.children.isEmpty());
}

QVariant TreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Counts)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == Name ? title() : tr("matching / all");
}

void TreeModel::fill()
{
    m_nodes.clear();
    m_roots.clear();
    m_places.clear();
    addNodes();
    count();
}

int TreeModel::add(const Node &node)
{
    const int at = int(m_nodes.size());
    m_nodes.append(node);
    QList<int> &siblings = node.parent < 0 ? m_roots : m_nodes[node.parent].children;
    m_nodes[at].place = int(siblings.size());
    siblings.append(at);
    if (!node.item.isNull())
        m_places.insert(node.item, at);
    return at;
}

void TreeModel::open(int node)
{
    if (!std::exchange(m_nodes[node].isOpen, true))
        addBelow(node);
}

/// Nobody can tell that they are made only now: the model says nothing of rows that come.
const QList<int> &TreeModel::childrenOf(int node) const
{
    const_cast<TreeModel *>(this)->open(node);
    return m_nodes[node].children;
}

void TreeModel::refilter()
{
    count();
    const auto announce = [this](const QList<int> &siblings) {
        if (!siblings.isEmpty())
            emit dataChanged(createIndex(0, 0, quintptr(siblings.first())),
                             createIndex(int(siblings.size()) - 1, Counts, quintptr(siblings.last())));
    };
    announce(m_roots);
    // Whoever is told may look below a node for the first time: more come behind these, and they may move.
    const qsizetype told = m_nodes.size();
    for (qsizetype at = 0; at < told; ++at)
        announce(QList<int>(m_nodes[at].children));
}

QString TreeModel::countsSpoken(const Node &node) const
{
    return tr("%1 of %2 commitments match.").arg(node.matching).arg(node.all);
}

QVariant TreeModel::cell(const QModelIndex &index, int role) const
{
    const Node &node = m_nodes[int(index.internalId())];
    switch (role) {
    case ItemIdRole:
        return QVariant::fromValue(node.item);
    case MatchesRole:
        return node.matches;
    case MatchingCountRole:
        return node.matching;
    case AllCountRole:
        return node.all;
    case Qt::AccessibleDescriptionRole:
        return countsSpoken(node);
    default:
        break;
    }
    if (index.column() == Name)
        return role == Qt::DisplayRole ? node.text : about(node, role);
    if (role == Qt::DisplayRole)
        return QStringLiteral("%1 / %2").arg(node.matching).arg(node.all);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

} // namespace partnership
