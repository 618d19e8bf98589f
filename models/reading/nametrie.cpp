// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/nametrie.h"

namespace partnership {

void NameTrie::insert(const QString &name, int value)
{
    const Words words(name);
    qsizetype node = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        Edge &edge = m_edges[keyOf(node, words[i])];
        if (edge.to == 0) {
            edge = {words[i].folded, m_values.size()};
            m_values.append(QList<int>());
        }
        node = edge.to;
    }
    if (node > 0 && !m_values[node].contains(value))
        m_values[node].append(value);
}

/// The key under which the edge stands, or would stand: the next free one where another word has the same.
quint64 NameTrie::keyOf(qsizetype node, const Word &word) const
{
    quint64 key = quint64(word.hash) ^ (quint64(node) * 0x9e3779b97f4a7c15ULL);
    for (auto edge = m_edges.constFind(key); edge != m_edges.cend() && edge->word != word.folded;
         edge = m_edges.constFind(key))
        ++key;
    return key;
}

NameTrie::Match NameTrie::longestAt(const Words &words, qsizetype from) const
{
    Match match;
    qsizetype node = 0;
    for (qsizetype i = from; i < words.size(); ++i) {
        const auto edge = m_edges.constFind(keyOf(node, words[i]));
        if (edge == m_edges.cend())
            break;
        node = edge->to;
        if (!m_values[node].isEmpty())
            match = {i + 1, m_values[node]};
    }
    return match;
}

QList<int> NameTrie::valuesOf(const QString &name) const
{
    const Words words(name);
    const Match match = longestAt(words, 0);
    return match.end == words.size() ? match.values : QList<int>();
}

} // namespace partnership
