// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace partnership::bench {

/// Seconds that SQLite alone needs to insert the rows of a library into a new file of the same tables and
/// indexes: one transaction, statements prepared once, values ready in memory, no foreign keys, the words
/// of the search index gathered before they are sorted in. Nothing where SQLite refuses.
std::optional<double> secondsOfBareInsert(const QString &library, const QString &copy);

} // namespace partnership::bench
