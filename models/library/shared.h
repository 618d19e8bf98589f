// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/forms.h"
#include "models/statement/statement.h"

namespace partnership {

/// The bases that a library holds.
struct KnownBases
{
    /// Those of a newer reader, whose words mean nothing here, only keep their numbers.
    explicit KnownBases(const Connection &connection);

    /// What tells one from another.
    static quint64 key(const Basis &basis);

    QHash<quint64, qint64> numbers; ///< by their keys
    qint64 last = 0;
};

/// What records of all statements name by number; what no statement had before is added.
struct Shared
{
    Shared(const Connection &connection, Inserts &inserts);

    KnownBases bases;
    Forms agencies;
    Forms instruments;
    Forms commitments;
    Forms events;
};

} // namespace partnership
