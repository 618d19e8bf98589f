// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/nametrie.h"

namespace partnership {

void NameTrie::insert(const QString &name, int value)
{
    const Words words(name);
    qsizetype node = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto edge = std::make_pair(node, words[i].folded);
        if (!m_edges.contains(edge)) {
            m_edges.insert(edge, m_values.size());
            m_values.append(QList<int>());
        }
        node = m_edges.value(edge);
    }
    if (node > 0 && !m_values[node].contains(value))
        m_values[node].append(value);
}

qsizetype NameTrie::next(qsizetype node, const QString &word) const
{
    return m_edges.value({node, word}, 0);
}

NameTrie::Match NameTrie::longestAt(const Words &words, qsizetype from) const
{
    Match match;
    qsizetype node = 0;
    for (qsizetype i = from; i < words.size(); ++i) {
        node = next(node, words[i].folded);
        if (node == 0)
            break;
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
