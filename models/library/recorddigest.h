// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statement/statement.h"

namespace partnership {

/// What proves that a statement in a library is the one that was added, whoever had the file in between: of
/// every record of it, but for the text of the source, which has a digest of its own. "2:" and the SHA-256 in
/// hex digits; digests without a sign in front are older and know only words and places (factsDigest()).
QString recordDigest(const Statement &statement);
bool isRecordDigest(const QString &digest);

} // namespace partnership
