// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/connection.h"

/// New library files, which appear under their name whole or not at all and never in place of another file.
namespace partnership {

Result<Done> makeLibraryFile(const QString &path);
Result<Done> copyLibraryTo(const Connection &connection, const QString &path);

} // namespace partnership
