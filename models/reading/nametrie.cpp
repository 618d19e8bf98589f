// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/nametrie.h"

#include <algorithm>

namespace partnership {

void NameTrie::insert(const QString &name, int value, WordBook &book)
{
    const Words words = Words::learnt(name, book);
    if (words.size() == 0)
        return;
    if (m_table == 0)
        m_table = book.addTable();
    book.enter(words[0].folded, words[0].hash, m_table);
    int node = 0;
    for (qsizetype i = 0; i < words.size(); ++i)
        node = stepFrom(node, words[i].entry.number);
    std::vector<int> &values = m_nodes[size_t(node)].values;
    if (std::ranges::find(values, value) == values.end())
        values.push_back(value);
}

/// The node behind a word, made where there is none; node 0 is where names begin.
int NameTrie::stepFrom(int node, int word)
{
    Q_ASSERT(word != WordBook::unknown);
    if (const int known = node == 0 ? openingOf(word) : follow(node, word))
        return known;
    const int made = int(m_nodes.size());
    m_nodes.emplace_back();
    if (node == 0) {
        openingOf(word) = made;
    } else {
        std::vector<Edge> &edges = m_nodes[size_t(node)].edges;
        edges.insert(std::ranges::lower_bound(edges, word, {}, &Edge::word), Edge{word, made});
    }
    return made;
}

int &NameTrie::openingOf(int word)
{
    if (m_opening.size() <= size_t(word))
        m_opening.resize(size_t(word) + 1, 0);
    return m_opening[size_t(word)];
}

int NameTrie::follow(int node, int word) const
{
    const std::vector<Edge> &edges = m_nodes[size_t(node)].edges;
    const auto edge = std::ranges::lower_bound(edges, word, {}, &Edge::word);
    return edge != edges.end() && edge->word == word ? edge->to : 0;
}

NameTrie::Match NameTrie::walk(const Words &words, qsizetype from) const
{
    Match match;
    int node = m_opening[size_t(words[from].entry.number)];
    for (qsizetype i = from + 1; node != 0; ++i) {
        const std::vector<int> &values = m_nodes[size_t(node)].values;
        if (!values.empty())
            match = {i, Values(values)};
        node = follow(node, words[i].entry.number);
    }
    return match;
}

NameTrie::Values NameTrie::valuesOf(const Words &name) const
{
    const Match match = longestAt(name, 0);
    return match.end == name.size() ? match.values : Values();
}

} // namespace partnership
