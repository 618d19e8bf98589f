// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statement/result.h"

#include <QtGlobal>

namespace partnership {

class Connection;

/// How much a library holds, whichever version wrote it.
struct Holdings
{
    qint64 statements = 0;
    qint64 commitments = 0; ///< undertakings only, as everywhere
    qint64 views = 0;
    qint64 entries = 0; ///< of progress
    bool operator==(const Holdings &) const = default;
};

Result<Holdings> holdings(const Connection &connection);

} // namespace partnership
