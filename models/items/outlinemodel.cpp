// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/outlinemodel.h"

#include "models/exploration/captions.h"
#include "models/exploration/rowset.h"

namespace partnership {

OutlineModel::Sums &OutlineModel::Sums::operator+=(const Sums &other)
{
    all += other.all;
    matching += other.matching;
    found += other.found;
    matches = matches || other.matches;
    return *this;
}

OutlineModel::OutlineModel(const Exploration &exploration, QObject *parent) : TreeModel(exploration, parent)
{
    reset();
    connect(&exploration, &Exploration::annotationsChanged, this, &OutlineModel::refilter);
}

QString OutlineModel::title() const
{
    return tr("Section and clause");
}

/// Statements, or the sections of the one there is. What stands below is made when somebody looks there: of
/// 600,000 clauses a window shows some dozens.
void OutlineModel::addNodes()
{
    m_sections = sectionsOf(contents());
    if (contents().statements().size() < 2) {
        addSections(-1, m_sections.top.value(0));
        return;
    }
    for (int i = 0; i < contents().statements().size(); ++i) {
        Node node;
        node.item = contents().statementItem(i);
        node.row = i;
        node.isOpen = m_sections.top[i].isEmpty();
        node.text = contents().statementValue(i);
        add(node);
    }
}

OutlineModel::Sections OutlineModel::sectionsOf(const Contents &contents)
{
    Sections out;
    out.top.resize(contents.statements().size());
    for (int row = 0; row < contents.sections().size(); ++row) {
        const SectionRow &section = contents.sections()[row];
        (section.parent < 0 ? out.top[section.statement] : out.below[section.parent]).append(row);
    }
    out.ofCommitments.reserve(contents.commitments().size());
    for (const CommitmentRow &commitment : contents.commitments())
        out.ofCommitments.append(contents.clauses()[commitment.clause].section);
    return out;
}

void OutlineModel::addSections(int parent, const QList<int> &rows)
{
    for (const int row : rows) {
        const SectionRow &section = contents().sections()[row];
        Node node;
        node.item = section.id;
        node.row = row;
        node.parent = parent;
        node.isOpen = section.clauses.isEmpty() && !m_sections.below.contains(row);
        node.text = section.title;
        add(node);
    }
}

void OutlineModel::addBelow(int at)
{
    const qsizetype first = nodes().size();
    const Node above = nodes()[at];
    if (above.item.kind == ItemKind::Statement) {
        addSections(at, m_sections.top[above.row]);
    } else {
        addClauses(at, contents().sections()[above.row].clauses);
        addSections(at, m_sections.below.value(above.row));
    }
    countNodes(first);
}

/// A clause stands below one of its own section, or right below the section.
void OutlineModel::addClauses(int parent, const QList<int> &rows)
{
    QHash<int, int> made; // node of each row
    for (const int row : rows) {
        Node node;
        node.item = contents().clauses()[row].id;
        node.row = row;
        node.parent = made.value(contents().clauses()[row].parent, parent);
        node.text = Captions::clause(contents(), row);
        made.insert(row, add(node));
    }
}

void OutlineModel::reach(ItemId item)
{
    const int row = contents().row(item);
    if (row < 0 || (item.kind != ItemKind::Clause && item.kind != ItemKind::Section))
        return;
    QList<ItemId> above;
    for (int section = item.kind == ItemKind::Clause ? contents().clauses()[row].section : row; section >= 0;
         section = contents().sections()[section].parent)
        above.prepend(contents().sections()[section].id);
    above.prepend(contents().statementItem(contents().sections()[contents().row(above.first())].statement));
    for (const ItemId one : std::as_const(above)) {
        if (const int at = nodeOf(one); at >= 0)
            open(at);
    }
}

void OutlineModel::count()
{
    m_counts.fill({}, contents().sections().size());
    for (int row = 0; row < m_sections.ofCommitments.size(); ++row) {
        Sums &counts = m_counts[m_sections.ofCommitments[row]];
        // Recognitions count where they are asked for.
        counts.all += selection().recognitions || contents().undertakings().testBit(row);
        counts.matching += selection().hasCommitment(row);
    }
    RowSet::of(selection().clauses).forEach([this](qsizetype row) {
        m_counts[contents().clauses()[row].section].matches = true;
    });
    for (auto marks = selection().marks.cbegin(); marks != selection().marks.cend(); ++marks)
        m_counts[contents().clauses()[marks.key()].section].found += int(marks->size());
    // Sections stand behind those above them.
    for (qsizetype row = m_counts.size() - 1; row >= 0; --row) {
        if (const int above = contents().sections()[row].parent; above >= 0)
            m_counts[above] += m_counts[row];
    }
    countNodes(0);
}

/// Of the nodes from a place on, which are all that stand below those before it.
void OutlineModel::countNodes(qsizetype first)
{
    QList<Node> &all = nodes();
    for (qsizetype i = first; i < all.size(); ++i)
        set(all[i], countsOf(all[i]));
    // Children stand behind their parents.
    for (qsizetype i = all.size() - 1; i >= first; --i) {
        if (all[i].item.kind != ItemKind::Clause || all[all[i].parent].item.kind != ItemKind::Clause)
            continue;
        Node &above = all[all[i].parent];
        set(above, Sums{above.all, above.matching, above.found, above.matches} +=
                   {all[i].all, all[i].matching, all[i].found, all[i].matches});
    }
}

/// Of a clause those of its own, of anything else those of all below it.
OutlineModel::Sums OutlineModel::countsOf(const Node &node) const
{
    Sums out;
    // A heading with nothing below it is hidden by any filter.
    out.matches = exploration().filter().isEmpty();
    if (node.item.kind == ItemKind::Statement) {
        for (const int section : m_sections.top[node.row])
            out += m_counts[section];
        return out;
    }
    if (node.item.kind == ItemKind::Section)
        return out += m_counts[node.row];
    out.matches = selection().hasClause(node.row);
    out.found = int(selection().marks.value(node.row).size());
    for (const int row : contents().clauses()[node.row].commitments) {
        out.all += selection().recognitions || contents().undertakings().testBit(row);
        out.matching += selection().hasCommitment(row);
    }
    return out;
}

void OutlineModel::set(Node &node, const Sums &counts)
{
    node.all = counts.all;
    node.matching = counts.matching;
    node.found = counts.found;
    node.matches = counts.matches;
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
    case StarRole:
        return exploration().annotations().of(clause.id).isStarred;
    case PillarColourRole:
        return contents().sections()[clause.section].colour;
    case Qt::ToolTipRole:
        return clause.record->text;
    case Qt::AccessibleTextRole:
        return exploration().annotations().of(clause.id).isStarred
                   ? tr("%1, starred").arg(Captions::spoken(contents(), row))
                   : Captions::spoken(contents(), row);
    default:
        return {};
    }
}

} // namespace partnership
