// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/columns.h"
#include "models/exploration/contents.h"
#include "models/exploration/names.h"

namespace partnership {

/// What is kept in memory of the statements of a library: their contents, these as columns, and what all of
/// it may be called. A value that is made once and then only read, so that a worker can make it.
struct Memory
{
    Memory() = default;
    explicit Memory(QList<Statement> statements)
        : contents(std::move(statements)), columns(contents), names(contents, columns)
    {
    }

    Contents contents;
    Columns columns;
    Names names;
};

} // namespace partnership
