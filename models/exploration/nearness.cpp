// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/nearness.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace partnership {
namespace {

QList<qsizetype> beginnings(const QString &text, QTextBoundaryFinder::BoundaryType type,
                            QTextBoundaryFinder::BoundaryReason reason)
{
    QList<qsizetype> out;
    QTextBoundaryFinder finder(type, text);
    for (qsizetype at = 0; at >= 0; at = finder.toNextBoundary()) {
        if (at == 0 || finder.boundaryReasons() & reason)
            out.append(at);
    }
    return out;
}

/// How many of the beginnings stand before a place.
qsizetype before(const QList<qsizetype> &beginnings, qsizetype place)
{
    return std::ranges::lower_bound(beginnings, place) - beginnings.begin();
}

} // namespace

Nearness::Nearness(const QString &text)
    : m_words(beginnings(text, QTextBoundaryFinder::Word, QTextBoundaryFinder::StartOfItem)),
      m_sentences(beginnings(text, QTextBoundaryFinder::Sentence, QTextBoundaryFinder::BreakOpportunity))
{
}

QList<Span> Nearness::joined(const QList<Span> &first, const QList<Span> &second,
                             const SearchQuery::Reach &reach) const
{
    QList<Span> out;
    const auto add = [&](const QList<Span> &places, const QList<Span> &others) {
        for (const Span &place : places) {
            if (std::ranges::any_of(others, [&](const Span &other) { return reaches(place, other, reach); }))
                out.append(place);
        }
    };
    add(first, second);
    add(second, first);
    std::ranges::sort(out, {}, &Span::begin);
    return out;
}

/// A place is not near itself: whoever looks for two words wants two.
bool Nearness::reaches(const Span &a, const Span &b, const SearchQuery::Reach &reach) const
{
    if (a.begin < b.end && b.begin < a.end)
        return false;
    switch (reach.in) {
    case SearchQuery::Reach::In::Words:
        return wordsBetween(a, b) <= reach.words;
    case SearchQuery::Reach::In::Sentence:
        return before(m_sentences, a.begin + 1) == before(m_sentences, b.begin + 1);
    case SearchQuery::Reach::In::Clause:
    case SearchQuery::Reach::In::Section:
        return true;
    }
    return false;
}

qsizetype Nearness::wordsBetween(const Span &a, const Span &b) const
{
    const Span &left = a.begin < b.begin ? a : b;
    const Span &right = a.begin < b.begin ? b : a;
    return before(m_words, right.begin) - before(m_words, left.end);
}

} // namespace partnership
