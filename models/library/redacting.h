// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/library.h"

namespace partnership {

/// What of a desk's records goes into a copy that is passed on. Notes, tags, stars, the history of changes
/// and the names of those who made them never do.
struct Redaction
{
    QStringList droppedViews;    ///< saved views that tell a tag or a word of a note
    bool keepsJudgements = true; ///< what became of things, with the evidence
};

/// A new file with everything else that the library holds. Nothing of what is left out is in its bytes: not
/// in rows, not in the log of changes, not in pages that are free. Never overwrites.
Result<Done> saveRedactedCopy(const Library &library, const QString &path, const Redaction &redaction);

} // namespace partnership
