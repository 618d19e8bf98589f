// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/connection.h"

#include <functional>

/// New library files, which appear under their name whole or not at all and never in place of another file.
namespace partnership {

/// Makes a file of what is filled into a draft beside it: complete and on the disk before it has its name.
Result<Done> makeFile(const QString &path, const std::function<Result<Done>(const QString &draft)> &write);
Result<Done> makeLibraryFile(const QString &path);
Result<Done> copyLibraryTo(const Connection &connection, const QString &path);

} // namespace partnership
