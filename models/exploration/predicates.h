// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/exploration.h"
#include "models/exploration/searchquery.h"

#include <QCoreApplication>

namespace partnership {

/// What a filter says of the commitments it lets through, as verb phrases: "name METI or MTI", "have an
/// instrument that is to be renewed". Where they stand is said elsewhere in the sentence.
class Predicates
{
    Q_DECLARE_TR_FUNCTIONS(partnership::Predicates)
public:
    /// Decides the verb: "1 of 55 commitments names", "2 of 55 commitments name".
    enum class Number { One, Many };

    Predicates(const Exploration &exploration, Number number) : m_exploration(exploration), m_number(number)
    {
    }

    QStringList of(const Filter &filter) const;

private:
    /// The phrase for values wanted (or not) in a dimension; %1 is the values.
    QString pattern(Dimension dimension, bool wanted) const;
    template <typename Table> QString pattern(const Table &table, Dimension dimension, bool wanted) const;
    QString phrase(Dimension dimension, QStringList values, bool wanted) const;
    QString valuesOf(Dimension dimension, const QStringList &values, bool wanted) const;
    QString choice(Dimension dimension, const Choice &choice) const;
    QString agencies(const Choice &choice, bool alone) const;
    QString instruments(const Filter &filter) const;
    QString search(const QString &text) const;
    /// What words are the names of, as SearchAnswer has it.
    using Meant = QHash<QString, QStringList>;
    QString wordsFound(const SearchQuery &query, const Meant &meant) const;
    QString termFound(const SearchQuery::Term &term, const Meant &meant) const;
    QString chainFound(const SearchQuery::Chain &chain, const Meant &meant) const;
    QString either(const char *one, const char *many) const;

    const Exploration &m_exploration;
    Number m_number;
};

} // namespace partnership
