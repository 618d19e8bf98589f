// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/desk/decisiontable.h"

#include "models/exploration/desk/correcting.h"
#include "models/library/decisions.h"

namespace partnership {
namespace {

struct DecisionTable
{
    Q_DECLARE_TR_FUNCTIONS(partnership::DecisionTable)
};

QStringList lines(const FactValues &values)
{
    QStringList out;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (!it->isEmpty())
            out.append(QStringLiteral("%1: %2").arg(it.key(), *it));
    }
    return out;
}

QList<Column> columns()
{
    using Kept = Column::OnScreen;
    return {{QStringLiteral("clause")},  {QStringLiteral("fact")},
            {QStringLiteral("name")},    {QStringLiteral("verdict")},
            {QStringLiteral("text")},    {QStringLiteral("read"), Kept::Never},
            {QStringLiteral("decided")}, {QStringLiteral("state")},
            {QStringLiteral("who")},     {QStringLiteral("at"), Kept::Never},
            {QStringLiteral("id")},      {QStringLiteral("statement"), Kept::IfItVaries}};
}

QList<Cell> rowOf(const Decision &d, const QString &state)
{
    return {d.place.clause,  code(d.kind), d.label, code(d.verdict), d.place.words, lines(d.asRead),
            lines(d.values), state,        d.who,   d.decided,       d.uid,         d.source.title};
}

QList<Cell> rowOf(const BodyDecision &d, const QString &state)
{
    return {QString(),       QStringLiteral("agency"),
            d.name,          code(d.verb),
            QString(),       QStringList(d.side),
            lines(d.values), state,
            d.who,           d.decided,
            d.uid,           QString()};
}

/// Puts rows into a table that are asked for.
class DecisionRows
{
public:
    explicit DecisionRows(const DecisionQuestion &question) : m_question(question), m_table{columns(), {}} {}

    void addStanding(const Exploration &exploration)
    {
        const QList<LostAnchor> lost = lostAnchors(exploration);
        for (const Decision &decision : exploration.decisions().facts) {
            bool isLost = false;
            for (const LostAnchor &anchor : lost) {
                if (anchor.decision.uid != decision.uid)
                    continue;
                isLost = true;
                add(code(decision.verdict),
                    rowOf(decision, DecisionTable::tr("lost: %1").arg(whyLost(anchor))));
            }
            if (!isLost && !m_question.lostOnly)
                add(code(decision.verdict), rowOf(decision, DecisionTable::tr("stands")));
        }
        for (const BodyDecision &decision : exploration.decisions().bodies) {
            if (!m_question.lostOnly)
                add(code(decision.verb), rowOf(decision, DecisionTable::tr("stands")));
        }
    }
    void addAside(const Decisions &aside)
    {
        const QString state = DecisionTable::tr("contradicts what stands");
        for (const Decision &decision : aside.facts)
            add(code(decision.verdict), rowOf(decision, state));
        for (const BodyDecision &decision : aside.bodies)
            add(code(decision.verb), rowOf(decision, state));
    }
    const Table &table() const { return m_table; }

private:
    void add(const QString &verdict, const QList<Cell> &row)
    {
        if (m_question.verdict.isEmpty() || m_question.verdict == verdict)
            m_table.rows.append(row);
    }

    const DecisionQuestion &m_question;
    Table m_table;
};

} // namespace

Result<Table> decisionTable(const Exploration &exploration, const DecisionQuestion &question)
{
    const auto aside = contradictions(*exploration.library());
    if (!aside)
        return aside.problem();
    DecisionRows rows(question);
    if (!question.contradictionsOnly)
        rows.addStanding(exploration);
    if (!question.lostOnly)
        rows.addAside(*aside);
    return rows.table();
}

} // namespace partnership
