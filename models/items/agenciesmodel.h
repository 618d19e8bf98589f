// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/rowset.h"
#include "models/items/treemodel.h"

namespace partnership {

/// Sides and their agencies, those with most undertakings first, then by the order of the text. A side names
/// how many agencies it has; views may hide the agencies that MatchesRole says no to.
class AgenciesModel : public TreeModel
{
    Q_OBJECT
public:
    explicit AgenciesModel(const Exploration &exploration, QObject *parent = nullptr);

    /// Undertakings of the agency that has most, for the length of bars.
    int largestCount() const;
    /// Agencies that the filter lets nothing through of.
    int hiddenCount() const;

protected:
    QString title() const override;
    void addNodes() override;
    void count() override;
    QVariant about(const Node &node, int role) const override;

private:
    void addAgencies(const QString &side, int parent);
    void countSide(Node &side, const RowSet &matching) const;
    RowSet commitmentsOf(const Node &side) const;
    QVariant aboutSide(const Node &node, int role) const;
    QVariant aboutAgency(const AgencyRow &agency, int role) const;
    QString agenciesMatching(const Node &side) const;

    QList<RowSet> m_ofSides; ///< undertakings that name any agency of each side
};

} // namespace partnership
