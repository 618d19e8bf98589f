// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/contents.h"
#include "models/library/annotations.h"
#include "models/library/progress.h"

namespace partnership {

/// All that a desk recorded in a library besides the statements, as far as it is kept in memory.
struct DeskRecords
{
    QList<ProgressEntry> judgements;
    QList<AnnotationTrace> annotations;
    Decisions decisions;
};
Result<DeskRecords> deskRecords(const Library &library);

QList<DecidedStatement> decidedAll(const QList<Statement> &read, const Decisions &decisions);
/// Do both hold the same, but for who says it? Then rows of one are those of the other.
bool isSameButForOrigins(const Contents &one, const Contents &other);
/// What was put on a body that is called otherwise by now is on what it is now.
QList<ProgressEntry> ofItemsNow(QList<ProgressEntry> entries, const Contents &contents);
QList<AnnotationTrace> ofItemsNow(QList<AnnotationTrace> traces, const Contents &contents);

} // namespace partnership
