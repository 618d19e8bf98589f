// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/wordsearch.h"

namespace partnership {

/// "Did you mean": the search that was typed, with the part at fault put right. Changes one part at a time
/// and leaves the rest as it was typed.
class Corrections
{
public:
    Corrections(const WordSearch &search, const Names &names, const Library *library)
        : m_search(search), m_names(names), m_library(library)
    {
    }

    /// The most likely first; none where nothing is wrong or nothing is near.
    QStringList of(const QString &typed) const;

private:
    QStringList ofMistake(const QString &typed) const;
    QStringList ofField(const QString &typed, const SearchQuery::Field &field) const;
    QStringList ofTerm(const QString &typed, const SearchQuery::Term &term) const;

    const WordSearch &m_search;
    const Names &m_names;
    const Library *m_library;
};

} // namespace partnership
