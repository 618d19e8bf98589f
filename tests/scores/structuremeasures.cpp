// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scores/scoring.h"

#include <algorithm>

namespace partnership::scores {

namespace {

/// Whether the text begins (or ends) with these words, whole.
bool beginsWith(const QStringList &words, const QStringList &first)
{
    return words.first(std::min(words.size(), first.size())) == first;
}

bool endsWith(const QStringList &words, const QStringList &last)
{
    return words.last(std::min(words.size(), last.size())) == last;
}

} // namespace

bool Scoring::partiesAreRight() const
{
    const QStringList &given = m_statement.parties;
    const QList<int> matches =
        matched(int(m_annotation.parties.size()), int(given.size()), 1, [&](int wanted, int found) {
            const QStringList &forms = m_annotation.parties[wanted];
            return std::ranges::any_of(
                forms, [&](const QString &form) { return comparable(form) == comparable(given[found]); });
        });
    return given.size() == matches.size() && !matches.contains(-1);
}

Measure Scoring::particulars() const
{
    const bool isTitled = std::ranges::any_of(m_annotation.titles, [&](const QString &title) {
        return comparable(title) == comparable(m_statement.title);
    });
    Measure out;
    const auto count = [&](bool right, const QString &what, const QString &given) {
        ++out.expected;
        ++out.given;
        out.found += right;
        if (!right)
            out.missed.append(what + QStringLiteral(": ") + given);
    };
    count(isTitled, QStringLiteral("title"), m_statement.title);
    count(m_annotation.date == m_statement.date, QStringLiteral("date"), m_statement.date);
    count(partiesAreRight(), QStringLiteral("parties"), m_statement.parties.join(QStringLiteral(", ")));
    return out;
}

Measure Scoring::sections() const
{
    QList<AnnotatedSection> wanted;
    for (const AnnotatedSection &section : m_annotation.sections) {
        if (!section.titles.isEmpty())
            wanted.append(section);
    }
    QStringList given;
    for (const Section &section : m_statement.sections) {
        if (!section.title.isEmpty())
            given.append(section.title);
    }
    const auto isSame = [&](int w, int g) {
        return std::ranges::any_of(wanted[w].titles, [&](const QString &title) {
            return comparable(title) == comparable(given[g]);
        });
    };
    return measured(
        wanted, matched(int(wanted.size()), int(given.size()), 1, isSame), int(given.size()),
        [](const AnnotatedSection &section) { return section.titles.first(); }, [](int) { return false; },
        [&](int g) { return given[g]; });
}

bool Scoring::isExactly(const Clause &given, int wanted) const
{
    const AnnotatedClause &clause = m_annotation.clauses[wanted];
    if (!given.source.overlaps(m_places.spanOf(wanted)))
        return false;
    const bool isNumbered = clause.number.isEmpty() || given.number == clause.number ||
                            given.number.endsWith(QLatin1Char('.') + clause.number);
    const QStringList words = wordsOf(given.text);
    return isNumbered &&
           std::ranges::any_of(clause.begins,
                               [&](const QString &form) { return beginsWith(words, wordsOf(form)); }) &&
           std::ranges::any_of(clause.ends,
                               [&](const QString &form) { return endsWith(words, wordsOf(form)); });
}

QList<int> Scoring::clauseMatches() const
{
    const QList<Clause> &given = m_statement.clauses;
    return matched(int(m_annotation.clauses.size()), int(given.size()), 1,
                   [&](int w, int g) { return isExactly(given[g], w); });
}

Measure Scoring::clauses(const QList<int> &matches) const
{
    const QList<Clause> &given = m_statement.clauses;
    return measured(
        m_annotation.clauses, matches, int(given.size()),
        [](const AnnotatedClause &clause) { return clause.id; },
        [&](int g) { return isOptionalClause(placeOf(given[g])); },
        [&](int g) { return QString(given[g].number + QStringLiteral(": ") + given[g].text.left(40)); });
}

/// Whether an annotated clause stands under this heading, or may: run-in titles are optional headings.
bool Scoring::isUnder(const QString &heading, int wanted) const
{
    const QList<AnnotatedSection> &sections = m_annotation.sections;
    const auto isNamed = [&](const AnnotatedSection &section) {
        return std::ranges::any_of(
            section.titles, [&](const QString &title) { return comparable(title) == comparable(heading); });
    };
    const AnnotatedSection &own = sections[m_annotation.clauses[wanted].section];
    if (own.titles.isEmpty() && heading.isEmpty())
        return true;
    return isNamed(own) || std::ranges::any_of(sections, [&](const AnnotatedSection &section) {
               return section.optional && isNamed(section);
           });
}

Measure Scoring::headings(const QList<int> &matches) const
{
    Measure out;
    for (int w = 0; w < matches.size(); ++w) {
        if (matches[w] < 0 || m_annotation.clauses[w].section < 0)
            continue;
        const int section = m_statement.clauses[matches[w]].section;
        const QString heading = section < 0 ? QString() : m_statement.sections[section].title;
        const bool isRight = isUnder(heading, w);
        ++out.expected;
        ++out.given;
        out.found += isRight;
        if (!isRight)
            out.missed.append(idOf(w) + QStringLiteral(" under ") + heading);
    }
    return out;
}

} // namespace partnership::scores
