// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/lexicons.h"

#include <QByteArray>

#include <random>

namespace partnership::bench {

/// Writes statements as two governments print them, about 60 clauses and 19 KB each, in the words of the
/// lexicons: for measuring how reading and libraries bear many. One build gives the same bytes for the same
/// seed and place.
class StatementGenerator
{
public:
    explicit StatementGenerator(quint32 seed);

    /// Plain text in UTF-8. No two places give the same text.
    QByteArray statement(int place);

private:
    using Words = QList<QString>;

    QString one(const Words &words);
    int upTo(int limit); ///< from 0 to before the limit
    bool isHappening(int percent) { return upTo(100) < percent; }

    void chooseParties();
    QString title();
    QString preamble(int place);
    QString pillar(int number, int *paragraph);
    QString paragraph(int number);
    QString item();
    QString recital();
    QString undertaking();
    QString task();
    QString meeting();
    QString topic();
    QString topics();
    QString body(int side, bool fullName);
    QString bodies();
    QString instrument();
    QString date();

    std::mt19937 m_random;
    quint32 m_seed;
    const Lexicons &m_lexicons;
    Words m_bindings;
    Words m_recitals;
    Words m_bases;
    Words m_gerunds;
    Words m_recurrences;
    Words m_months;
    QList<int> m_countries;                        ///< sides that have bodies enough
    QHash<int, QList<const KnownBody *>> m_bodies; ///< by side
    int m_sides[2] = {0, 0};                       ///< the parties of the statement being written
};

} // namespace partnership::bench
