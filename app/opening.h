// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/library.h"
#include "models/statement/result.h"

#include <QStringList>

#include <memory>

/// Which library is meant: the user's own, the one that was named, or a temporary one around statements.
namespace partnership {

/// Where the user's own library lies: in the data folder of the program (XDG_DATA_HOME).
QString userLibraryPath();
/// Where the user's own lexicons lie, in the same folder.
QString userLexiconFolder();
/// The user's own library; created with the shipped statement where there is none yet.
Result<std::unique_ptr<Library>> openUserLibrary();
/// A temporary library with the shipped statement.
Result<std::unique_ptr<Library>> openShippedStatement();
/// One library file, or any number of statement files, which are read into a temporary library.
Result<std::unique_ptr<Library>> openPaths(const QStringList &paths);
/// Whether the file is to be opened as a library: by its name, or by the header of an SQLite file.
bool looksLikeLibrary(const QString &path);

} // namespace partnership
