// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/outlinemodel.h"

#include "models/exploration/captions.h"

namespace partnership {

OutlineModel::OutlineModel(const Exploration &exploration, QObject *parent) : TreeModel(exploration, parent)
{
    reset();
}

QString OutlineModel::title() const
{
    return tr("Section and clause");
}

void OutlineModel::addNodes()
{
    m_clauses.clear();
    const bool several = contents().statements().size() > 1;
    QList<int> statements;
    for (int i = 0; several && i < contents().statements().size(); ++i) {
        Node node;
        node.item = contents().statementItem(i);
        node.row = i;
        node.text = contents().statementValue(i);
        statements.append(add(node));
    }
    QList<int> sections; // node of each section row
    for (int row = 0; row < contents().sections().size(); ++row) {
        const SectionRow &section = contents().sections()[row];
        const int root = several ? statements[section.statement] : -1;
        sections.append(addSection(row, section.parent < 0 ? root : sections[section.parent]));
    }
}

int OutlineModel::addSection(int row, int parent)
{
    const SectionRow &section = contents().sections()[row];
    Node node;
    node.item = section.id;
    node.row = row;
    node.parent = parent;
    node.text = section.title;
    const int at = add(node);
    for (const int clause : section.clauses) {
        Node below;
        below.item = contents().clauses()[clause].id;
        below.row = clause;
        below.parent = m_clauses.value(contents().clauses()[clause].parent, at);
        below.text = Captions::clause(contents(), clause);
        m_clauses.insert(clause, add(below));
    }
    return at;
}

void OutlineModel::count()
{
    const bool unfiltered = exploration().focus().filter().isEmpty();
    QList<Node> &all = nodes();
    for (Node &node : all) {
        node.all = node.matching = 0;
        // A heading with nothing below it is hidden by any filter.
        const bool isClause = node.item.kind == ItemKind::Clause;
        node.matches = isClause ? selection().hasClause(node.row) : unfiltered;
        node.found = isClause ? int(selection().marks.value(node.row).size()) : 0;
    }
    for (int row = 0; row < contents().commitments().size(); ++row) {
        Node &node = all[m_clauses.value(contents().commitments()[row].clause)];
        // Recognitions count where they are asked for.
        node.all += selection().recognitions || contents().commitments()[row].record->isUndertaking();
        node.matching += selection().hasCommitment(row);
    }
    // Children stand behind their parents.
    for (qsizetype i = all.size() - 1; i >= 0; --i) {
        if (all[i].parent < 0)
            continue;
        Node &above = all[all[i].parent];
        above.all += all[i].all;
        above.matching += all[i].matching;
        above.found += all[i].found;
        above.matches = above.matches || all[i].matches;
    }
}

QString OutlineModel::countsSpoken(const Node &node) const
{
    const QString counts = TreeModel::countsSpoken(node);
    if (node.found == 0)
        return counts;
    const QString found = node.found == 1 ? tr("The words searched for stand in 1 place.")
                                          : tr("The words searched for stand in %1 places.").arg(node.found);
    return counts + QLatin1Char(' ') + found;
}

QVariant OutlineModel::about(const Node &node, int role) const
{
    if (role == SecondaryTextRole)
        return node.found > 0 ? tr("%1 found").arg(node.found) : QString();
    if (node.item.kind == ItemKind::Section)
        return aboutSection(contents().sections()[node.row], role);
    if (node.item.kind == ItemKind::Clause)
        return aboutClause(node.row, role);
    if (role == FilterRole)
        return QStringList{optionName(Dimension::Statement), node.text};
    return role == Qt::ToolTipRole || role == Qt::AccessibleTextRole ? node.text : QVariant();
}

QVariant OutlineModel::aboutSection(const SectionRow &section, int role) const
{
    switch (role) {
    case NumberRole:
        return section.label;
    case PillarColourRole:
        return section.colour;
    case FilterRole:
        return QStringList{optionName(Dimension::Pillar), section.value};
    case Qt::ToolTipRole:
        return section.title;
    case Qt::AccessibleTextRole:
        return section.label.isEmpty() ? section.title
                                       : QStringLiteral("%1, %2").arg(section.label, section.title);
    default:
        return {};
    }
}

QVariant OutlineModel::aboutClause(int row, int role) const
{
    const ClauseRow &clause = contents().clauses()[row];
    switch (role) {
    case NumberRole:
        return clause.number;
    case SortRole:
        return row;
    case PillarColourRole:
        return contents().sections()[clause.section].colour;
    case Qt::ToolTipRole:
        return clause.record->text;
    case Qt::AccessibleTextRole:
        return Captions::spoken(contents(), row);
    default:
        return {};
    }
}

} // namespace partnership
