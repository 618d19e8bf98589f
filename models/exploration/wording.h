// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/exploration.h"
#include "models/exploration/searchquery.h"

#include <QCoreApplication>

namespace partnership {

/// What an exploration says of itself in English sentences: what is shown, what is hidden, where it is from.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(partnership::Wording)
public:
    explicit Wording(const Exploration &exploration);

    QString sentence(const Filter &filter, const Selection &selection) const;
    QString description(const Filter &filter) const;
    QString hidden(const Filter &filter, const Selection &selection) const;
    QString notFound(const Filter &filter) const;
    QString sourceNote() const;

private:
    /// How many are spoken of decides the verb: "1 of 55 commitments names", "2 of 55 commitments name".
    enum class Number { One, Many };
    struct Subject
    {
        QString noun; ///< "commitments", "recognitions"
        int matching = 0;
        int all = 0;
        Number number = Number::Many;
    };

    Subject subject(const Filter &filter, const Selection &selection) const;
    QString everything() const; ///< "the Japan–Singapore joint statement of 18 March 2026"
    QString subjectPhrase(const Subject &subject) const;
    QString place(const Filter &filter) const;
    QString pillars(const QStringList &values) const;
    QStringList predicates(const Filter &filter, Number number) const;
    QString agencyPredicate(const Choice &choice, bool alone, Number number) const;
    QString predicate(Dimension dimension, const Choice &choice, Number number) const;
    QString included(Dimension dimension, const QStringList &values, Number number) const;
    QString excluded(Dimension dimension, const QStringList &values, Number number) const;
    QString searchPredicate(const QString &search, Number number) const;
    QString wordsFound(const SearchQuery &query) const;
    QString silentPillars(const QBitArray &hidden) const;
    QStringList labels(Dimension dimension, const QStringList &values) const;
    QString withArticle(const QString &agency) const;

    const Exploration &m_exploration;
    const Contents &m_contents;
};

} // namespace partnership
