// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/wordsearch.h"

#include <optional>

namespace partnership {

/// Everything that is asked of a search: what it finds, and where it finds nothing, why. Found once, since
/// facets, chips and the sentence all ask for it; on a worker where that takes long.
struct SearchAnswer
{
    QString search;                  ///< as typed, without fields
    std::optional<Problem> refusal;  ///< it cannot be understood, or was stopped
    QBitArray clauses;               ///< that it lets through, one bit a row
    WordSearch::Hits marks;          ///< and what was found in them
    std::optional<Problem> notFound; ///< a word of it is in no clause
    QStringList corrections;         ///< whole searches that were perhaps meant then
    /// What its words are the names of, as one types the word.
    QHash<QString, QStringList> meant;
};

/// Asks contents and library; gives up with a refusal when it is told to.
SearchAnswer answerTo(const QString &search, const Contents &contents, const Names &names,
                      const Library *library, const StopRequest &stop = {});

} // namespace partnership
