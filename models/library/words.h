// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statement/statement.h"

namespace partnership {

/// The words of a fact that its place alone says, so that a library need not hold them again: those of the
/// clause at the span, or without a clause (-1) those of the source. Words that differ are kept beside the
/// fact.
QString wordsAt(const Statement &statement, int clause, const Span &source);

/// The text that pieces make of a source: one behind the other with a blank between.
QString piecedText(const QList<Piece> &pieces, const QString &source);

/// What commitments are called unless a library says otherwise: number of the clause, slash, place among the
/// commitments of the clause from 1.
class CommitmentLabels
{
public:
    explicit CommitmentLabels(const QList<Clause> &clauses) : m_clauses(clauses), m_counts(clauses.size()) {}

    /// Of the next commitment, which is one of the clause.
    QString next(int clause)
    {
        return m_clauses[clause].number + QLatin1Char('/') + QString::number(++m_counts[clause]);
    }

private:
    const QList<Clause> &m_clauses;
    QList<int> m_counts;
};

/// SHA-256, in hex digits, of the words and spans of mentions, commitments and events: what proves that the
/// words found at the spans later are those that were read.
QString factsDigest(const Statement &statement);

} // namespace partnership
