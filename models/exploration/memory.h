// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/columns.h"
#include "models/exploration/contents.h"
#include "models/exploration/desk/deskrecords.h"
#include "models/exploration/names.h"

namespace partnership {

/// What is kept in memory of the statements of a library: their contents, these as columns, and what all of
/// it may be called. Made once, so that a worker can make it, and then only read: all but what a desk adds,
/// which changes under whoever asks it and is asked by nobody else.
struct Memory
{
    Memory() = default;
    explicit Memory(QList<Statement> statements, const DeskRecords &desk = {})
        : contents(std::move(statements)), book(desk.judgements), annotations(desk.annotations),
          columns(contents), names(contents, columns)
    {
        columns.judge(contents, book, book.items());
        columns.annotate(contents, annotations, annotations.items());
        names.setTags(annotations.tags());
    }

    Contents contents;
    ProgressBook book;
    AnnotationBook annotations;
    Columns columns;
    Names names;
};

} // namespace partnership
