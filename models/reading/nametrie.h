// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/words.h"

#include <vector>

namespace partnership {

/// One automaton over words for all the names of a lexicon: finds the longest name that begins at a word in
/// one walk, however many names there are. Works on the numbers of words: names and texts must have theirs
/// from the same book.
class NameTrie
{
public:
    /// What a name stands for: several values for "Ministry of Transport" of several sides. Points into the
    /// trie.
    class Values
    {
    public:
        Values() = default;
        explicit Values(const std::vector<int> &values) : m_begin(values.data()), m_size(values.size()) {}

        const int *begin() const { return m_begin; }
        const int *end() const { return m_begin + m_size; }
        bool isEmpty() const { return m_size == 0; }
        qsizetype size() const { return qsizetype(m_size); }
        int first() const { return *m_begin; }

    private:
        const int *m_begin = nullptr;
        size_t m_size = 0;
    };
    struct Match
    {
        qsizetype end = 0; ///< index of the word after the name
        Values values;     ///< empty: no name begins here
    };

    /// The book learns the words of the name.
    void insert(const QString &name, int value, WordBook &book);
    /// Does any name begin with the word? Rules ask this first: of most words none does.
    bool opens(const Word &word) const { return (word.entry.tables & m_table) != 0; }
    Match longestAt(const Words &words, qsizetype from) const
    {
        return opens(words[from]) ? walk(words, from) : Match();
    }
    Values valuesOf(const Words &name) const;

private:
    /// From the words before to the words with one more. All stand in one table by what they lead from, since
    /// a walk must not wait for memory at every step.
    struct Edge
    {
        int from = 0; ///< 0: where names begin
        int word = WordBook::unknown;
        int to = 0;     ///< 0: a free place in the table
        int values = 0; ///< of the name that ends here: index into the lists of values
    };
    Match walk(const Words &words, qsizetype from) const;
    size_t placeOf(int from, int word) const;
    Edge &edge(int from, int word);
    void grow();

    std::vector<Edge> m_edges{16};
    std::vector<std::vector<int>> m_values{1}; ///< the first is empty, for what is no name
    int m_nodes = 0;
    quint64 m_table = 0; ///< its bit in the book
};

} // namespace partnership
