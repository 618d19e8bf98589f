// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scores/measures.h"

#include "tests/scores/scoring.h"

namespace partnership::scores {

QString wordOf(Kind kind)
{
    static const QStringList words{
        QStringLiteral("title, date, parties"),
        QStringLiteral("sections"),
        QStringLiteral("clauses"),
        QStringLiteral("clauses' headings"),
        QStringLiteral("agencies"),
        QStringLiteral("instruments"),
        QStringLiteral("stages"),
        QStringLiteral("events"),
        QStringLiteral("commitments"),
        QStringLiteral("counterparts"),
    };
    return words[int(kind)];
}

Scores Scoring::scores() const
{
    Scores out;
    out.missing = m_places.missing();
    const QList<int> clauses = clauseMatches();
    const QList<int> instruments = instrumentMatches();
    out.measures = {particulars(),       sections(), this->clauses(clauses),
                    headings(clauses),   agencies(), this->instruments(instruments),
                    stages(instruments), events(),   commitments(),
                    counterparts()};
    for (int kind = 0; kind < kindCount; ++kind) {
        if (m_annotation.leftOut.contains(wordOf(Kind(kind))))
            out.measures[kind] = Measure();
    }
    return out;
}

Scores scoresOf(const Statement &statement, const Annotation &annotation)
{
    return Scoring(statement, annotation).scores();
}

} // namespace partnership::scores
