// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

/// In which order those who face each other stand, so that few of the lines between them cross: numbers only,
/// the same for the same input.
namespace partnership {

enum class PairColumn { Left, Right, Middle };

struct PairGraph
{
    struct Link
    {
        int from = -1;
        int to = -1;
        bool operator==(const Link &) const = default;
    };
    QList<PairColumn> columns; ///< of each node
    QList<Link> links;         ///< in the order of the text
    bool operator==(const PairGraph &) const = default;
};

/// Nodes that lines join, directly or over others, from top to bottom in their columns.
struct PairGroup
{
    QList<int> left;
    QList<int> right;
    QList<int> middle;

    QList<int> &of(PairColumn column);
    const QList<int> &of(PairColumn column) const;
    QList<int> nodes() const { return left + right + middle; }
};

/// The groups in the order of their first links; within a group the order with the fewest crossings that a
/// few sweeps find, and never more of them than the order of the text has.
QList<PairGroup> orderedGroups(const PairGraph &graph);

/// How many of the group's lines between two columns cross.
int crossings(const PairGraph &graph, const PairGroup &group);

} // namespace partnership
