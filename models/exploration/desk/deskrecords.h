// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/annotations.h"
#include "models/library/progress.h"

namespace partnership {

/// What a desk has added to the statements of a library, as far as it is kept in memory.
struct DeskRecords
{
    QList<ProgressEntry> judgements;
    QList<AnnotationTrace> annotations;
};

inline Result<DeskRecords> deskRecords(const Library &library)
{
    auto judgements = progressEntries(library);
    if (!judgements)
        return judgements.problem();
    auto annotations = annotationTraces(library);
    if (!annotations)
        return annotations.problem();
    return DeskRecords{std::move(*judgements), std::move(*annotations)};
}

} // namespace partnership
