// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/searchquery.h"
#include "models/statement/statement.h"

namespace partnership {

/// How near places in one text are to each other, counted in words, or by the sentences they stand in.
class Nearness
{
public:
    explicit Nearness(const QString &text);

    /// Of the places of two words those that have one of the other within reach, in the order of the text;
    /// none where no two do. In a clause or a section all have.
    QList<Span> joined(const QList<Span> &first, const QList<Span> &second,
                       const SearchQuery::Reach &reach) const;

private:
    bool reaches(const Span &a, const Span &b, const SearchQuery::Reach &reach) const;
    qsizetype wordsBetween(const Span &a, const Span &b) const;

    QList<qsizetype> m_words;     ///< where each begins
    QList<qsizetype> m_sentences; ///< likewise
};

} // namespace partnership
