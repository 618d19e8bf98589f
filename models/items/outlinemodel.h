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
    void addBelow(int at) override;
    void reach(ItemId item) override;
    void count() override;
    QVariant about(const Node &node, int role) const override;
    QString countsSpoken(const Node &node) const override;

private:
    struct Sums
    {
        int all = 0;
        int matching = 0;
        int found = 0;
        bool matches = false;

        Sums &operator+=(const Sums &other);
    };
    /// Which sections stand where, by row of Contents.
    struct Sections
    {
        QList<QList<int>> top;        ///< of each statement, those under no other
        QHash<int, QList<int>> below; ///< of each section
        QList<int> ofCommitments;     ///< the one that each stands in
    };
    static Sections sectionsOf(const Contents &contents);
    void addSections(int parent, const QList<int> &rows);
    void addClauses(int parent, const QList<int> &rows);
    void countNodes(qsizetype first);
    Sums countsOf(const Node &node) const;
    static void set(Node &node, const Sums &counts);
    QVariant aboutSection(const SectionRow &section, int role) const;
    QVariant aboutClause(int row, int role) const;

    Sections m_sections;
    QList<Sums> m_counts; ///< of each section, with those under it
};

} // namespace partnership
