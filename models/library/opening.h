// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/connection.h"

namespace partnership {

/// A file that went through the whole protocol of opening.
struct Opened
{
    std::unique_ptr<Connection> connection;
    bool readOnly = false;
    bool lookedThrough = false;
};

/// Opens a file that claims to be a library only after it has been looked at from outside, and trusts it only
/// after it has been looked at from inside. Writes nothing to it, except that SQLite undoes an import that
/// was cut off. Without a look at every page, which takes seconds where there are 100,000 of them, whoever
/// asks sees to it that somebody has one.
Result<Opened> openLibraryFile(const QString &path, bool readOnly, bool lookThrough = true);

} // namespace partnership
