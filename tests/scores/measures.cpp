// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scores/measures.h"

#include "tests/scores/placing.h"

#include <QSet>

#include <algorithm>

namespace partnership::scores {

namespace {

// The thresholds of the format: names of instruments, words of events, words of commitments.
constexpr double instrumentOverlap = 0.6;
constexpr double sameKindAdds = 0.3;
constexpr double eventOverlap = 0.5;
constexpr double commitmentOverlap = 0.6;

QString among(const QString &what, const QString &clause)
{
    return what + QStringLiteral(" in ") + (clause.isEmpty() ? QStringLiteral("no clause") : clause);
}

/// Whether the text begins (or ends) with these words, whole.
bool beginsWith(const QStringList &words, const QStringList &first)
{
    return words.first(std::min(words.size(), first.size())) == first;
}

bool endsWith(const QStringList &words, const QStringList &last)
{
    return words.last(std::min(words.size(), last.size())) == last;
}

class Scoring
{
public:
    Scoring(const Statement &statement, const Annotation &annotation)
        : m_statement(statement), m_annotation(annotation), m_overlap(annotation.parties),
          m_places(statement.source.text, annotation.clauses)
    {
    }

    Scores scores() const
    {
        Scores out;
        out.missing = m_places.missing();
        QList<int> instruments;
        out.measures = {particulars(), sections(), clauses(),     agencies(),    Measure(),
                        Measure(),     events(),   commitments(), counterparts()};
        out.measures[int(Kind::Instruments)] = this->instruments(&instruments);
        out.measures[int(Kind::Stages)] = stages(instruments);
        return out;
    }

private:
    Measure particulars() const;
    Measure sections() const;
    Measure clauses() const;
    Measure agencies() const;
    Measure instruments(QList<int> *matches) const;
    Measure stages(const QList<int> &matches) const;
    Measure events() const;
    Measure commitments() const;
    Measure counterparts() const;

    bool partiesAreRight() const;
    bool isExactly(const Clause &given, int wanted) const;
    int annotatedAgency(const Agency &given) const;
    double nearness(const Instrument &given, const AnnotatedInstrument &wanted) const;
    bool sameWords(const Event &given, const AnnotatedEvent &wanted) const;
    bool sameEvent(const Event &given, const AnnotatedEvent &wanted) const;

    int placeOf(const Mention &mention) const { return m_places.clauseAt(mention.source); }
    int placeOf(const Clause &clause) const { return m_places.clauseAt(clause.source); }
    QSet<int> placesOf(const QList<Mention> &mentions) const;
    QString idOf(int clause) const { return clause < 0 ? QString() : m_annotation.clauses[clause].id; }
    bool isOptionalClause(int clause) const { return clause >= 0 && m_annotation.clauses[clause].optional; }

    /// A measure of matches: optional wanted things count for nothing, nor does what was not matched and is
    /// harmless.
    template <typename Wanted, typename Label, typename Harmless, typename Told>
    Measure measured(const QList<Wanted> &wanted, const QList<int> &matches, int given, Label label,
                     Harmless harmless, Told told) const
    {
        Measure out;
        for (int w = 0; w < wanted.size(); ++w) {
            if (wanted[w].optional)
                continue;
            ++out.expected;
            if (matches[w] >= 0)
                ++out.found;
            else
                out.missed.append(label(wanted[w]));
        }
        out.given = out.found;
        for (int g = 0; g < given; ++g) {
            if (matches.contains(g) || harmless(g))
                continue;
            ++out.given;
            out.invented.append(told(g));
        }
        return out;
    }

    const Statement &m_statement;
    const Annotation &m_annotation;
    Overlap m_overlap;
    Places m_places;
};

QSet<int> Scoring::placesOf(const QList<Mention> &mentions) const
{
    QSet<int> out;
    for (const Mention &mention : mentions) {
        if (!mention.implied)
            out.insert(placeOf(mention));
    }
    return out;
}

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

Measure Scoring::clauses() const
{
    const QList<Clause> &given = m_statement.clauses;
    const QList<int> matches = matched(int(m_annotation.clauses.size()), int(given.size()), 1,
                                       [&](int w, int g) { return isExactly(given[g], w); });
    return measured(
        m_annotation.clauses, matches, int(given.size()),
        [](const AnnotatedClause &clause) { return clause.id; },
        [&](int g) { return isOptionalClause(placeOf(given[g])); },
        [&](int g) { return QString(given[g].number + QStringLiteral(": ") + given[g].text.left(40)); });
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
    QSet<std::pair<int, int>> found;
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
    const QSet<int> places = placesOf(given.mentions);
    if (std::ranges::none_of(wanted.clauses, [&](int clause) { return places.contains(clause); }))
        return 0;
    double nearest = m_overlap.best(given.name, wanted.names);
    for (const QString &alias : QStringList{given.abbreviation} + given.aliases) {
        if (!alias.isEmpty() && wanted.names.contains(alias, Qt::CaseInsensitive))
            nearest = 1;
    }
    return nearest + (wanted.kinds.contains(given.kind, Qt::CaseInsensitive) ? sameKindAdds : 0);
}

Measure Scoring::instruments(QList<int> *matches) const
{
    const QList<Instrument> &given = m_statement.instruments;
    const QList<AnnotatedInstrument> &wanted = m_annotation.instruments;
    *matches = matched(int(wanted.size()), int(given.size()), instrumentOverlap,
                       [&](int w, int g) { return nearness(given[g], wanted[w]); });
    const auto isHarmless = [&](int g) {
        return std::ranges::any_of(wanted, [&](const AnnotatedInstrument &each) {
            return each.optional && nearness(given[g], each) >= instrumentOverlap;
        });
    };
    return measured(
        wanted, *matches, int(given.size()),
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

} // namespace

QString wordOf(Kind kind)
{
    static const QStringList words{
        QStringLiteral("title, date, parties"),
        QStringLiteral("sections"),
        QStringLiteral("clauses"),
        QStringLiteral("agencies"),
        QStringLiteral("instruments"),
        QStringLiteral("stages"),
        QStringLiteral("events"),
        QStringLiteral("commitments"),
        QStringLiteral("counterparts"),
    };
    return words[int(kind)];
}

Scores scoresOf(const Statement &statement, const Annotation &annotation)
{
    return Scoring(statement, annotation).scores();
}

} // namespace partnership::scores
