// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/instruments.h"

#include "models/reading/instrumentnames.h"
#include "models/reading/pairs.h"
#include "models/reading/stages.h"

#include <algorithm>
#include <vector>

namespace partnership {
namespace {

constexpr qsizetype betweenReach = 8; ///< words from a name to "between": "signed in 2026 between"
constexpr qsizetype openingWords = 3; ///< of an item, before the instrument that it is about
const Basis presumed{Rule::StageWords, Sureness::Doubtful};
const QString defaultKind = QStringLiteral("initiative");

/// The latest instrument of every kind that a clause names: so few that looking through them is quickest.
class NamedKinds
{
public:
    /// -1: none.
    int latest(const QString &kind) const
    {
        const auto named = std::ranges::find(m_named, kind, &Named::kind);
        return named == m_named.end() ? -1 : named->latest;
    }
    void note(const QString &kind, int instrument)
    {
        const auto named = std::ranges::find(m_named, kind, &Named::kind);
        if (named == m_named.end())
            m_named.push_back({kind, instrument});
        else
            named->latest = std::max(named->latest, instrument);
    }
    void clear() { m_named.clear(); }
    void swap(NamedKinds &other) { m_named.swap(other.m_named); }

private:
    struct Named
    {
        QString kind;
        int latest;
    };
    std::vector<Named> m_named;
};

/// Brings the names of instruments together: the same name, abbreviation or parties are one instrument.
class InstrumentFinder
{
public:
    explicit InstrumentFinder(Draft &draft) : m_draft(draft) {}

    bool find()
    {
        const Namings agencies(m_draft.statement.clauses, m_draft.words, m_draft.statement.agencies);
        for (m_clause = 0; m_clause < m_draft.words.size(); ++m_clause) {
            if (m_draft.pace.stopped())
                return false;
            readClause(agencies.of(m_clause));
        }
        presumeStages();
        for (Instrument &instrument : list())
            std::ranges::stable_sort(instrument.mentions, {},
                                     [](const Mention &m) { return m.source.begin; });
        return !m_draft.pace.stopped();
    }

private:
    const Words &words() const { return std::as_const(m_draft).words[m_clause]; }
    QList<Instrument> &list() { return m_draft.statement.instruments; }

    void readClause(std::span<const Naming> agencies)
    {
        m_pairs = pairsIn(m_draft, m_clause, agencies);
        m_stages.emplace(m_draft, m_clause);
        m_kinds.swap(m_kindsBefore);
        m_kinds.clear();
        m_taken = WordMarks(words());
        InstrumentNames names(words(), m_draft.lexicons, marksOf(words(), agencies),
                              m_draft.statement.language);
        for (const InstrumentName &name : names.find(m_draft.pace)) {
            if (m_draft.pace.stoppedAfter(name.to - name.from))
                return;
            m_taken.mark(name.from, name.to);
            take(name);
        }
        findAbbreviations();
    }

    const Sentence &sentenceAt(qsizetype at) const
    {
        const QList<Sentence> &sentences = std::as_const(m_draft).sentences[m_clause];
        const auto found = std::ranges::upper_bound(sentences, at, {}, &Sentence::to);
        return found == sentences.end() ? sentences.last() : *found;
    }
    /// The pair that "between" right after the name gives; for one without a title, the pair of its sentence.
    const Pair *partiesOf(const InstrumentName &name) const
    {
        const Sentence &sentence = sentenceAt(name.from);
        qsizetype between = name.to;
        while (between < name.to + betweenReach && between < sentence.to && !isBetween(between))
            ++between;
        const qsizetype from = name.untitled ? sentence.from : between + 1;
        const qsizetype to = name.untitled ? std::max(sentence.to, between + 5) : between + 5;
        for (auto pair = std::ranges::lower_bound(m_pairs, from, {}, &Pair::from);
             pair != m_pairs.end() && pair->from < to; ++pair) {
            const bool follows = isBetween(between) && pair->from > between && pair->from <= between + 4;
            if (follows || (name.untitled && pair->to <= sentence.to))
                return &*pair;
        }
        return nullptr;
    }
    bool isBetween(qsizetype at) const
    {
        static const WordSet opening{QStringLiteral("between"), QStringLiteral("by"),
                                     QStringLiteral("entre")};
        return isOneOf(words()[at], opening);
    }

    void take(const InstrumentName &name)
    {
        const Pair *pair = name.anaphoric ? nullptr : partiesOf(name);
        const int instrument = pair || !name.untitled ? instrumentOf(name, pair) : lastOfKind(name);
        if (instrument < 0)
            return;
        addMention(instrument, name.from, name.to, basisOf(name));
        Instrument &it = list()[instrument];
        if (pair && it.agencies.isEmpty())
            it.agencies = {pair->first, pair->second};
        if (it.abbreviation.isEmpty() && !name.abbreviation.isEmpty())
            it.abbreviation = name.abbreviation;
        if (!name.abbreviation.isEmpty())
            m_abbreviations.insert(name.abbreviation, instrument);
    }
    Basis basisOf(const InstrumentName &name) const
    {
        if (name.known >= 0)
            return {name.rule, name.rule == Rule::KnownName ? Sureness::Certain : Sureness::Likely,
                    LexiconName::Instruments, known(name).line};
        const Rule rule = name.anaphoric ? Rule::NamedBefore : name.rule;
        const bool sure = rule == Rule::InstrumentWord && !name.untitled;
        if (name.word < 0)
            return {rule, Sureness::Doubtful};
        return {rule, sure ? Sureness::Certain : Sureness::Likely, LexiconName::InstrumentWords,
                m_draft.lexicons.instrumentWords[name.word].line};
    }
    void addMention(int instrument, qsizetype from, qsizetype to, const Basis &basis)
    {
        Instrument &it = list()[instrument];
        it.mentions.append(m_draft.mention(m_clause, from, to, basis));
        m_kinds.note(it.kind, instrument);
        if (it.stage != Stage::Unknown)
            return;
        const StageFound found =
            m_stages->around(sentenceAt(from), from, to, m_inPlace.value(instrument, Stage::Ongoing));
        it.stage = found.stage;
        if (found.stage == Stage::Unknown && from <= openingWords && takeLeadIn(instrument))
            return;
        if (found.named && !m_named.contains(instrument))
            m_named.insert(instrument, m_draft.mention(m_clause, from, to, presumed));
        if (found.from < found.to)
            it.evidence = m_draft.mention(m_clause, found.from, found.to, found.basis);
    }

    /// "The following were signed:" tells the stage of each item that opens with an instrument.
    bool takeLeadIn(int instrument)
    {
        const auto &clauses = std::as_const(m_draft.statement).clauses;
        const int above = clauses[m_clause].parent;
        if (above < 0 || !clauses[above].text.endsWith(QLatin1Char(':')))
            return false;
        const StageFound found = stageInLeadIn(m_draft, above, m_inPlace.value(instrument, Stage::Ongoing));
        if (found.stage == Stage::Unknown)
            return false;
        list()[instrument].stage = found.stage;
        list()[instrument].evidence = m_draft.mention(above, found.from, found.to, found.basis);
        return true;
    }

    /// What is named as something that is there, with no word of its stage anywhere, is taken to be in place.
    void presumeStages()
    {
        for (auto it = m_named.cbegin(); it != m_named.cend(); ++it) {
            Instrument &instrument = list()[it.key()];
            if (instrument.stage != Stage::Unknown)
                continue;
            instrument.stage = m_inPlace.value(it.key(), Stage::Ongoing);
            instrument.evidence = *it;
        }
    }

    QString nameOf(const InstrumentName &name, const Pair *pair) const
    {
        if (!name.untitled || !pair)
            return name.known >= 0 && name.name == known(name).abbreviation ? known(name).name : name.name;
        const auto &agencies = m_draft.statement.agencies;
        if (words().is(name.to, QLatin1String("entre")))
            return words().text(name.from, pair->to);
        const QString kind = isAbbreviation(kindOf(name)) ? kindOf(name) : name.name;
        return kind + QStringLiteral(" between ") + agencies[pair->first].name + QStringLiteral(" and ") +
               agencies[pair->second].name;
    }
    const KnownInstrument &known(const InstrumentName &name) const
    {
        return m_draft.lexicons.instruments[name.known];
    }
    QString kindOf(const InstrumentName &name) const
    {
        if (name.known >= 0)
            return known(name).kind;
        return name.word < 0 ? defaultKind : m_draft.lexicons.instrumentWords[name.word].kind;
    }

    int instrumentOf(const InstrumentName &name, const Pair *pair)
    {
        const QString full = nameOf(name, pair);
        const QString key = nameKey(name.known >= 0 ? known(name).name : full);
        if (const auto same = m_byName.constFind(key); same != m_byName.cend())
            return *same;
        if (!name.abbreviation.isEmpty() && m_abbreviations.contains(name.abbreviation))
            return m_abbreviations.value(name.abbreviation);
        Instrument made;
        made.name = full;
        made.kind = kindOf(name);
        if (name.known >= 0) {
            made.abbreviation = known(name).abbreviation;
            made.aliases = known(name).aliases;
            if (!isSameName(known(name).name, full))
                made.aliases.prepend(known(name).name);
        }
        const int index = int(list().size());
        list().append(made);
        m_byName.insert(key, index);
        m_inPlace.insert(index, inPlaceOf(made.kind));
        return index;
    }
    Stage inPlaceOf(const QString &kind) const
    {
        const auto &entries = m_draft.lexicons.instrumentWords;
        const auto found = std::ranges::find(entries, kind, &InstrumentWord::kind);
        return found == entries.end() ? Stage::Ongoing : found->inPlace;
    }
    /// "the Partnership", "the MOC" without parties: the latest of its kind that this clause or the one
    /// before it has named.
    int lastOfKind(const InstrumentName &name) const
    {
        static const WordSet articles{QStringLiteral("the"), QStringLiteral("'"),  QStringLiteral("le"),
                                      QStringLiteral("la"),  QStringLiteral("du"), QStringLiteral("el"),
                                      QStringLiteral("del")};
        if (!isOneOf(words()[name.from - 1], articles))
            return -1;
        const QString kind = kindOf(name);
        return std::max(m_kinds.latest(kind), m_kindsBefore.latest(kind));
    }

    /// Abbreviations that the text introduced, or that everybody knows.
    void findAbbreviations()
    {
        for (qsizetype at = 0; at < words().size() && !m_draft.pace.stoppedAfter(1); ++at) {
            if (!words()[at].isCapital() || m_taken[at])
                continue;
            if (!isAbbreviation(words().view(at, at + 1)))
                continue;
            const QString text = words().text(at, at + 1);
            if (const auto own = m_abbreviations.constFind(text); own != m_abbreviations.cend()) {
                addMention(*own, at, at + 1, {Rule::AbbreviationInText, Sureness::Certain});
            } else if (const int entry = m_draft.lexicons.instrumentAbbreviations.value(text, -1);
                       entry >= 0) {
                const InstrumentName name{
                    at, at + 1, text, text, -1, entry, false, false, Rule::KnownAbbreviation};
                take(name);
            }
        }
    }

    Draft &m_draft;
    int m_clause = 0;
    QList<Pair> m_pairs;
    std::optional<Stages> m_stages;
    WordMarks m_taken;            ///< words of the clause that stand in names
    NamedKinds m_kinds;           ///< of the instruments that the clause names
    NamedKinds m_kindsBefore;     ///< the same of the clause before
    QHash<QString, int> m_byName; ///< by nameKey
    QHash<QString, int> m_abbreviations;
    QHash<int, Stage> m_inPlace;
    QHash<int, Mention> m_named; ///< by instrument: where it is first named as something that is there
};

} // namespace

bool findInstruments(Draft &draft)
{
    return InstrumentFinder(draft).find();
}

} // namespace partnership
