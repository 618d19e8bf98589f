// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/words.h"
#include "models/statement/statement.h"

#include <numeric>
#include <span>
#include <vector>

namespace partnership {

/// One place where a clause names an agency or instrument.
struct Naming
{
    int record = -1; ///< index into Statement::agencies or ::instruments
    Span text;       ///< in the clause's text
    Span words;      ///< the same in words of the clause
    bool implied = false;
};

/// What each clause names; within one by record, then as the record lists its mentions. Made once for all
/// clauses, since each of them looking through all mentions of a long statement takes minutes.
class Namings
{
public:
    Namings() = default;
    /// `words`: of each clause.
    template <typename Record>
    Namings(const QList<Clause> &clauses, const QList<Words> &words, const QList<Record> &records)
        : m_ends(size_t(clauses.size()) + 1)
    {
        for (const Record &record : records) {
            for (const Mention &mention : record.mentions)
                ++m_ends[size_t(mention.clause) + 1];
        }
        std::partial_sum(m_ends.begin(), m_ends.end(), m_ends.begin());
        m_all.resize(m_ends.back());
        std::vector<size_t> next(m_ends);
        for (int i = 0; i < records.size(); ++i) {
            for (const Mention &mention : records[i].mentions) {
                const Span text = clauses[mention.clause].toText(mention.source);
                m_all[next[size_t(mention.clause)]++] = {i, text, words[mention.clause].inWords(text),
                                                         mention.implied};
            }
        }
    }

    std::span<const Naming> of(int clause) const
    {
        return {m_all.begin() + qsizetype(m_ends[size_t(clause)]),
                m_all.begin() + qsizetype(m_ends[size_t(clause) + 1])};
    }

private:
    std::vector<size_t> m_ends; ///< by clause before: where its namings end
    std::vector<Naming> m_all;
};

/// Marks the words of a clause that stand in names.
inline void markNames(std::span<const Naming> namings, WordMarks &marks)
{
    for (const Naming &naming : namings)
        marks.mark(naming.words.begin, naming.words.end);
}

inline WordMarks marksOf(const Words &words, std::span<const Naming> namings)
{
    WordMarks marks(words);
    markNames(namings, marks);
    return marks;
}

/// Two agencies of different sides that stand side by side in a clause: "A and B", "between A and B".
struct Pair
{
    int first = -1; ///< in the order of the text
    int second = -1;
    qsizetype from = 0; ///< words from the first name to the end of the second
    qsizetype to = 0;
    bool implied = false;
    bool apart = false; ///< nothing joins them but that the sentence names no other agency
};

} // namespace partnership
