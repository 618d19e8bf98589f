// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/itemmodel.h"

namespace partnership {

/// A tree of items with two columns, what they are and "matching / all". A filter changes counts and never
/// the tree, so that branches stay open and rows where they are.
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
        int found = 0; ///< places of the words that are searched for
        bool matches = true;
        QString text; ///< made once: cells are asked for often
    };

    void fill() final;
    void refilter() final;
    QVariant cell(const QModelIndex &index, int role) const final;

    virtual QString title() const = 0; ///< of the first column
    /// Adds the nodes, parents first.
    virtual void addNodes() = 0;
    /// Counts, and whether the filter lets each node through.
    virtual void count() = 0;
    /// What derived models know of a node, in the first column.
    virtual QVariant about(const Node &node, int role) const = 0;
    /// What its counts say, to be read aloud.
    virtual QString countsSpoken(const Node &node) const;

    int add(const Node &node);
    QList<Node> &nodes() { return m_nodes; }
    const QList<Node> &nodes() const { return m_nodes; }

private:
    QList<Node> m_nodes;
    QList<int> m_roots;
    QHash<ItemId, int> m_places;
};

} // namespace partnership
