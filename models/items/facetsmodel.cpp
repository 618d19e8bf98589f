// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/facetsmodel.h"

#include "models/exploration/names.h"

#include <algorithm>
#include <numeric>

namespace partnership {
namespace {

/// Whose values have an order that means something.
bool hasOrder(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Statement:
    case Dimension::Pillar:
    case Dimension::Stage:
    case Dimension::Firmness:
    case Dimension::Type:
    case Dimension::Year:
    case Dimension::State:
    case Dimension::EvidenceKind:
    case Dimension::JudgedBefore:
    case Dimension::EvidenceBefore:
    case Dimension::Origin:
    case Dimension::Starred:
    case Dimension::Noted:
        return true;
    default:
        return false;
    }
}

} // namespace

FacetsModel::FacetsModel(const Exploration &exploration, QObject *parent) : TreeModel(exploration, parent)
{
    reset();
    connect(&exploration, &Exploration::judgementsChanged, this, &FacetsModel::followJudgements);
    connect(&exploration, &Exploration::annotationsChanged, this, &FacetsModel::followJudgements);
}

/// Values come and go by them; where none does, nobody's open branches are closed.
void FacetsModel::followJudgements()
{
    const auto values = [](const Facet &facet) {
        QStringList out;
        for (const FacetValue &value : facet.values)
            out.append(value.value);
        return out;
    };
    const Result<QList<Facet>> facets = exploration().facets({});
    if (facets && std::ranges::equal(*facets, m_facets, {}, values, values))
        return refilter();
    reset();
}

QString FacetsModel::title() const
{
    return tr("Filter by");
}

void FacetsModel::setOrder(Order order)
{
    if (order == m_order)
        return;
    m_order = order;
    reset();
}

Dimension FacetsModel::dimensionOf(const QModelIndex &index) const
{
    return facetOf(nodes()[int(index.internalId())]).dimension;
}

QString FacetsModel::valueOf(const QModelIndex &index) const
{
    const Node &node = nodes()[int(index.internalId())];
    return node.parent < 0 ? QString() : value(node);
}

QModelIndex FacetsModel::indexOf(Dimension dimension) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (dimensionOf(index(row, 0)) == dimension)
            return index(row, 0);
    }
    return {};
}

void FacetsModel::addNodes()
{
    const Result<QList<Facet>> facets = exploration().facets({});
    m_facets = facets ? *facets : QList<Facet>();
    for (const Facet &facet : std::as_const(m_facets)) {
        // All commitments of one statement have the same statement and parties: no choice.
        const bool told = facet.dimension != Dimension::Statement && facet.dimension != Dimension::Party;
        if (!facet.values.isEmpty() && (told || contents().statements().size() > 1))
            addFacet(facet);
    }
}

void FacetsModel::addFacet(const Facet &facet)
{
    Node above;
    above.row = int(facet.dimension);
    above.text = dimensionName(facet.dimension);
    const int parent = add(above);
    for (const int place : ordered(facet)) {
        Node node;
        node.row = place;
        node.parent = parent;
        const QString &value = facet.values[place].value;
        node.text = facet.dimension == Dimension::Pillar ? exploration().label(facet.dimension, value)
                                                         : exploration().shortLabel(facet.dimension, value);
        add(node);
    }
}

QList<int> FacetsModel::ordered(const Facet &facet) const
{
    QList<int> places(facet.values.size());
    std::iota(places.begin(), places.end(), 0);
    if (m_order == Order::ByName)
        std::ranges::stable_sort(places, [&](int a, int b) {
            const auto name = [&](int place) {
                return exploration().shortLabel(facet.dimension, facet.values[place].value);
            };
            return name(a).localeAwareCompare(name(b)) < 0;
        });
    else if (m_order == Order::ByCount || !hasOrder(facet.dimension))
        std::ranges::stable_sort(places, std::greater(), [&](int place) { return facet.values[place].all; });
    return places;
}

const Facet &FacetsModel::facetOf(const Node &node) const
{
    return m_facets[node.parent < 0 ? node.row : nodes()[node.parent].row];
}

/// A filter that cannot be understood lets nothing through. The values are the same under every filter.
void FacetsModel::count()
{
    const Result<QList<Facet>> facets = exploration().facets(exploration().filter());
    if (facets)
        m_facets = *facets;
    for (Node &node : nodes()) {
        if (node.parent < 0)
            continue;
        const FacetValue &value = facetOf(node).values[node.row];
        node.all = value.all;
        node.matching = facets ? value.matching : 0;
        node.matches = node.matching > 0 || chosen(node) != Chosen::Off;
    }
    for (Node &node : nodes()) {
        if (node.parent >= 0)
            continue;
        node.all = int(node.children.size());
        node.matching =
            int(std::ranges::count_if(node.children, [this](int at) { return nodes()[at].matching > 0; }));
    }
}

Chosen FacetsModel::chosen(const Node &node) const
{
    const Choice choice = exploration().focus().filter().choice(facetOf(node).dimension);
    if (choice.included.contains(value(node)))
        return Chosen::Included;
    return choice.excluded.contains(value(node)) ? Chosen::Excluded : Chosen::Off;
}

/// "METI", "not MTI": what the filter asks of the dimension.
QStringList FacetsModel::chosenValues(const Node &facet) const
{
    const Choice choice = exploration().focus().filter().choice(facetOf(facet).dimension);
    QStringList out;
    for (const QString &value : choice.included)
        out.append(exploration().shortLabel(facetOf(facet).dimension, value));
    for (const QString &value : choice.excluded)
        out.append(tr("not %1").arg(exploration().shortLabel(facetOf(facet).dimension, value)));
    return out;
}

QVariant FacetsModel::about(const Node &node, int role) const
{
    return node.parent < 0 ? aboutFacet(node, role) : aboutValue(node, role);
}

QVariant FacetsModel::aboutFacet(const Node &node, int role) const
{
    switch (role) {
    case SortRole:
        return node.row;
    case SecondaryTextRole:
        return chosenValues(node).join(QStringLiteral(", "));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QStringList chosen = chosenValues(node);
        return chosen.isEmpty() ? node.text
                                : QStringLiteral("%1: %2").arg(node.text, chosen.join(QStringLiteral(", ")));
    }
    default:
        return {};
    }
}

QVariant FacetsModel::aboutValue(const Node &node, int role) const
{
    const Dimension dimension = facetOf(node).dimension;
    const QString label = exploration().label(dimension, value(node));
    switch (role) {
    case ChoiceRole:
        return int(chosen(node));
    case SortRole:
        return node.row;
    case SecondaryTextRole:
        return dimension == Dimension::Agency && node.text != value(node) ? value(node) : QString();
    case PillarColourRole:
        return dimension == Dimension::Pillar ? colourOf(dimension, value(node)) : QVariant();
    case SideColourRole:
        return dimension == Dimension::Side ? colourOf(dimension, value(node)) : QVariant();
    case FilterRole: // of recognitions alone: nothing would be left
        return node.all == 0 && !isAnnotation(dimension) ? QStringList()
                                                         : QStringList{optionName(dimension), value(node)};
    case Qt::ToolTipRole:
        return label;
    case Qt::AccessibleTextRole:
        return spoken(node);
    default:
        return {};
    }
}

/// As in outline and agencies; -1 is neutral.
int FacetsModel::colourOf(Dimension dimension, const QString &value) const
{
    if (dimension == Dimension::Pillar) {
        const auto section = std::ranges::find_if(contents().sections(), [&value](const SectionRow &row) {
            return row.value == value || row.ownValue == value;
        });
        return section == contents().sections().end() ? -1 : section->colour;
    }
    const auto agency = std::ranges::find(contents().agencies(), value, &AgencyRow::side);
    return agency == contents().agencies().end() ? -1 : agency->sideColour;
}

QString FacetsModel::spoken(const Node &node) const
{
    const QString label = exploration().label(facetOf(node).dimension, value(node));
    switch (chosen(node)) {
    case Chosen::Included:
        return tr("%1, included").arg(label);
    case Chosen::Excluded:
        return tr("%1, left out").arg(label);
    case Chosen::Off:
        break;
    }
    return label;
}

QString FacetsModel::countsSpoken(const Node &node) const
{
    return node.parent < 0 ? tr("%1 of %2 values match.").arg(node.matching).arg(node.all)
                           : TreeModel::countsSpoken(node);
}

} // namespace partnership
