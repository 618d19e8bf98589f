// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statement/statement.h"

namespace partnership {

/// One place where a clause names an agency or instrument.
struct Naming
{
    int record = -1; ///< index into Statement::agencies or ::instruments
    Span text;       ///< in the clause's text
    bool implied = false;
};

/// What each clause names, by clause; within one by record, then as the record lists its mentions. Made once
/// for all clauses, since each of them looking through all mentions of a long statement takes minutes.
using Namings = QList<QList<Naming>>;

template <typename Record> Namings namingsOf(const QList<Clause> &clauses, const QList<Record> &records)
{
    Namings all(clauses.size());
    for (int i = 0; i < records.size(); ++i) {
        for (const Mention &mention : records[i].mentions)
            all[mention.clause].append({i, clauses[mention.clause].toText(mention.source), mention.implied});
    }
    return all;
}

/// Where they stand, in the clause's text.
inline QList<Span> spansOf(const QList<Naming> &namings)
{
    QList<Span> spans;
    for (const Naming &naming : namings)
        spans.append(naming.text);
    return spans;
}

} // namespace partnership
