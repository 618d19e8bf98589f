// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/exploration.h"
#include "models/exploration/predicates.h"

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
    QString sourceNote() const;

private:
    struct Subject
    {
        QString noun; ///< "commitments", "recognitions"
        int matching = 0;
        int all = 0;
        Predicates::Number number = Predicates::Number::Many;
    };

    Subject subject(const Filter &filter, const Selection &selection) const;
    QString noun(const QStringList &types, bool one) const;
    QString everything() const; ///< "the Japan–Singapore joint statement of 18 March 2026"
    QString subjectPhrase(const Subject &subject) const;
    QString place(const Filter &filter) const;
    QString pillars(const QStringList &values) const;

    const Exploration &m_exploration;
    const Contents &m_contents;
};

} // namespace partnership
