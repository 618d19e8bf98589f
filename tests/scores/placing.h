// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statement/span.h"
#include "tests/scores/annotation.h"

/// Where the annotated clauses stand in the source, so that every fact the reader finds belongs to one of
/// them by its place, whatever clauses the reader has made.
namespace partnership::scores {

/// The annotated clauses of one source text.
class Places
{
public:
    /// Looks for the first and last words of every clause, in order. What is not found is kept in missing().
    Places(const QString &source, const QList<AnnotatedClause> &clauses);

    /// Index of the annotated clause that holds most of a stretch of the source; -1 outside all of them.
    int clauseAt(const Span &stretch) const;
    /// Source of an annotated clause; empty where it was not found.
    Span spanOf(int clause) const { return m_spans[clause]; }
    /// Ids of the clauses whose words are not in the source in this order: the annotation or the text is
    /// wrong.
    QStringList missing() const { return m_missing; }

private:
    QList<Span> m_spans;
    QStringList m_missing;
};

} // namespace partnership::scores
