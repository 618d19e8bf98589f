// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/connection.h"

/// The adding of a statement as a step that can be taken back: its rows need not be kept twice, since what
/// they were is known as soon as they are taken out.
namespace partnership {

/// Takes a statement out, with what no other shares, within the caller's transaction; gives the changeset
/// that this was.
Result<QByteArray> takeStatementOut(const Connection &connection, qint64 stableId);

/// Brings the words of a statement whose rows are back into the index.
Result<Done> indexStatement(const Connection &connection, qint64 stableId);

} // namespace partnership
