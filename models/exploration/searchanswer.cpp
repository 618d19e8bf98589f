// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/searchanswer.h"

#include "models/exploration/corrections.h"
#include "models/exploration/enumeration.h"

#include <QCoreApplication>

namespace partnership {
namespace {

struct AnswerWords
{
    Q_DECLARE_TR_FUNCTIONS(SearchAnswer)
};

constexpr int nearestShown = 3;

/// Which of the words that must be found are in no clause, told with those that are spelt like it.
std::optional<Problem> missing(const SearchQuery &query, const WordSearch &words, const Contents &contents,
                               const Library &library)
{
    for (const QList<SearchQuery::Term> &group : query.needed()) {
        if (const auto hits = words.withAny(group); !hits || !hits->isEmpty())
            continue;
        if (group.first().note)
            return Problem{
                Fault::Usage, AnswerWords::tr("%1 is in no note.").arg(quoted(group.first().words)),
                {},           0,
                {},           {}};
        const QString where = contents.statements().size() > 1
                                  ? AnswerWords::tr("%1 is in none of the statements.")
                                  : AnswerWords::tr("%1 is not in the statement.");
        const QStringList near = library.wordsLike(group.first().words, nearestShown);
        Problem out;
        out.fault = Fault::Usage;
        out.what = where.arg(quoted(group.first().words));
        if (!near.isEmpty())
            out.advice = AnswerWords::tr("Nearest: %1.").arg(near.join(QStringLiteral(", ")));
        return out;
    }
    return {};
}

} // namespace

SearchAnswer answerTo(const QString &search, const Contents &contents, const Names &names,
                      const Library *library, const StopRequest &stop)
{
    SearchAnswer out;
    out.search = search;
    const Result<SearchQuery> query = SearchQuery::parse(search);
    const WordSearch words(contents, names, library, stop);
    const Result<QBitArray> clauses = query ? words.find(*query, out.marks) : query.problem();
    if (!clauses) {
        out.refusal = clauses.problem();
        return out;
    }
    if (stop && stop())
        return out;
    out.clauses = *clauses;
    for (const SearchQuery::Term &term : query->terms())
        out.meant.insert(term.toText(), words.meantBy(term));
    // Where clauses were found, every word that had to be was.
    if (library && out.clauses.count(true) == 0)
        out.notFound = missing(*query, words, contents, *library);
    if (out.notFound)
        out.corrections = Corrections(words, names, library).of(search);
    return out;
}

} // namespace partnership
