// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampledecisions.h"

#include <QRandomGenerator>

#include <algorithm>

namespace partnership::samples {

/// The fact of this kind that is called so, or says so, in a clause.
FactRef factCalled(const Statement &s, const QString &clause, FactKind kind, const QString &label)
{
    for (const FactRef &fact : factsOf(s)) {
        const int at = clauseOf(s, fact);
        if (fact.kind == kind && at >= 0 && s.clauses[at].number == clause && labelOf(s, fact) == label)
            return fact;
    }
    qFatal("no %s %s", qPrintable(code(kind)), qPrintable(label));
}

Decision about(const Statement &s, const FactRef &fact, Verdict verdict, const FactValues &changed)
{
    Decision d;
    d.source = sourceOf(s);
    d.kind = fact.kind;
    d.place = *placeOf(s, fact);
    d.label = labelOf(s, fact);
    d.verdict = verdict;
    d.asRead = valuesOf(s, fact);
    if (verdict != Verdict::Rejected) {
        d.values = d.asRead;
        d.values.insert(changed);
    }
    return d;
}

/// Words of a clause as a new fact.
Decision added(const Statement &s, const QString &clause, FactKind kind, const QString &words,
               const FactValues &values)
{
    Decision d;
    d.source = sourceOf(s);
    d.kind = kind;
    const auto in = std::ranges::find(s.clauses, clause, &Clause::number);
    const qsizetype begin = in->text.indexOf(words);
    d.place = *placeIn(*in, {begin, begin + words.size()});
    d.label = words;
    d.verdict = Verdict::Added;
    d.values = values;
    return d;
}

BodyDecision body(BodyVerb verb, const QString &side, const QString &called, const FactValues &values)
{
    return {{}, verb, side, called, values, {}, {}};
}

namespace {

/// Draws decisions; what they are about may have been decided on before.
class RandomDecisions
{
public:
    RandomDecisions(const Statement &s, quint32 seed) : m_read(s), m_random(seed) {}

    Decisions draw()
    {
        Decisions out;
        for (int left = m_random.bounded(1, 25); left > 0; --left) {
            if (m_random.bounded(6) == 0)
                out.bodies.append(ofBody());
            else
                out.facts.append(m_random.bounded(4) == 0 ? addition() : ofFact());
        }
        return out;
    }

private:
    QString word()
    {
        static const QStringList words{QStringLiteral("A"), QStringLiteral("<b>B</b>"),
                                       QStringLiteral("Office"), QStringLiteral("MOC on Food")};
        return words[m_random.bounded(int(words.size()))];
    }
    Span spanIn(const Clause &clause)
    {
        const int begin = m_random.bounded(int(clause.text.size()));
        const int end = m_random.bounded(begin + 1, int(clause.text.size()) + 1);
        return {begin, end};
    }
    FactValues changes(FactKind kind)
    {
        FactValues out;
        if (kind == FactKind::Agency || kind == FactKind::Instrument)
            out.insert(QStringLiteral("name"),
                       m_random.bounded(2) ? word() : m_read.agencies[m_random.bounded(4)].name);
        if (kind == FactKind::Agency)
            out.insert(QStringLiteral("side"), m_random.bounded(2) ? QStringLiteral("Atlantis") : QString());
        if (kind == FactKind::Commitment)
            out.insert(QStringLiteral("type"), QStringLiteral("recognition"));
        if (kind == FactKind::Event)
            out.insert(QStringLiteral("date"), QStringLiteral("2029-11"));
        return out;
    }
    Decision ofFact()
    {
        const QList<FactRef> all = factsOf(m_read);
        const FactRef fact = all[m_random.bounded(int(all.size()))];
        const auto verdict = Verdict(m_random.bounded(3));
        Decision d = about(m_read, fact, verdict, changes(fact.kind));
        if (verdict == Verdict::Corrected && m_random.bounded(2)) {
            const Clause &clause = m_read.clauses[clauseOf(m_read, fact)];
            const FactPlace to = *placeIn(clause, spanIn(clause));
            d.values = onWords(d.values, to);
        }
        return d;
    }
    Decision addition()
    {
        const Clause &clause = m_read.clauses[m_random.bounded(int(m_read.clauses.size()))];
        const auto kind = FactKind(m_random.bounded(4));
        Decision d;
        d.source = sourceOf(m_read);
        d.kind = kind;
        d.place = *placeIn(clause, spanIn(clause));
        d.verdict = Verdict::Added;
        d.values = changes(kind);
        return d;
    }
    BodyDecision ofBody()
    {
        const Agency &agency = m_read.agencies[m_random.bounded(4)];
        const Agency &other = m_read.agencies[m_random.bounded(4)];
        return body(BodyVerb(m_random.bounded(4)), agency.side, agency.name,
                    {{QStringLiteral("name"), m_random.bounded(2) ? word() : other.name},
                     {QStringLiteral("side"), other.side},
                     {QStringLiteral("alias"), word()},
                     {QStringLiteral("words"), agency.mentions.last().text}});
    }

    const Statement &m_read;
    QRandomGenerator m_random;
};

} // namespace

Decisions randomDecisions(const Statement &s, quint32 seed)
{
    return RandomDecisions(s, seed).draw();
}

} // namespace partnership::samples
