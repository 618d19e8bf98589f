// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statement/result.h"
#include "models/statement/statement.h"

#include <QStringList>

namespace partnership {

/// What came out of a damaged library, and what did not.
struct Salvage
{
    QStringList saved;         ///< titles of statements that are whole in the new library
    QStringList lost;          ///< one sentence each, for people
    QList<Source> sourcesOnly; ///< of statements whose facts are lost: whoever can read may read them again
};

/// Reads row by row what can be read of a damaged library into a new one, around the pages that cannot. The
/// damaged file is only read, and no file is overwritten. Statements are in the new library whole or not at
/// all; their search index is made anew. Problem: nothing at all can be read, or the new file cannot be made.
Result<Salvage> salvageLibrary(const QString &damaged, const QString &path);

} // namespace partnership
