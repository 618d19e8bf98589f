// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/connection.h"
#include "models/statement/statement.h"

namespace partnership {

/// The digest is of the file's bytes: text that was decoded from UTF-8 gives them back, but for a mark at its
/// head. Any other text has a digest of its own.
bool isWhatWasRead(const Source &source, const QByteArray &textDigest);

/// What is wrong with one statement, by its stable number, one sentence each.
Result<QStringList> findingsOf(const Connection &connection, qint64 statement);

} // namespace partnership
