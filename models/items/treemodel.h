// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/itemmodel.h"

namespace partnership {

/// A tree of items with two columns, what they are and "matching / all". A filter changes counts and never
/// the tree, so that branches stay open and rows where they are. What stands below a node may be made when it
/// is first asked for: to whoever asks it has always been there.
class TreeModel : public ItemModel
{
    Q_OBJECT
public:
    enum Column { Name, Counts, ColumnCount };

    using ItemModel::ItemModel;

    QModelIndex indexOf(ItemId item) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    struct Node
    {
        ItemId item;
        int row = -1; ///< of the item in Contents
        int parent = -1;
        int place = 0; ///< among the children of the parent
        QList<int> children;
        int all = 0;
        int matching = 0;
        int found = 0;      ///< places of the words that are searched for
        bool isOpen = true; ///< false: something stands below it that is not made yet
        bool matches = true;
        QString text; ///< made once: cells are asked for often
    };

    void fill() final;
    void refilter() final;
    QVariant cell(const QModelIndex &index, int role) const final;

    virtual QString title() const = 0; ///< of the first column
    /// Adds the nodes, parents first.
    virtual void addNodes() = 0;
    /// Adds what stands below a node that was added without it, and counts that.
    virtual void addBelow(int node) { Q_UNUSED(node) }
    /// Adds all that leads to an item, and the item.
    virtual void reach(ItemId item) { Q_UNUSED(item) }
    /// Counts, and whether the filter lets each node through.
    virtual void count() = 0;
    /// What derived models know of a node, in the first column.
    virtual QVariant about(const Node &node, int role) const = 0;
    /// What its counts say, to be read aloud.
    virtual QString countsSpoken(const Node &node) const;

    int add(const Node &node);
    /// The one that shows an item; -1 where it is not made.
    int nodeOf(ItemId item) const { return m_places.value(item, -1); }
    /// Sees to it that what stands below the node is made.
    void open(int node);
    QList<Node> &nodes() { return m_nodes; }
    const QList<Node> &nodes() const { return m_nodes; }

private:
    const QList<int> &childrenOf(int node) const;

    QList<Node> m_nodes;
    QList<int> m_roots;
    QHash<ItemId, int> m_places;
};

} // namespace partnership
