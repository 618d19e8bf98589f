// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/connection.h"
#include "models/library/holdings.h"

/// One copy of a library, page by page.
namespace partnership {

/// Copies everything that a connection sees into a new file, under a hold that lets nobody change it
/// meanwhile, and reads the copy to its last page: whole, ours, and holding as much.
Result<Done> copyToDraft(const Connection &library, const QString &draft);

/// What a file holds, if it is a library of any version; it is opened for reading and left as it is.
Result<Holdings> holdingsOf(const QString &path);

/// Is every page of the file sound, as far as SQLite can say? Problem: it could not be asked, as of a file
/// that is locked.
Result<bool> isSoundFile(const QString &path);

/// Does a problem say that a file is damaged?
bool tellsDamage(const Problem &problem);

/// Sixteen hex digits that differ with the content: two copies of one state have the same, although SQLite
/// counts changes in the head of each.
Result<QString> contentDigest(const QString &path);

} // namespace partnership
