// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/clausefactsmodel.h"

#include "models/exploration/inwords.h"

#include <algorithm>

namespace partnership {
namespace {

QString linesOf(const FactValues &values)
{
    QStringList lines;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (!it->isEmpty())
            lines.append(QStringLiteral("%1: %2").arg(it.key(), *it));
    }
    return lines.join(QLatin1Char('\n'));
}

QString kindInWords(FactKind kind)
{
    switch (kind) {
    case FactKind::Agency:
        return ClauseFactsModel::tr("Agency");
    case FactKind::Instrument:
        return ClauseFactsModel::tr("Instrument");
    case FactKind::Commitment:
        return ClauseFactsModel::tr("Commitment");
    case FactKind::Event:
        return ClauseFactsModel::tr("Event");
    }
    return {};
}

QString decidedBy(const Decision &decision)
{
    const QString day = decision.decided.left(QStringLiteral("2026-05-12").size());
    const QString who = decision.who.isEmpty() ? ClauseFactsModel::tr("somebody") : decision.who;
    const QString said = ClauseFactsModel::tr("%1 by %2, %3").arg(code(decision.verdict), who, day);
    return decision.asRead.isEmpty() || decision.verdict == Verdict::Accepted
               ? said
               : ClauseFactsModel::tr("%1. Read was:\n%2").arg(said, linesOf(decision.asRead));
}

} // namespace

ClauseFactsModel::ClauseFactsModel(const Exploration &exploration, QObject *parent)
    : QAbstractTableModel(parent), m_exploration(exploration)
{
    connect(&exploration, &Exploration::contentsChanged, this, [this] { showClause(-1); });
}

void ClauseFactsModel::showClause(int clause)
{
    beginResetModel();
    m_rows.clear();
    m_clause = clause;
    m_statement = -1;
    if (clause >= 0) {
        const ShownFacts facts = factsOfClause(m_exploration.contents(), clause);
        m_statement = facts.statement;
        for (const FactRef &fact : facts.facts)
            m_rows.append(rowOf(facts, fact));
        addRejected(facts.statement, m_exploration.contents().clauses()[clause].number);
    }
    endResetModel();
}

ClauseFactsModel::Row ClauseFactsModel::rowOf(const ShownFacts &facts, const FactRef &fact) const
{
    const Statement &statement = m_exploration.contents().statements()[facts.statement];
    const Decision *decision = decisionOn(m_exploration, facts.statement, fact);
    const QString tip = linesOf(valuesOf(statement, fact));
    const FactPlace place = placeOf(statement, fact).value_or(FactPlace());
    const QString words = QStringLiteral("“%1”").arg(place.words);
    const QString label = labelOf(statement, fact);
    const QString full = fact.kind == FactKind::Agency ? statement.agencies[fact.record].name : label;
    // The short name first: it is what is left in a narrow pane.
    const QString name = full == label ? label : QStringLiteral("%1  %2").arg(label, full);
    return {fact.kind,
            fact,
            name,
            code(basisOf(statement, fact).origin),
            decision ? QStringList{words, tip, decidedBy(*decision)}.join(QLatin1Char('\n'))
                     : QStringList{words, tip}.join(QLatin1Char('\n')),
            {}};
}

void ClauseFactsModel::addRejected(int statement, const QString &number)
{
    for (const qsizetype at : m_exploration.contents().decided(statement).rejected) {
        const Decision &decision = m_exploration.decisions().facts[at];
        if (decision.place.clause == number)
            m_rows.append({decision.kind,
                           {},
                           decision.label,
                           code(Verdict::Rejected),
                           QStringLiteral("“%1”\n%2").arg(decision.place.words, decidedBy(decision)),
                           decision.uid});
    }
}

ShownFacts ClauseFactsModel::factsAt(const QList<int> &rows) const
{
    ShownFacts out{m_statement, {}};
    for (const int row : rows) {
        if (row >= 0 && row < m_rows.size() && m_rows[row].rejectedBy.isEmpty())
            out.facts.append(m_rows[row].fact);
    }
    return out;
}

QStringList ClauseFactsModel::rejectedAt(const QList<int> &rows) const
{
    QStringList uids;
    for (const int row : rows) {
        if (row >= 0 && row < m_rows.size() && !m_rows[row].rejectedBy.isEmpty())
            uids.append(m_rows[row].rejectedBy);
    }
    return uids;
}

QString ClauseFactsModel::summary() const
{
    const auto decided =
        std::ranges::count_if(m_rows, [](const Row &row) { return row.origin != code(Origin::Read); });
    return decided == 0 ? QString() : tr("%1 of %2 decided").arg(decided).arg(m_rows.size());
}

int ClauseFactsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ClauseFactsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClauseFactsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[index.row()];
    if (role == Qt::ToolTipRole)
        return row.tip;
    if (role == Qt::AccessibleTextRole)
        return tr("%1 %2, %3").arg(kindInWords(row.kind), row.name, row.origin);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Kind:
        return kindInWords(row.kind);
    case Name:
        return row.name;
    default:
        return row.origin;
    }
}

QVariant ClauseFactsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    const QStringList titles{tr("Fact"), tr("Name"), tr("Origin")};
    return titles.value(section);
}

} // namespace partnership
