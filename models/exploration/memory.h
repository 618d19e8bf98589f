// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/columns.h"
#include "models/exploration/contents.h"
#include "models/exploration/desk/deskrecords.h"
#include "models/exploration/names.h"

namespace partnership {

/// What is kept in memory of the statements of a library: their contents, these as columns, and what all of
/// it may be called, with what a desk decided in it. Made once, so that a worker can make it, and then only
/// read: all but what a desk adds, which changes under whoever asks it and is asked by nobody else.
struct Memory
{
    Memory() = default;
    explicit Memory(const QList<Statement> &read, const DeskRecords &records = {})
        : decisions(records.decisions), contents(decidedAll(read, decisions)),
          book(ofItemsNow(records.judgements, contents)),
          annotations(ofItemsNow(records.annotations, contents)), columns(contents), names(contents, columns)
    {
        columns.judge(contents, book, book.items());
        columns.annotate(contents, annotations, annotations.items());
        names.setTags(annotations.tags());
    }

    Decisions decisions;
    Contents contents;
    ProgressBook book;
    AnnotationBook annotations;
    Columns columns;
    Names names;
};

} // namespace partnership
