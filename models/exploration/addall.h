// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/readings.h"
#include "models/library/library.h"

#include <functional>

namespace partnership {

/// What became of one document that was to be added.
struct AddingOutcome
{
    QString name;          ///< path or name as it was given
    qint64 statement = 0;  ///< its id in the library; 0 where it was not added
    bool wasThere = false; ///< the library held it already: nothing was added
    std::optional<Problem> problem;
};

/// What an import that was stopped says of a document.
Problem stoppedAdding(const QString &name);

/// Who is told of each document when it has been read, before it is written.
using ReadingSeen = std::function<void(const Reading &)>;

/// Reads documents beside the writing and adds all that can be read in one transaction. One outcome for each,
/// in the order given and of a folder by their paths. A problem, being told to stop among them, leaves the
/// library as it was.
Result<QList<AddingOutcome>> addAll(Library &library, const QList<ReadingInput> &inputs,
                                    const StopRequest &stop, const ReadingSeen &seen);

} // namespace partnership
