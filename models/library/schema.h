// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/connection.h"

/// What a library file is made of: the numbered schema files and the marks in the header.
namespace partnership::schema {

/// "PEXL" in the header of every library, at byte 68 (sqlite.org/fileformat2.html, 1.3.16).
constexpr quint32 applicationId = 0x5045584C;

/// The number of the last schema file, kept in the header as user_version.
int version();

/// Makes the tables that a library of that version has in an empty database.
Result<Done> make(const Connection &connection, int version);

/// Makes the tables of a library in an empty database, or those that came after a version in an older
/// library, whose references must go unchecked meanwhile.
Result<Done> apply(const Connection &connection, int after = 0);

/// The first object of the file that a library of that version does not have, or lacks; empty when all is as
/// the schema files say.
Result<QString> deviation(const Connection &connection, int version);

} // namespace partnership::schema
