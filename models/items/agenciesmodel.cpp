// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/agenciesmodel.h"

#include <algorithm>

namespace partnership {

AgenciesModel::AgenciesModel(const Exploration &exploration, QObject *parent) : TreeModel(exploration, parent)
{
    reset();
}

QString AgenciesModel::title() const
{
    return tr("Side and agency");
}

int AgenciesModel::largestCount() const
{
    int largest = 0;
    for (const Node &node : nodes())
        largest = std::max(largest, node.parent < 0 ? 0 : node.all);
    return largest;
}

int AgenciesModel::hiddenCount() const
{
    return int(
        std::ranges::count_if(nodes(), [](const Node &node) { return node.parent >= 0 && !node.matches; }));
}

void AgenciesModel::addNodes()
{
    m_ofSides.clear();
    for (int i = 0; i < contents().sides().size(); ++i) {
        Node side;
        side.row = i;
        side.text = contents().sides()[i];
        const int at = add(side);
        addAgencies(side.text, at);
        m_ofSides.append(commitmentsOf(nodes()[at]));
    }
}

void AgenciesModel::addAgencies(const QString &side, int parent)
{
    QList<int> rows;
    for (int row = 0; row < contents().agencies().size(); ++row) {
        if (contents().agencies()[row].side == side)
            rows.append(row);
    }
    std::ranges::stable_sort(rows, std::greater(),
                             [this](int row) { return contents().agencies()[row].commitments.size(); });
    for (const int row : std::as_const(rows)) {
        Node node;
        node.item = contents().agencies()[row].id;
        node.row = row;
        node.parent = parent;
        node.text = contents().agencies()[row].shortName();
        add(node);
    }
}

void AgenciesModel::count()
{
    for (Node &node : nodes()) {
        if (node.parent < 0)
            continue;
        node.all = int(contents().agencies()[node.row].commitments.size());
        node.matching =
            int(std::ranges::count_if(contents().agencies()[node.row].commitments,
                                      [this](int row) { return selection().hasCommitment(row); }));
        node.matches = selection().agencies.testBit(node.row);
    }
    const RowSet matching = RowSet::of(selection().commitments);
    for (Node &node : nodes()) {
        if (node.parent < 0)
            countSide(node, matching);
    }
}

void AgenciesModel::countSide(Node &side, const RowSet &matching) const
{
    side.matches = std::ranges::any_of(side.children, [this](int child) { return nodes()[child].matches; });
    RowSet of = m_ofSides[side.row];
    side.all = int(of.count());
    of &= matching;
    side.matching = int(of.count());
}

/// A commitment that names two agencies of a side counts once for the side.
RowSet AgenciesModel::commitmentsOf(const Node &side) const
{
    RowSet out(contents().commitments().size());
    for (const int child : side.children) {
        for (const int row : contents().agencies()[nodes()[child].row].commitments)
            out.insert(row);
    }
    return out;
}

QVariant AgenciesModel::about(const Node &node, int role) const
{
    return node.parent < 0 ? aboutSide(node, role) : aboutAgency(contents().agencies()[node.row], role);
}

QVariant AgenciesModel::aboutSide(const Node &node, int role) const
{
    switch (role) {
    case SecondaryTextRole:
        return agenciesMatching(node);
    case SideColourRole:
        return node.children.isEmpty() ? -1 : contents().agencies()[nodes()[node.children[0]].row].sideColour;
    case SortRole:
        return node.row;
    case FilterRole:
        return QStringList{optionName(Dimension::Side), node.text};
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return QStringLiteral("%1, %2").arg(node.text, agenciesMatching(node));
    default:
        return {};
    }
}

/// "17 agencies", under a filter "1 of 17 agencies".
QString AgenciesModel::agenciesMatching(const Node &side) const
{
    const qsizetype all = side.children.size();
    const auto matching =
        std::ranges::count_if(side.children, [this](int child) { return nodes()[child].matches; });
    if (matching == all && all == 1)
        return tr("1 agency");
    if (matching == all)
        return tr("%1 agencies").arg(all);
    return (all == 1 ? tr("%1 of %2 agency") : tr("%1 of %2 agencies")).arg(matching).arg(all);
}

QVariant AgenciesModel::aboutAgency(const AgencyRow &agency, int role) const
{
    const QString full = exploration().label(Dimension::Agency, agency.value);
    switch (role) {
    case SecondaryTextRole:
        return agency.shortName() == agency.name ? QString() : agency.name;
    case SideColourRole:
        return agency.sideColour;
    case SortRole:
        return contents().row(agency.id);
    case FilterRole:
        return QStringList{optionName(Dimension::Agency), agency.value};
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(full, agency.side);
    case Qt::ToolTipRole:
        return agency.aliases.isEmpty()
                   ? full
                   : tr("%1\nAlso: %2").arg(full, agency.aliases.join(QStringLiteral(", ")));
    default:
        return {};
    }
}

} // namespace partnership
