// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/treemodel.h"

namespace partnership {

/// Everything that can be filtered by: the dimensions, and below each its values with "matching / all". What
/// the filter asks of a dimension does not count for its own values. A value without a match stays where it
/// is.
class FacetsModel : public TreeModel
{
    Q_OBJECT
public:
    /// The usual one is that of the text for what stands in it, that of the list for closed lists, and by
    /// count for all else. Counts are those without a filter, so that a click moves nothing.
    enum class Order { Usual, ByCount, ByName };

    explicit FacetsModel(const Exploration &exploration, QObject *parent = nullptr);

    void setOrder(Order order);
    Order order() const { return m_order; }
    /// Of a value or of a dimension.
    Dimension dimensionOf(const QModelIndex &index) const;
    /// Canonical, for Filter; empty for a dimension.
    QString valueOf(const QModelIndex &index) const;
    /// The row of a dimension; invalid where it offers no choice.
    QModelIndex indexOf(Dimension dimension) const;
    using TreeModel::indexOf;

protected:
    QString title() const override;
    void addNodes() override;
    void count() override;
    QVariant about(const Node &node, int role) const override;
    QString countsSpoken(const Node &node) const override;

private:
    void followJudgements();
    void addFacet(const Facet &facet);
    QList<int> ordered(const Facet &facet) const;
    const Facet &facetOf(const Node &node) const;
    QString value(const Node &node) const { return facetOf(node).values[node.row].value; }
    Chosen chosen(const Node &node) const;
    QStringList chosenValues(const Node &facet) const;
    QVariant aboutFacet(const Node &node, int role) const;
    QVariant aboutValue(const Node &node, int role) const;
    int colourOf(Dimension dimension, const QString &value) const;
    QString spoken(const Node &node) const;

    QList<Facet> m_facets; ///< by the order of the dimensions, as the filter in force has them
    Order m_order = Order::Usual;
};

} // namespace partnership
