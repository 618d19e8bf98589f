// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/places.h"

#include "models/exploration/inwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace partnership {
namespace {

struct Places
{
    Q_DECLARE_TR_FUNCTIONS(Places)
};

constexpr qsizetype clauseLetters = 120;

/// How well a name answers to what was typed; the smaller the better.
enum Likeness { Exactly, BeginsSo, HoldsAll, Not, LIKENESSES = Not };

class TypedName
{
public:
    explicit TypedName(const QString &words)
        : m_whole(words.simplified()), m_words(m_whole.split(QLatin1Char(' '), Qt::SkipEmptyParts))
    {
    }
    bool isEmpty() const { return m_words.isEmpty(); }

    Likeness to(const QString &name) const
    {
        if (name.compare(m_whole, Qt::CaseInsensitive) == 0)
            return Exactly;
        if (name.startsWith(m_whole, Qt::CaseInsensitive))
            return BeginsSo;
        const auto holds = [&name](const QString &word) { return name.contains(word, Qt::CaseInsensitive); };
        return std::ranges::all_of(m_words, holds) ? HoldsAll : Not;
    }
    Likeness toAny(const QStringList &names) const
    {
        Likeness best = Not;
        for (const QString &name : names)
            best = std::min(best, name.isEmpty() ? Not : to(name));
        return best;
    }
    /// "9" is where 9.1 begins, but 4 has nothing to do with 9.4.
    Likeness toNumber(const QString &number) const
    {
        return number == m_whole ? Exactly : number.startsWith(m_whole) ? BeginsSo : Not;
    }

private:
    QString m_whole;
    QStringList m_words;
};

/// The places found, by their likeness; no more of each than anybody will see.
class PlacesFound
{
public:
    explicit PlacesFound(qsizetype atMost) : m_atMost(atMost) {}

    bool wants(Likeness likeness) const { return likeness != Not && m_by[likeness].size() < m_atMost; }
    void add(Likeness likeness, const Place &place) { m_by[likeness].append(place); }
    QList<Place> best() const
    {
        QList<Place> out;
        for (const QList<Place> &places : m_by)
            out.append(places);
        return out.first(std::min(m_atMost, out.size()));
    }

private:
    qsizetype m_atMost;
    std::array<QList<Place>, LIKENESSES> m_by;
};

/// Which statement a numbered thing is of; said where there are several.
QString kindWithStatement(const Contents &contents, const QString &kind, int statement)
{
    return contents.statements().size() < 2
               ? kind
               : Places::tr("%1 of %2").arg(kind, contents.statementValue(statement));
}

void findSections(const Contents &contents, const TypedName &typed, PlacesFound &found)
{
    for (const SectionRow &section : contents.sections()) {
        const Likeness likeness = typed.toAny({section.label, section.title});
        if (!found.wants(likeness))
            continue;
        const QString name =
            section.label.isEmpty() ? section.title : section.label + QStringLiteral("  ") + section.title;
        found.add(likeness,
                  {section.id, name, kindWithStatement(contents, Places::tr("Section"), section.statement),
                   Filter().including(Dimension::Pillar, section.value)});
    }
}

void findAgencies(const Exploration &exploration, const TypedName &typed, PlacesFound &found)
{
    for (const AgencyRow &agency : exploration.contents().agencies()) {
        const Likeness likeness = typed.toAny(QStringList{agency.name, agency.abbreviation} + agency.aliases);
        if (found.wants(likeness))
            found.add(likeness, {agency.id, exploration.label(Dimension::Agency, agency.value),
                                 Places::tr("Agency, %1").arg(inWords(agency.side)),
                                 Filter().including(Dimension::Agency, agency.value)});
    }
}

void findInstruments(const Contents &contents, const TypedName &typed, PlacesFound &found)
{
    for (const InstrumentRow &instrument : contents.instruments()) {
        const Likeness likeness =
            typed.toAny(QStringList{instrument.name, instrument.abbreviation} + instrument.aliases);
        if (found.wants(likeness))
            found.add(likeness, {instrument.id,
                                 instrument.name,
                                 Places::tr("Instrument, %1").arg(inWords(instrument.kind)),
                                 {}});
    }
}

void findClauses(const Contents &contents, const TypedName &typed, PlacesFound &found)
{
    for (const ClauseRow &clause : contents.clauses()) {
        const Likeness likeness = typed.toNumber(clause.number);
        if (found.wants(likeness))
            found.add(likeness,
                      {clause.id,
                       clause.number + QStringLiteral("  ") + clause.record->text.left(clauseLetters),
                       kindWithStatement(contents, Places::tr("Clause"), clause.statement),
                       {}});
    }
}

} // namespace

QList<Place> placesCalled(const Exploration &exploration, const QString &words, int atMost)
{
    const TypedName typed(words);
    PlacesFound found(atMost);
    if (typed.isEmpty())
        return {};
    findClauses(exploration.contents(), typed, found);
    findSections(exploration.contents(), typed, found);
    findAgencies(exploration, typed, found);
    findInstruments(exploration.contents(), typed, found);
    return found.best();
}

ItemId clauseNumbered(const Exploration &exploration, const QString &typed)
{
    const Contents &contents = exploration.contents();
    const int current = contents.clauseOf(exploration.focus().current());
    const QString number = typed.trimmed();
    ItemId found;
    for (const ClauseRow &clause : contents.clauses()) {
        const bool isIt = clause.number.compare(number, Qt::CaseInsensitive) == 0;
        if (isIt && current >= 0 && clause.statement == contents.clauses()[current].statement)
            return clause.id;
        if (isIt && found.isNull())
            found = clause.id;
    }
    return found;
}

} // namespace partnership
