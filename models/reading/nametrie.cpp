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
    book.enter(words[0].entry.number, m_table);
    Edge *last = nullptr;
    for (qsizetype i = 0; i < words.size(); ++i)
        last = &edge(last ? last->to : 0, words[i].entry.number);
    if (last->values == 0) {
        last->values = int(m_values.size());
        m_values.emplace_back();
    }
    std::vector<int> &values = m_values[size_t(last->values)];
    if (std::ranges::find(values, value) == values.end())
        values.push_back(value);
}

/// Where the edge is, or would be: the table is never full.
size_t NameTrie::placeOf(int from, int word) const
{
    const size_t mask = m_edges.size() - 1;
    size_t at = (size_t(from) * 0x9e3779b1U + size_t(word) * 0x85ebca6bU) >> 7 & mask;
    while (m_edges[at].to != 0 && (m_edges[at].from != from || m_edges[at].word != word))
        at = (at + 1) & mask;
    return at;
}

/// The edge from a node by a word, made where there is none.
NameTrie::Edge &NameTrie::edge(int from, int word)
{
    Q_ASSERT(word != WordBook::unknown);
    size_t at = placeOf(from, word);
    if (m_edges[at].to != 0)
        return m_edges[at];
    if (2 * size_t(m_nodes + 1) > m_edges.size()) {
        grow();
        at = placeOf(from, word);
    }
    m_edges[at] = {from, word, ++m_nodes, 0};
    return m_edges[at];
}

void NameTrie::grow()
{
    std::vector<Edge> before(2 * m_edges.size());
    before.swap(m_edges);
    for (const Edge &edge : before) {
        if (edge.to != 0)
            m_edges[placeOf(edge.from, edge.word)] = edge;
    }
}

NameTrie::Match NameTrie::walk(const Words &words, qsizetype from) const
{
    Match match;
    int node = 0;
    for (qsizetype i = from; words[i].entry.number != WordBook::unknown; ++i) {
        const Edge &edge = m_edges[placeOf(node, words[i].entry.number)];
        if (edge.to == 0)
            break;
        if (edge.values != 0)
            match = {i + 1, Values(m_values[size_t(edge.values)])};
        node = edge.to;
    }
    return match;
}

NameTrie::Values NameTrie::valuesOf(const Words &name) const
{
    const Match match = longestAt(name, 0);
    return match.end == name.size() ? match.values : Values();
}

} // namespace partnership
