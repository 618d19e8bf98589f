// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/names.h"
#include "models/exploration/searchquery.h"
#include "models/reading/pace.h"

#include <QBitArray>

namespace partnership {

class Library;

/// Finds clauses by words: those that stand in them, and, where a plain word is what a body or an instrument
/// is called, whatever else it is called there. METI also finds the clause that spells the ministry out;
/// "METI" in quotation marks finds the four letters only, and =METI only the capital ones. Words of scripts
/// without blanks are found wherever their letters stand. Words of notes are found in the clause that a note
/// is on or that has what it is on in it; nothing of the clause is marked for them.
class WordSearch
{
public:
    /// Places of what was found in Clause::text, by clause row.
    using Hits = QHash<int, QList<Span>>;

    /// Without a library nothing is found. What is stopped gives a problem.
    WordSearch(const Contents &contents, const Names &names, const Library *library,
               const StopRequest &stop = {});

    /// The clauses that a query lets through, one bit a row, and in hits what was found in them.
    Result<QBitArray> find(const SearchQuery &query, Hits &hits) const;
    /// Clauses with any of the terms.
    Result<Hits> withAny(const QList<SearchQuery::Term> &terms) const;
    /// Agencies and instruments that a term names: their names, without the term itself.
    QStringList meantBy(const SearchQuery::Term &term) const;

private:
    Result<Hits> withChain(const SearchQuery::Chain &chain) const;
    Hits joined(const Hits &first, const Hits &second, const SearchQuery::Reach &reach) const;
    Hits inSameSections(const Hits &first, const Hits &second) const;
    Result<Hits> withNotes(const QList<SearchQuery::Term> &terms) const;
    void addClausesOf(ItemId item, Hits &hits) const;
    Result<Hits> addExact(const SearchQuery::Term &term, Hits hits) const;
    Result<Hits> withWords(const QString &expression) const;
    bool isStopped() const { return m_stop && m_stop(); }
    QList<ItemId> named(const SearchQuery::Term &term) const;
    bool isOrdinaryWord(const QString &word) const;
    void addPlaces(const SearchQuery::Term &term, Hits &hits) const;
    void addMentions(ItemId thing, Hits &hits) const;

    const Contents &m_contents;
    const Names &m_names;
    const Library *m_library;
    StopRequest m_stop;
};

} // namespace partnership
