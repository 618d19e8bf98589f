// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/events.h"

#include "models/reading/dates.h"
#include "models/reading/eastdates.h"
#include "models/reading/eventlabels.h"
#include "models/reading/namegrammar.h"
#include "models/reading/namings.h"
#include "models/reading/sentences.h"

#include <algorithm>

namespace partnership {
namespace {

constexpr qsizetype longestOccasion = 16; ///< words of what an anniversary is of
constexpr qsizetype longestThing = 8;     ///< words of what comes again

const WordSet &relatingWords()
{
    static const WordSet words{QStringLiteral("this"), QStringLiteral("next"), QStringLiteral("last")};
    return words;
}

bool isNth(const Word &word)
{
    return word.form == Word::Number && word.folded.size() <= 5 && word.folded.back().isLetter();
}

class EventFinder
{
public:
    explicit EventFinder(Draft &draft)
        : m_draft(draft), m_year(QStringView(draft.statement.date).left(4).toInt())
    {
    }

    bool find()
    {
        for (m_clause = 0; m_clause < m_draft.words.size(); ++m_clause) {
            if (m_draft.pace.stopped())
                return false;
            m_nameOf.fill(-1, words().size());
            m_names.clear();
            collectNames(m_draft.instruments.of(m_clause), true);
            collectNames(m_draft.agencies.of(m_clause), false);
            lookAround();
            for (const Sentence &sentence : std::as_const(m_draft).sentences[m_clause])
                readSentence(sentence);
            readEastDates();
        }
        return !m_draft.pace.stopped();
    }

private:
    struct Name
    {
        int instrument; ///< -1: an agency
        Span words;
    };

    const Words &words() const { return std::as_const(m_draft).words[m_clause]; }
    const Lexicons &lexicons() const { return m_draft.lexicons; }

    void collectNames(std::span<const Naming> namings, bool areInstruments)
    {
        for (const Naming &naming : namings) {
            const Name name{areInstruments ? naming.record : -1, naming.words};
            for (qsizetype at = name.words.begin; at < name.words.end; ++at) {
                if (m_nameOf[at] < 0)
                    m_nameOf[at] = int(m_names.size());
            }
            m_names.append(name);
        }
    }
    const Name *nameAt(qsizetype at) const
    {
        const int name = at >= 0 && at < m_nameOf.size() ? m_nameOf[at] : -1;
        return name < 0 ? nullptr : &m_names[name];
    }
    /// Notes once for the clause where what the rules look for far from a word stands.
    void lookAround()
    {
        m_instrumentWords.clear();
        m_eventWords.clear();
        m_dates.clear();
        for (qsizetype at = 0; at < words().size() && !m_draft.pace.stoppedAfter(1); ++at) {
            const Name *name = nameAt(at);
            if (name && name->instrument >= 0)
                m_instrumentWords.append(at);
            if (!name && !lexicons().eventWords.longestAt(words(), at).values.isEmpty())
                m_eventWords.append(at);
            if (opensDate(words()[at], lexicons()) && isMeant(dateAt(words(), at, lexicons(), m_year), at))
                m_dates.append(at);
        }
    }
    /// The instrument that is named last before a word of the sentence, or -1.
    int instrumentBefore(const Sentence &sentence, qsizetype at) const
    {
        const auto after = std::ranges::lower_bound(m_instrumentWords, at);
        const bool found = after != m_instrumentWords.begin() && *std::prev(after) >= sentence.from;
        return found ? nameAt(*std::prev(after))->instrument : -1;
    }

    /// Where no blanks part the words, dates are known by their own signs.
    void readEastDates()
    {
        static const QStringList languages{QStringLiteral("ja"), QStringLiteral("zh"), QStringLiteral("ko")};
        const Clause &clause = m_draft.statement.clauses[m_clause];
        if (!languages.contains(m_draft.statement.language))
            return;
        for (const EastDate &date : eastDates(clause.text, m_draft.pace)) {
            Event event;
            event.clause = m_clause;
            event.text = event.label = clause.text.mid(date.text.begin, date.text.length());
            event.source = clause.toSource(date.text);
            event.date = date.iso;
            event.precision = date.precision;
            event.basis = {Rule::PrintedDate, Sureness::Certain};
            m_draft.statement.events.append(event);
        }
    }

    void readSentence(const Sentence &sentence)
    {
        for (qsizetype at = sentence.from; at < sentence.to && !m_draft.pace.stoppedAfter(1);) {
            if (!opensEvent(words()[at])) {
                ++at;
                continue;
            }
            const qsizetype end = std::max({takeAnniversary(at), takeDate(sentence, at), takeRelative(at),
                                            takeRecurrence(sentence, at), takeUndated(sentence, at)});
            at = std::max(end, at + 1);
        }
    }

    /// Is it a word that one of the rules below begins with?
    bool opensEvent(const Word &word) const
    {
        return opensDate(word, lexicons()) || lexicons().recurrences.opens(word) ||
               lexicons().eventWords.opens(word) || lexicons().renamings.opens(word) ||
               isOneOf(word, relatingWords());
    }

    void add(qsizetype from, qsizetype to, Event event)
    {
        const Mention mention = m_draft.mention(m_clause, from, to, event.basis);
        event.clause = m_clause;
        event.text = mention.text;
        event.source = mention.source;
        if (event.label.isEmpty())
            event.label = mention.text;
        m_draft.statement.events.append(event);
        const bool dates = event.kind == EventKind::Signed || event.kind == EventKind::ToBeSigned ||
                           event.kind == EventKind::Announced || event.kind == EventKind::Adopted;
        if (dates && event.instrument >= 0 && m_draft.statement.instruments[event.instrument].date.isEmpty())
            m_draft.statement.instruments[event.instrument].date = event.date;
    }

    /// A year alone is one only behind a word of time; inside a name it is none.
    bool isMeant(const PrintedDate &date, qsizetype at) const
    {
        return !date.iso.isEmpty() && !nameAt(at) &&
               (date.precision != Precision::Year || isYearOfTime(words(), at, lexicons()) ||
                isYearOfMeeting(at));
    }
    /// "the 2031 Tea Forum", but not "the 2031 Agenda".
    bool isYearOfMeeting(qsizetype at) const
    {
        qsizetype to = at + 1;
        while (to < at + longestThing && words()[to].isCapital())
            ++to;
        return to > at + 1 &&
               eventKind(lexicons().eventWords.longestAt(words(), to - 1)) == EventKind::Meeting;
    }
    /// "this year", "next June": reckoned from the date of the statement.
    qsizetype takeRelative(qsizetype at)
    {
        const QString &today = m_draft.statement.date;
        if (!isOneOf(words()[at], relatingWords()) || today.size() < 7)
            return 0;
        const int step = words().is(at, QLatin1String("next"))   ? 1
                         : words().is(at, QLatin1String("last")) ? -1
                                                                 : 0;
        const int *month = words()[at + 1].isCapital() ? lexicons().months.find(words()[at + 1]) : nullptr;
        const bool ofYear = words().is(at + 1, QLatin1String("year"));
        const bool whole = words()[at + 2].form != Word::Possessive && words()[at + 2].form != Word::Number;
        if ((!month && !ofYear) || !whole)
            return 0;
        const int now = QStringView(today).sliced(5, 2).toInt();
        const bool wraps = month && (step > 0 ? *month > now : *month < now);
        Event event;
        event.date = QString::number(m_year + (wraps ? 0 : step));
        if (month)
            event.date += QStringLiteral("-%1").arg(*month, 2, 10, QLatin1Char('0'));
        event.precision = month ? Precision::Month : Precision::Year;
        event.basis = {Rule::YearOfTime, Sureness::Likely};
        add(at, at + 2, event);
        return at + 2;
    }
    qsizetype takeDate(const Sentence &sentence, qsizetype at)
    {
        if (!opensDate(words()[at], lexicons()))
            return 0;
        const PrintedDate date = dateAt(words(), at, lexicons(), m_year);
        if (!isMeant(date, at))
            return 0;
        qsizetype word = at;
        Event event;
        event.kind = kindBefore(sentence, at, &word);
        event.date = date.iso;
        event.precision = date.precision;
        event.basis = date.precision == Precision::Year ? Basis{Rule::YearOfTime, Sureness::Likely}
                                                        : Basis{Rule::PrintedDate, Sureness::Certain};
        const bool byThen =
            words().is(at - 1, QLatin1String("by")) || words().is(at - 1, QLatin1String("until"));
        if (byThen && event.kind != EventKind::ToBeSigned)
            event.kind = EventKind::Deadline;
        const bool ofText = event.kind == EventKind::Signed || event.kind == EventKind::ToBeSigned;
        event.instrument = instrumentBefore(sentence, ofText ? word + 1 : at);
        if (!ofText && event.kind != EventKind::Announced && event.kind != EventKind::Visit)
            event.instrument = -1;
        event.label =
            ofText && event.instrument >= 0
                ? m_draft.statement.instruments[event.instrument].name + QLatin1Char(' ') + code(event.kind)
                : eventLabel(words(), lexicons(), sentence, {at, date.end});
        add(at, date.end, event);
        return date.end;
    }
    EventKind kindBefore(const Sentence &sentence, qsizetype at, qsizetype *word) const
    {
        for (auto it = std::ranges::lower_bound(m_eventWords, at);
             it != m_eventWords.begin() && *std::prev(it) >= sentence.from; --it) {
            const qsizetype i = *std::prev(it);
            const auto match = lexicons().eventWords.longestAt(words(), i);
            if (match.end > at)
                continue;
            const auto longer = lexicons().eventWords.longestAt(words(), i - 2);
            const bool isPart = longer.end >= match.end;
            *word = isPart ? i - 2 : i;
            return eventKind(isPart ? longer : match);
        }
        return EventKind::Other;
    }
    EventKind eventKind(const NameTrie::Match &match) const
    {
        return match.values.isEmpty() ? EventKind::Other
                                      : lexicons().eventWordKinds[match.values.first()].kind;
    }
    Basis basisOf(const NameTrie::Match &match) const
    {
        return {Rule::EventWords, Sureness::Likely, LexiconName::EventWords,
                lexicons().eventWordKinds[match.values.first()].line};
    }
    /// "the 60th anniversary of the establishment of diplomatic relations": the year of the statement, and
    /// the year that follows from it.
    qsizetype takeAnniversary(qsizetype at)
    {
        if (!isNth(words()[at]) || !words().is(at + 1, QLatin1String("anniversary")))
            return 0;
        qsizetype to = at + 2;
        while (to < at + 2 + longestOccasion && words()[to].isWord() &&
               !words().is(to, QLatin1String("between")) && !words().is(to, QLatin1String("in")))
            ++to;
        Event event;
        event.kind = EventKind::Anniversary;
        event.basis = {Rule::AnniversaryYear, Sureness::Likely};
        event.date = m_draft.statement.date.left(4);
        event.precision = event.date.isEmpty() ? Precision::Undated : Precision::Year;
        event.label = words().text(at, to);
        add(at, at + 2, event);
        const QStringView ordinal = words()[at].folded;
        const int years = ordinal.left(ordinal.size() - 2).toInt();
        const bool named = words().is(at + 2, QLatin1String("of")) && to > at + 3;
        if (!named || years == 0 || event.date.isEmpty())
            return to;
        const qsizetype what = words().is(at + 3, QLatin1String("the")) ? at + 4 : at + 3;
        event.kind = EventKind::Derived;
        event.basis = {Rule::Reckoned, Sureness::Likely};
        event.date = QString::number(m_year - years);
        event.label = words().text(what, to);
        add(at, to, event);
        return to;
    }

    qsizetype takeRecurrence(const Sentence &sentence, qsizetype at)
    {
        const auto match = lexicons().recurrences.longestAt(words(), at);
        if (match.values.isEmpty() || nameAt(at))
            return 0;
        const Recurrence &recurrence = lexicons().recurrenceKinds[match.values.first()];
        qsizetype from = at;
        qsizetype to = match.end;
        if (recurrence.place == Recurrence::After)
            from = std::max(sentence.from, at - 1);
        else
            to = thingEnd(match.end, sentence.to);
        const bool isFigure = lexicons().statistics.contains(words()[match.end]) ||
                              (recurrence.place == Recurrence::After &&
                               (isAmount(words()[from]) || lexicons().statistics.contains(words()[from])));
        if (recurrence.place == Recurrence::Before && recurrence.interval.isEmpty() && !isHeld(at, to))
            return 0;
        const bool isAlone = recurrence.place != Recurrence::After && to == match.end;
        if (isFigure || isAlone || (recurrence.place == Recurrence::After && !words()[from].isWord()))
            return 0;
        Event event;
        event.kind = EventKind::Recurring;
        event.precision = Precision::Recurring;
        event.interval = recurrence.interval;
        event.basis = {Rule::RecurrenceWords, Sureness::Likely, LexiconName::Recurrences, recurrence.line};
        event.instrument = recurrence.place == Recurrence::Before && nameAt(match.end)
                               ? nameAt(match.end)->instrument
                               : instrumentBefore(sentence, at);
        add(from, to, event);
        return to;
    }
    static bool isAmount(const Word &word)
    {
        static const WordSet amounts{QStringLiteral("billion"), QStringLiteral("million"),
                                     QStringLiteral("trillion"), QStringLiteral("percent")};
        return isOneOf(word, amounts) || word.form == Word::Number;
    }
    /// "regular meetings" come again; "regular migration" does not.
    bool isHeld(qsizetype from, qsizetype to) const
    {
        static const WordSet things{
            QStringLiteral("dialogue"),      QStringLiteral("dialogues"),  QStringLiteral("consultation"),
            QStringLiteral("consultations"), QStringLiteral("exchange"),   QStringLiteral("exchanges"),
            QStringLiteral("review"),        QStringLiteral("reviews"),    QStringLiteral("talks"),
            QStringLiteral("exercise"),      QStringLiteral("exercises"),  QStringLiteral("contact"),
            QStringLiteral("contacts"),      QStringLiteral("session"),    QStringLiteral("sessions"),
            QStringLiteral("summits"),       QStringLiteral("basis"),      QStringLiteral("engagement"),
            QStringLiteral("engagements"),   QStringLiteral("visits"),     QStringLiteral("updates"),
            QStringLiteral("reporting"),     QStringLiteral("discussions")};
        for (qsizetype at = from; at < to; ++at) {
            if (isOneOf(words()[at], things) || nameAt(at) ||
                eventKind(lexicons().eventWords.longestAt(words(), at)) == EventKind::Meeting)
                return true;
        }
        return false;
    }
    /// A name as a whole, else the words up to the next preposition or mark.
    qsizetype thingEnd(qsizetype from, qsizetype limit) const
    {
        if (const Name *name = nameAt(from))
            return name->words.end;
        qsizetype to = from;
        while (to < std::min(limit, from + longestThing) && words()[to].isWord() &&
               !isPreposition(words()[to]))
            ++to;
        return to;
    }

    qsizetype takeUndated(const Sentence &sentence, qsizetype at)
    {
        return std::max({takeNumberedMeeting(sentence, at), takeAdoption(sentence, at),
                         takeSigned(sentence, at), takeRenaming(at)});
    }
    bool hasDateAfter(const Sentence &sentence, qsizetype at) const
    {
        const auto date = std::ranges::lower_bound(m_dates, at);
        return date != m_dates.end() && *date < sentence.to;
    }
    /// "the 28th ASEAN-Japan Summit".
    qsizetype takeNumberedMeeting(const Sentence &sentence, qsizetype at)
    {
        if (!isNth(words()[at]))
            return 0;
        qsizetype to = at + 1;
        while (to < at + longestThing && words()[to].isCapital())
            ++to;
        const auto match = lexicons().eventWords.longestAt(words(), to - 1);
        const bool meets = to > at + 1 && eventKind(match) == EventKind::Meeting;
        if (!meets || hasDateAfter(sentence, to))
            return 0;
        Event event;
        event.kind = EventKind::Meeting;
        event.basis = {Rule::NumberedMeeting, Sureness::Likely};
        add(at, to, event);
        return to;
    }
    /// "the adoption of the Joint Statement".
    qsizetype takeAdoption(const Sentence &sentence, qsizetype at)
    {
        const auto match = lexicons().eventWords.longestAt(words(), at);
        if (eventKind(match) != EventKind::Adopted)
            return 0;
        const qsizetype thing = words().is(match.end, QLatin1String("the")) ? match.end + 1 : match.end;
        const Name *name = nameAt(thing);
        if (!name || name->instrument < 0 || hasDateAfter(sentence, at))
            return 0;
        Event event;
        event.kind = EventKind::Adopted;
        event.basis = basisOf(match);
        event.instrument = name->instrument;
        add(at, name->words.end, event);
        return match.end;
    }
    qsizetype takeSigned(const Sentence &sentence, qsizetype at)
    {
        const auto match = lexicons().eventWords.longestAt(words(), at);
        const Name *name = nameAt(at - 1);
        const bool isSigned = eventKind(match) == EventKind::Signed;
        if (!isSigned || !name || name->instrument < 0 || hasDateAfter(sentence, at))
            return 0;
        Event event;
        event.kind = EventKind::Signed;
        event.basis = basisOf(match);
        event.instrument = name->instrument;
        event.label =
            m_draft.statement.instruments[name->instrument].name + QLatin1Char(' ') + code(event.kind);
        add(at, match.end, event);
        return match.end;
    }
    qsizetype takeRenaming(qsizetype at)
    {
        const auto match = lexicons().renamings.longestAt(words(), at);
        if (match.values.isEmpty() || match.values.first() != 1 || !endsIn(words()[at], QLatin1String("ed")))
            return 0;
        const Name *name = nameAt(words().is(match.end, QLatin1String("the")) ? match.end + 1 : match.end);
        if (!name || name->instrument >= 0)
            return 0;
        Event event;
        event.kind = EventKind::Renamed;
        event.basis = {Rule::NewName, Sureness::Certain};
        add(at, name->words.end, event);
        return name->words.end;
    }

    Draft &m_draft;
    int m_year; ///< of the statement, or 0
    int m_clause = 0;
    QList<Name> m_names;                ///< of the clause
    QList<int> m_nameOf;                ///< by word of the clause: index of the name it stands in, or -1
    QList<qsizetype> m_instrumentWords; ///< words of the clause in names of instruments
    QList<qsizetype> m_eventWords;      ///< words that tell what happens, outside of names
    QList<qsizetype> m_dates;           ///< where dates that are meant as such begin
};

} // namespace

bool findEvents(Draft &draft)
{
    return EventFinder(draft).find();
}

} // namespace partnership
