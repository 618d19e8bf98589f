// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/citation.h"

namespace partnership {

/// The words of a clause with a mark ("‹RLO›") wherever its source has a sign that nobody sees. Such signs
/// are no part of the words; a reader should know that someone put them there.
class UnseenMarks
{
public:
    /// source: the text that the clause's spans point into
    UnseenMarks(const Clause &clause, const QString &source);

    const QString &words() const { return m_words; }
    /// Where the marks stand in words().
    const QList<Span> &marks() const { return m_marks; }
    /// A stretch of the clause's text, in words().
    Span shown(const Span &inText) const;
    /// A stretch of words(), in the clause's text.
    Span inText(const Span &inWords) const;
    /// The clause's own words in a stretch of words(): without the marks, whole or cut, that stand in it.
    QString unmarked(const Span &inWords) const;

private:
    void look(QStringView signs, qsizetype position);
    void put(const QString &mark, qsizetype position);

    QString m_words;
    QList<Span> m_marks;
    QList<qsizetype> m_places; ///< of the marks, in the clause's text; ascending
};

/// The words of a clause (a row of Contents) in a stretch of how UnseenMarks shows them; all of them where
/// there are none.
Quotation quotationIn(const Contents &contents, int clause, const Span &inWords);

} // namespace partnership
