// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/treemodel.h"

namespace partnership {

/// The statement as it is printed: sections with those under them, paragraphs, sub-paragraphs, with their
/// undertakings counted. Several statements stand above their sections; one alone needs no root.
class OutlineModel : public TreeModel
{
    Q_OBJECT
public:
    explicit OutlineModel(const Exploration &exploration, QObject *parent = nullptr);

protected:
    QString title() const override;
    void addNodes() override;
    void count() override;
    QVariant about(const Node &node, int role) const override;
    QString countsSpoken(const Node &node) const override;

private:
    /// Adds it with its clauses and gives its node.
    int addSection(int row, int parent);
    QVariant aboutSection(const SectionRow &section, int role) const;
    QVariant aboutClause(int row, int role) const;

    QHash<int, int> m_clauses; ///< node of each clause row
};

} // namespace partnership
