// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/counterparts.h"

#include "models/reading/namings.h"

#include <QSet>

#include <algorithm>

namespace partnership {
namespace {

using AgencyPair = std::pair<int, int>;

AgencyPair pairOf(int one, int other)
{
    return std::minmax(one, other);
}

/// The instruments that a clause names, by each two agencies that are parties to them. Of several the last:
/// "establishing a dialogue and renewing the MOC between A and B" pairs them by the MOC.
QHash<AgencyPair, int> instrumentsByParties(const Statement &statement, std::span<const Naming> instruments)
{
    QHash<AgencyPair, int> found;
    for (const Naming &naming : instruments) {
        const QList<int> &agencies = statement.instruments[naming.record].agencies;
        for (qsizetype i = 0; i < agencies.size(); ++i) {
            for (qsizetype k = i; k < agencies.size(); ++k)
                found[pairOf(agencies[i], agencies[k])] = naming.record;
        }
    }
    return found;
}

Counterpart counterpartOf(const Draft &draft, int clause, const Pair &pair, int instrument)
{
    // A body whose side is not printed faces the one beside it, of either party.
    const auto rank = [&](int agency) {
        const QString side = draft.partyOf(draft.statement.agencies[agency].side);
        return side.isEmpty() ? 1 : 2 * draft.statement.parties.indexOf(side);
    };
    const bool swapped = rank(pair.second) < rank(pair.first);
    return {.first = swapped ? pair.second : pair.first,
            .second = swapped ? pair.first : pair.second,
            .clause = clause,
            .instrument = instrument,
            .implied = pair.implied,
            .basis = pair.implied ? Basis{Rule::OfficesOfBoth, Sureness::Doubtful}
                     : pair.apart ? Basis{Rule::AloneTogether, Sureness::Likely}
                                  : Basis{Rule::SideBySide, Sureness::Certain}};
}

} // namespace

bool findCounterparts(Draft &draft)
{
    Statement &statement = draft.statement;
    for (int clause = 0; clause < draft.pairs.size(); ++clause) {
        const QList<Pair> &pairs = std::as_const(draft).pairs[clause];
        if (pairs.isEmpty())
            continue;
        const auto byParties = instrumentsByParties(statement, draft.instruments.of(clause));
        QSet<std::pair<AgencyPair, bool>> seen;
        for (const Pair &pair : pairs) {
            if (draft.pace.stoppedAfter(1))
                return false;
            const AgencyPair both = pairOf(pair.first, pair.second);
            if (!seen.contains({both, pair.implied}))
                statement.counterparts.append(counterpartOf(draft, clause, pair, byParties.value(both, -1)));
            seen.insert({both, pair.implied});
        }
    }
    return !draft.pace.stopped();
}

} // namespace partnership
