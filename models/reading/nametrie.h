// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/words.h"

#include <QHash>

namespace partnership {

/// One automaton over words for all the names of a lexicon: finds the longest name that begins at a word in
/// one walk, however many names there are.
class NameTrie
{
public:
    /// A name may stand for several values ("Ministry of Transport" of several sides).
    void insert(const QString &name, int value);

    struct Match
    {
        qsizetype end = 0; ///< index of the word after the name
        QList<int> values; ///< empty: no name begins here
    };
    Match longestAt(const Words &words, qsizetype from) const;
    QList<int> valuesOf(const QString &name) const;

private:
    struct Edge
    {
        QString word;
        qsizetype to = 0;
    };
    quint64 keyOf(qsizetype node, const Word &word) const;

    QHash<quint64, Edge> m_edges; ///< by node and hash of the word; the word itself settles collisions
    QList<QList<int>> m_values{{}};
};

} // namespace partnership
