// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statement/statement.h"

#include <QBitArray>
#include <QHash>

namespace partnership {

/// The rows of Contents that a filter lets through, one bit a row.
struct Selection
{
    QBitArray commitments; ///< undertakings that match; recognitions only if the filter asks for their type
    QBitArray clauses;     ///< with a matching commitment, or matching by themselves where the filter asks
                           ///< nothing of commitments
    QBitArray agencies;    ///< named in a matching commitment (or clause)
    QBitArray agenciesAskedFor;    ///< those of them that the filter's own words on agencies fit: with --side
                                   ///< Japan, Japan's, without their counterparts
    QBitArray instruments;         ///< named there, and of the kinds and stages asked for
    QBitArray events;              ///< of matching clauses, and of the chosen years
    QBitArray counterparts;        ///< of matching clauses, and with the agencies and sides asked for
    QBitArray setAside;            ///< recognitions that would match if their type were asked for
    bool recognitions = false;     ///< the filter asked for them: they are counted too
    QHash<int, QList<Span>> marks; ///< words found, by clause row, in Clause::text

    bool hasCommitment(int row) const { return commitments.testBit(row); }
    bool hasClause(int row) const { return clauses.testBit(row); }
};

} // namespace partnership
