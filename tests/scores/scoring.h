// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/scores/measures.h"
#include "tests/scores/placing.h"

#include <set>

namespace partnership::scores {

/// One statement and one annotation, held against each other kind by kind.
class Scoring
{
public:
    Scoring(const Statement &statement, const Annotation &annotation)
        : m_statement(statement), m_annotation(annotation), m_overlap(annotation.parties),
          m_places(statement.source.text, annotation.clauses)
    {
    }

    Scores scores() const;

private:
    Measure particulars() const;
    Measure sections() const;
    Measure clauses(const QList<int> &matches) const;
    Measure headings(const QList<int> &matches) const;
    Measure agencies() const;
    Measure instruments(const QList<int> &matches) const;
    Measure stages(const QList<int> &matches) const;
    Measure events() const;
    Measure commitments() const;
    Measure counterparts() const;

    QList<int> clauseMatches() const;
    QList<int> instrumentMatches() const;
    bool partiesAreRight() const;
    bool isUnder(const QString &heading, int wanted) const;
    bool isExactly(const Clause &given, int wanted) const;
    int annotatedAgency(const Agency &given) const;
    double nearness(const Instrument &given, const AnnotatedInstrument &wanted) const;
    bool sameWords(const Event &given, const AnnotatedEvent &wanted) const;
    bool sameEvent(const Event &given, const AnnotatedEvent &wanted) const;

    int placeOf(const Mention &mention) const { return m_places.clauseAt(mention.source); }
    int placeOf(const Clause &clause) const { return m_places.clauseAt(clause.source); }
    std::set<int> placesOf(const QList<Mention> &mentions) const;
    QString idOf(int clause) const { return clause < 0 ? QString() : m_annotation.clauses[clause].id; }
    bool isOptionalClause(int clause) const { return clause >= 0 && m_annotation.clauses[clause].optional; }

    /// A measure of matches: optional wanted things count for nothing, nor does what was not matched and is
    /// harmless.
    template <typename Wanted, typename Label, typename Harmless, typename Told>
    Measure measured(const QList<Wanted> &wanted, const QList<int> &matches, int given, Label label,
                     Harmless harmless, Told told) const
    {
        Measure out;
        for (int w = 0; w < wanted.size(); ++w) {
            if (wanted[w].optional)
                continue;
            ++out.expected;
            if (matches[w] >= 0)
                ++out.found;
            else
                out.missed.append(label(wanted[w]));
        }
        out.given = out.found;
        for (int g = 0; g < given; ++g) {
            if (matches.contains(g) || harmless(g))
                continue;
            ++out.given;
            out.invented.append(told(g));
        }
        return out;
    }

    const Statement &m_statement;
    const Annotation &m_annotation;
    Overlap m_overlap;
    Places m_places;
};

/// What, and the clause it is in, for people.
QString among(const QString &what, const QString &clause);

} // namespace partnership::scores
