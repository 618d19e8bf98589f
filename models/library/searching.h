// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/connection.h"
#include "models/library/library.h"

/// Questions to the word index of a library.
namespace partnership {

Result<QList<SearchHit>> searchClauses(const Connection &connection, const QString &ftsExpression,
                                       const StopRequest &stop = {});

/// See Library::wordsLike().
QStringList wordsLike(const Connection &connection, const QString &word, int atMost);

} // namespace partnership
