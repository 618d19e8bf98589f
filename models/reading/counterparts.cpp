// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/counterparts.h"

#include "models/reading/pairs.h"

#include <algorithm>

namespace partnership {
namespace {

/// The instrument that has both as parties and is named in the clause, or -1.
int instrumentOf(const Statement &statement, int clause, const Pair &pair)
{
    const auto isTheirs = [&](const Instrument &instrument) {
        return instrument.agencies.contains(pair.first) && instrument.agencies.contains(pair.second) &&
               std::ranges::any_of(instrument.mentions, [&](const Mention &m) { return m.clause == clause; });
    };
    // Of several the last: "establishing a dialogue and renewing the MOC between A and B" pairs them by the
    // MOC.
    for (qsizetype i = statement.instruments.size() - 1; i >= 0; --i) {
        if (isTheirs(statement.instruments[i]))
            return int(i);
    }
    return -1;
}

Counterpart counterpartOf(const Statement &statement, int clause, const Pair &pair)
{
    const auto rank = [&](int agency) { return statement.parties.indexOf(statement.agencies[agency].side); };
    const bool swapped = rank(pair.second) < rank(pair.first);
    return {.first = swapped ? pair.second : pair.first,
            .second = swapped ? pair.first : pair.second,
            .clause = clause,
            .instrument = instrumentOf(statement, clause, pair),
            .implied = pair.implied};
}

} // namespace

void findCounterparts(Draft &draft)
{
    for (int clause = 0; clause < draft.words.size(); ++clause) {
        for (const Pair &pair : pairsIn(draft, clause)) {
            const Counterpart found = counterpartOf(draft.statement, clause, pair);
            if (!draft.statement.counterparts.contains(found))
                draft.statement.counterparts.append(found);
        }
    }
}

} // namespace partnership
