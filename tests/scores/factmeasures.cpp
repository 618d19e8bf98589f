// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scores/scoring.h"

#include <QSet>

#include <algorithm>

namespace partnership::scores {

namespace {

// The thresholds of the format: names of instruments, words of events, words of commitments.
constexpr double instrumentOverlap = 0.6;
constexpr double sameKindAdds = 0.3;
constexpr double eventOverlap = 0.5;
constexpr double commitmentOverlap = 0.6;

} // namespace

QString among(const QString &what, const QString &clause)
{
    return what + QStringLiteral(" in ") + (clause.isEmpty() ? QStringLiteral("no clause") : clause);
}

std::set<int> Scoring::placesOf(const QList<Mention> &mentions) const
{
    std::set<int> out;
    for (const Mention &mention : mentions) {
        if (!mention.implied)
            out.insert(placeOf(mention));
    }
    return out;
}

/// The annotated agency of a reader's one: a name in common, of the same side where several have it.
int Scoring::annotatedAgency(const Agency &given) const
{
    QStringList names;
    for (const QString &name : QStringList{given.name, given.abbreviation} + given.aliases) {
        if (!name.isEmpty())
            names.append(m_overlap.bare(name));
    }
    int found = -1;
    for (int i = 0; i < m_annotation.agencies.size(); ++i) {
        const AnnotatedAgency &wanted = m_annotation.agencies[i];
        const bool isNamed = std::ranges::any_of(
            wanted.names, [&](const QString &name) { return names.contains(m_overlap.bare(name)); });
        if (isNamed && wanted.sides.contains(given.side, Qt::CaseInsensitive))
            return i;
        if (isNamed && found < 0)
            found = i;
    }
    return found;
}

Measure Scoring::agencies() const
{
    std::set<std::pair<int, int>> found;
    Measure out;
    for (const Agency &given : m_statement.agencies) {
        const int agency = annotatedAgency(given);
        const AnnotatedAgency wanted = agency < 0 ? AnnotatedAgency() : m_annotation.agencies[agency];
        for (const int clause : placesOf(given.mentions)) {
            if (!wanted.optional && wanted.clauses.contains(clause)) {
                found.insert({agency, clause});
            } else if (!wanted.optional && !wanted.optionalClauses.contains(clause)) {
                ++out.given;
                out.invented.append(among(given.name, idOf(clause)));
            }
        }
    }
    for (int i = 0; i < m_annotation.agencies.size(); ++i) {
        const AnnotatedAgency &wanted = m_annotation.agencies[i];
        for (const int clause : wanted.optional ? QList<int>() : wanted.clauses) {
            ++out.expected;
            if (!found.contains({i, clause}))
                out.missed.append(among(wanted.names.first(), idOf(clause)));
        }
    }
    out.found = int(found.size());
    out.given += out.found;
    return out;
}

double Scoring::nearness(const Instrument &given, const AnnotatedInstrument &wanted) const
{
    const std::set<int> places = placesOf(given.mentions);
    if (std::ranges::none_of(wanted.clauses, [&](int clause) { return places.contains(clause); }))
        return 0;
    double nearest = m_overlap.best(given.name, wanted.names);
    for (const QString &alias : QStringList{given.abbreviation} + given.aliases) {
        if (!alias.isEmpty() && wanted.names.contains(alias, Qt::CaseInsensitive))
            nearest = 1;
    }
    return nearest + (wanted.kinds.contains(given.kind, Qt::CaseInsensitive) ? sameKindAdds : 0);
}

QList<int> Scoring::instrumentMatches() const
{
    const QList<Instrument> &given = m_statement.instruments;
    const QList<AnnotatedInstrument> &wanted = m_annotation.instruments;
    return matched(int(wanted.size()), int(given.size()), instrumentOverlap,
                   [&](int w, int g) { return nearness(given[g], wanted[w]); });
}

Measure Scoring::instruments(const QList<int> &matches) const
{
    const QList<Instrument> &given = m_statement.instruments;
    const QList<AnnotatedInstrument> &wanted = m_annotation.instruments;
    const auto isHarmless = [&](int g) {
        return std::ranges::any_of(wanted, [&](const AnnotatedInstrument &each) {
            return each.optional && nearness(given[g], each) >= instrumentOverlap;
        });
    };
    return measured(
        wanted, matches, int(given.size()),
        [&](const AnnotatedInstrument &each) {
            return among(each.names.first(), idOf(each.clauses.value(0, -1)));
        },
        isHarmless,
        [&](int g) {
            const QList<Mention> &mentions = given[g].mentions;
            return among(given[g].name, mentions.isEmpty() ? QString() : idOf(placeOf(mentions.first())));
        });
}

Measure Scoring::stages(const QList<int> &matches) const
{
    Measure out;
    for (int w = 0; w < matches.size(); ++w) {
        const AnnotatedInstrument &wanted = m_annotation.instruments[w];
        if (matches[w] < 0 || wanted.stages.isEmpty())
            continue;
        const Instrument &given = m_statement.instruments[matches[w]];
        const bool isRight = wanted.stages.contains(code(given.stage));
        ++out.expected;
        ++out.given;
        out.found += isRight;
        if (!isRight)
            out.missed.append(given.name + QStringLiteral(": ") + code(given.stage));
    }
    return out;
}

bool Scoring::sameWords(const Event &given, const AnnotatedEvent &wanted) const
{
    const QString a = comparable(given.text);
    const QString b = comparable(wanted.text);
    return m_places.clauseAt(given.source) == wanted.clause &&
           (a.contains(b) || b.contains(a) || m_overlap.of(a, b) >= eventOverlap);
}

bool Scoring::sameEvent(const Event &given, const AnnotatedEvent &wanted) const
{
    const bool isDated =
        given.date == wanted.date &&
        (code(given.precision) == wanted.precision || (wanted.derived && given.precision == Precision::Year));
    return isDated && sameWords(given, wanted);
}

Measure Scoring::events() const
{
    const QList<Event> &given = m_statement.events;
    const QList<AnnotatedEvent> &wanted = m_annotation.events;
    const QList<int> matches = matched(int(wanted.size()), int(given.size()), 1,
                                       [&](int w, int g) { return sameEvent(given[g], wanted[w]); });
    const auto isHarmless = [&](int g) {
        return isOptionalClause(m_places.clauseAt(given[g].source)) ||
               std::ranges::any_of(wanted, [&](const AnnotatedEvent &each) {
                   return each.optional && sameWords(given[g], each);
               });
    };
    return measured(
        wanted, matches, int(given.size()),
        [&](const AnnotatedEvent &each) { return among(each.text, idOf(each.clause)); }, isHarmless,
        [&](int g) {
            return among(given[g].text + QStringLiteral(" (") + given[g].date + QLatin1Char(')'),
                         idOf(m_places.clauseAt(given[g].source)));
        });
}

Measure Scoring::commitments() const
{
    QList<Commitment> given;
    std::ranges::copy_if(m_statement.commitments, std::back_inserter(given), &Commitment::isUndertaking);
    const QList<AnnotatedCommitment> &wanted = m_annotation.commitments;
    const auto nearnessOf = [&](int w, int g) {
        return m_places.clauseAt(given[g].source) == wanted[w].clause
                   ? m_overlap.of(given[g].text, wanted[w].words)
                   : 0;
    };
    const QList<int> matches = matched(int(wanted.size()), int(given.size()), commitmentOverlap, nearnessOf);
    const auto isHarmless = [&](int g) {
        for (int w = 0; w < wanted.size(); ++w) {
            if (wanted[w].optional && nearnessOf(w, g) >= commitmentOverlap)
                return true;
        }
        return isOptionalClause(m_places.clauseAt(given[g].source));
    };
    return measured(
        wanted, matches, int(given.size()),
        [&](const AnnotatedCommitment &each) { return among(each.words, idOf(each.clause)); }, isHarmless,
        [&](int g) { return among(given[g].text.left(80), idOf(m_places.clauseAt(given[g].source))); });
}

Measure Scoring::counterparts() const
{
    const QList<Counterpart> &given = m_statement.counterparts;
    const auto isSame = [&](int w, int g) {
        const AnnotatedPair &wanted = m_annotation.counterparts[w];
        const QSet<int> pair{annotatedAgency(m_statement.agencies[given[g].first]),
                             annotatedAgency(m_statement.agencies[given[g].second])};
        return pair == QSet<int>{wanted.first, wanted.second} &&
               placeOf(m_statement.clauses[given[g].clause]) == wanted.clause;
    };
    const auto nameOf = [&](int agency) { return m_annotation.agencies[agency].names.first(); };
    return measured(
        m_annotation.counterparts,
        matched(int(m_annotation.counterparts.size()), int(given.size()), 1, isSame), int(given.size()),
        [&](const AnnotatedPair &pair) {
            return among(nameOf(pair.first) + QStringLiteral(" – ") + nameOf(pair.second), idOf(pair.clause));
        },
        [&](int g) { return given[g].implied; },
        [&](int g) {
            return among(m_statement.agencies[given[g].first].name + QStringLiteral(" – ") +
                             m_statement.agencies[given[g].second].name,
                         idOf(placeOf(m_statement.clauses[given[g].clause])));
        });
}

} // namespace partnership::scores
