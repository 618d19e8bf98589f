// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/governing.h"

#include <algorithm>

namespace partnership {
namespace {

constexpr qsizetype mostAdverbs = 6;    ///< between the words that bind and the verb
constexpr qsizetype heldReach = 16;     ///< words from a verb that states to the clause that it holds
constexpr qsizetype nounReach = 6;      ///< from it to "commitment to"
constexpr qsizetype longestSubject = 8; ///< words of "the United States and Japan"

/// Verbs that need no subject beside them to be known as the finite verb of their sentence.
bool isAuxiliary(const Word &word)
{
    static const WordSet words{QStringLiteral("will"),   QStringLiteral("shall"), QStringLiteral("is"),
                               QStringLiteral("are"),    QStringLiteral("was"),   QStringLiteral("were"),
                               QStringLiteral("has"),    QStringLiteral("have"),  QStringLiteral("had"),
                               QStringLiteral("taking"), QStringLiteral("to"),    QStringLiteral("sera"),
                               QStringLiteral("seront"), QStringLiteral("será"),  QStringLiteral("serán")};
    return isOneOf(word, words);
}

/// Forms of "be", "remain" and "have" that a participle which binds may follow: "are also committed to".
bool isLinking(const Word &word)
{
    static const WordSet words{QStringLiteral("is"),      QStringLiteral("are"),     QStringLiteral("were"),
                               QStringLiteral("remain"),  QStringLiteral("remains"), QStringLiteral("have"),
                               QStringLiteral("has"),     QStringLiteral("stand"),   QStringLiteral("stands"),
                               QStringLiteral("remained")};
    return isOneOf(word, words);
}

bool isSubject(const Word &word)
{
    static const WordSet words{
        QStringLiteral("we"),          QStringLiteral("they"),        QStringLiteral("it"),
        QStringLiteral("this"),        QStringLiteral("sides"),       QStringLiteral("countries"),
        QStringLiteral("leaders"),     QStringLiteral("parties"),     QStringLiteral("nations"),
        QStringLiteral("partners"),    QStringLiteral("members"),     QStringLiteral("states"),
        QStringLiteral("both"),        QStringLiteral("ministers"),   QStringLiteral("hereby"),
        QStringLiteral("nous"),        QStringLiteral("elles"),       QStringLiteral("ils"),
        QStringLiteral("ministres"),   QStringLiteral("présidents"),  QStringLiteral("dirigeants"),
        QStringLiteral("pays"),        QStringLiteral("côtés"),       QStringLiteral("partes"),
        QStringLiteral("países"),      QStringLiteral("presidentes"), QStringLiteral("ministros"),
        QStringLiteral("mandatarios"), QStringLiteral("líderes"),     QStringLiteral("gobiernos"),
        QStringLiteral("who"),         QStringLiteral("presidents"),  QStringLiteral("governments")};
    return isOneOf(word, words);
}

} // namespace

bool isDeterminer(const Word &word)
{
    static const WordSet words{QStringLiteral("the"),      QStringLiteral("a"),     QStringLiteral("an"),
                               QStringLiteral("our"),      QStringLiteral("their"), QStringLiteral("its"),
                               QStringLiteral("new"),      QStringLiteral("more"),  QStringLiteral("joint"),
                               QStringLiteral("concrete"), QStringLiteral("both"),  QStringLiteral("further"),
                               QStringLiteral("these"),    QStringLiteral("this"),  QStringLiteral("all"),
                               QStringLiteral("greater")};
    return isOneOf(word, words);
}

GoverningWords::GoverningWords(const Words &words, const QString &language, const Lexicons &lexicons,
                               Pace *pace)
    : m_words(words), m_lexicons(lexicons), m_pace(pace),
      m_romance(language == QLatin1String("fr") || language == QLatin1String("es"))
{
}

/// French and Spanish say by its ending that a verb is finite ("conviennent", "acordaron"), so that its
/// subject may stand anywhere.
bool GoverningWords::isFinite(qsizetype at) const
{
    static const WordSet pronouns{QStringLiteral("s"), QStringLiteral("se"), QStringLiteral("nous"),
                                  QStringLiteral("nos")};
    const Word &word = m_words[at];
    return m_romance && (isOneOf(word, pronouns) || endsIn(word, QLatin1String("ent")) ||
                         endsIn(word, QLatin1String("ont")) || endsIn(word, QLatin1String("ons")) ||
                         endsIn(word, QLatin1String("an")) || endsIn(word, QLatin1String("en")) ||
                         endsIn(word, QLatin1String("on")) || endsIn(word, QLatin1String("mos")) ||
                         word.folded.endsWith(QStringLiteral("án")));
}

/// "contribueront", "impartirán": no noun ends so; auxiliaries promise nothing alone.
bool GoverningWords::isUnlistedFuture(const Word &word) const
{
    constexpr qsizetype shortest = 6;
    static const WordSet auxiliaries{
        QStringLiteral("seront"),        QStringLiteral("auront"),     QStringLiteral("pourront"),
        QStringLiteral("devront"),       QStringLiteral("voudront"),   QStringLiteral("permettront"),
        QStringLiteral("constitueront"), QStringLiteral("resteront"),  QStringLiteral("viendront"),
        QStringLiteral("tendrán"),       QStringLiteral("podrán"),     QStringLiteral("deberán"),
        QStringLiteral("querrán"),       QStringLiteral("permitirán"), QStringLiteral("constituirán"),
        QStringLiteral("habrán"),        QStringLiteral("vendrán"),    QStringLiteral("estarán")};
    if (!m_romance || word.form != Word::Lower || word.folded.size() < shortest)
        return false;
    const QChar last = word.folded.back();
    const bool future = (last == QLatin1Char('t') && endsIn(word, QLatin1String("ront"))) ||
                        (last == QLatin1Char('n') && word.folded.endsWith(QStringLiteral("rán"))) ||
                        (last == QLatin1Char('s') && endsIn(word, QLatin1String("remos")));
    return future && !isOneOf(word, auxiliaries);
}

/// A verb that promises by its tense. One that no lexicon knows takes a subject that can promise.
Governing GoverningWords::future(qsizetype at) const
{
    const auto known = m_lexicons.futures.longestAt(m_words, at);
    if (!known.values.isEmpty()) {
        const Binding &found = m_lexicons.promises[known.values.first()];
        return {
            at,  known.end, true, found, {Rule::BindingWords, Sureness::Certain, found.lexicon, found.line},
            true};
    }
    static const WordSet between{QStringLiteral("se"), QStringLiteral("s"),    QStringLiteral("'"),
                                 QStringLiteral("y"),  QStringLiteral("en"),   QStringLiteral("aussi"),
                                 QStringLiteral("ne"), QStringLiteral("nous"), QStringLiteral("también")};
    if (!isUnlistedFuture(m_words[at]))
        return {};
    qsizetype subject = at;
    while (subject > 0 && isOneOf(m_words[subject - 1], between) && !isSubject(m_words[subject - 1]))
        --subject;
    if (!isSubject(m_words[subject - 1]))
        return {};
    return {at, at + 1, true, {}, {Rule::BindingWords, Sureness::Likely, LexiconName::None, 0}, true};
}

/// Is there something before it that can be its subject? Else "support" and "task" are nouns.
bool GoverningWords::hasSubject(qsizetype at) const
{
    qsizetype before = at - 1;
    while (before > at - 4 && m_words[before].form == Word::Lower &&
           (endsIn(m_words[before], QLatin1String("ly")) || m_words.is(before, QLatin1String("also")) ||
            m_words.is(before, QLatin1String("further")) || m_words.is(before, QLatin1String("all"))))
        --before;
    return isSubject(m_words[before]) || m_words[before].isCapital();
}

Governing GoverningWords::binding(qsizetype at, qsizetype end, int entry) const
{
    const Binding &found = m_lexicons.bindings[entry];
    return {
        at,   end, true, found, {Rule::BindingWords, Sureness::Certain, LexiconName::Bindings, found.line},
        false};
}

Governing GoverningWords::at(qsizetype at, bool coordinated) const
{
    if (!opens(m_words[at]))
        return {};
    const auto bound = m_lexicons.bindingWords.longestAt(m_words, at);
    const auto recital = m_lexicons.recitals.longestAt(m_words, at);
    if (const Governing promise = future(at); promise.at >= 0 && promise.end >= bound.end)
        return promise;
    if (bound.values.isEmpty() && recital.values.isEmpty())
        return {};
    if (!coordinated && !isAuxiliary(m_words[at]) && !isFinite(at) && !hasSubject(at))
        return {};
    if (!bound.values.isEmpty() && bound.end >= recital.end)
        return binding(at, bound.end, bound.values.first());
    if (isLinking(m_words[at])) {
        const qsizetype participle = skipAdverbs(at + 1);
        const auto linked = m_lexicons.bindingWords.longestAt(m_words, participle);
        const bool participates = endsIn(m_words[participle], QLatin1String("ed")) ||
                                  m_words.is(participle, QLatin1String("ready"));
        if (!linked.values.isEmpty() && participates)
            return binding(at, linked.end, linked.values.first());
    }
    if (recital.values.isEmpty())
        return {};
    const Basis stating{Rule::StatingVerb, Sureness::Certain, LexiconName::Recitals, recital.values.first()};
    return {at, recital.end, false, {}, stating, false};
}

/// "Recognising that …, the leaders will …", "As …, we …": where the main clause begins.
qsizetype GoverningWords::mainClause(const Sentence &sentence) const
{
    static const WordSet subordinate{
        QStringLiteral("as"),    QStringLiteral("while"),    QStringLiteral("when"),
        QStringLiteral("since"), QStringLiteral("although"), QStringLiteral("given"),
        QStringLiteral("if"),    QStringLiteral("where"),    QStringLiteral("guided"),
        QStringLiteral("based"), QStringLiteral("building")};
    const Word &opening = m_words[sentence.from];
    const bool waits = isOneOf(opening, subordinate);
    if (!waits && !endsIn(opening, QLatin1String("ing")))
        return sentence.from;
    qsizetype comma = sentence.from;
    for (qsizetype at = sentence.from; at < sentence.to && !m_pace->stoppedAfter(1); ++at) {
        if (!m_words.is(at, QLatin1String(",")))
            continue;
        comma = comma == sentence.from ? at : comma;
        const qsizetype verb = skipSubject(at + 1);
        if (verb > at + 1 && this->at(skipAdverbs(verb), true).at >= 0)
            return at + 1;
    }
    return waits ? comma : sentence.from;
}

/// The word after "we", "the two leaders", "the United States and Japan"; the same where no subject is.
qsizetype GoverningWords::skipSubject(qsizetype at) const
{
    qsizetype end = at;
    while (end < at + longestSubject) {
        const Word &word = m_words[end];
        const bool inside = word.isCapital() || word.is(QLatin1String("the")) ||
                            word.is(QLatin1String("two")) || word.is(QLatin1String("and")) ||
                            word.is(QLatin1String("both")) || isSubject(word);
        if (!inside)
            break;
        ++end;
    }
    return end > at && (isSubject(m_words[end - 1]) || m_words[end - 1].isCapital()) ? end : at;
}

Governing GoverningWords::first(const Sentence &sentence) const
{
    for (qsizetype at = mainClause(sentence); at < sentence.to && !m_pace->stoppedAfter(1); ++at) {
        if (!opens(m_words[at]) || m_words.is(at, QLatin1String("to")))
            continue;
        const Governing found = this->at(at, false);
        if (found.at >= 0)
            return found;
    }
    return {};
}

/// The word after "and", or after a comma where the tense of the verb tells that it is one; -1 for none.
qsizetype GoverningWords::secondPredicate(qsizetype at, bool *pronoun) const
{
    if (m_romance && m_words.is(at, QLatin1String(",")) && m_lexicons.futures.opens(m_words[at + 1]))
        return at + 1;
    if (!m_words.is(at, QLatin1String("and")) && !m_words.is(at, QLatin1String("et")) &&
        !m_words.is(at, QLatin1String("y")))
        return -1;
    *pronoun = m_words.is(at + 1, QLatin1String("we")) || m_words.is(at + 1, QLatin1String("they"));
    return skipAdverbs(*pronoun ? at + 2 : at + 1);
}

Governing GoverningWords::next(const Governing &first, qsizetype to, qsizetype *cut) const
{
    for (qsizetype at = first.end + 1; at < to && !m_pace->stoppedAfter(1); ++at) {
        bool pronoun = false;
        const qsizetype verb = secondPredicate(at, &pronoun);
        if (verb < 0)
            continue;
        const Governing found = isDeterminer(m_words[verb]) ? Governing{} : this->at(verb, true);
        const bool afterComma = m_words.is(at - 1, QLatin1String(",")) || pronoun;
        const bool plain = !found.binds && (!afterComma || (isAuxiliary(m_words[verb]) && !pronoun)) &&
                           !(found.at >= 0 && promised(found, to).binds);
        if (found.at < 0 || plain || found.end > to || m_words.is(found.at, QLatin1String("to")))
            continue;
        *cut = at;
        return found;
    }
    return {};
}

Governing GoverningWords::promised(const Governing &stating, qsizetype to) const
{
    const auto verb = m_lexicons.promisingVerbs.longestAt(m_words, stating.at);
    if (verb.values.isEmpty())
        return {};
    bool clause = false;
    for (qsizetype at = stating.end; at < std::min(to, stating.end + heldReach); ++at) {
        const Word &word = m_words[at];
        const auto noun = m_lexicons.promisingNouns.longestAt(m_words, at);
        if (!noun.values.isEmpty() && !clause && at < stating.end + nounReach) {
            const Binding &found = m_lexicons.promises[noun.values.first()];
            return {stating.at,
                    noun.end,
                    true,
                    found,
                    {Rule::BindingWords, Sureness::Likely, found.lexicon, found.line},
                    false};
        }
        if (word.is(QLatin1String(",")) || word.is(QLatin1String(";")))
            return {};
        clause = clause || word.is(QLatin1String("that")) || word.is(QLatin1String("they")) ||
                 word.is(QLatin1String("que")) || word.is(QLatin1String("qu"));
        if (const Governing held = clause ? future(at) : Governing{}; held.at >= 0)
            return held;
        const auto bound = m_lexicons.bindingWords.longestAt(m_words, at);
        const bool own = clause && hasSubject(at) && !m_words.is(at - 1, QLatin1String("it"));
        if (!bound.values.isEmpty() && own)
            return binding(at, bound.end, bound.values.first());
    }
    return {};
}

qsizetype GoverningWords::skipAdverbs(qsizetype at) const
{
    static const WordSet adverbs{
        QStringLiteral("also"),  QStringLiteral("further"),  QStringLiteral("not"),
        QStringLiteral("be"),    QStringLiteral("together"), QStringLiteral("également"),
        QStringLiteral("aussi"), QStringLiteral("ensemble"), QStringLiteral("en"),
        QStringLiteral("outre"), QStringLiteral("también"),  QStringLiteral("asimismo")};
    const qsizetype limit = at + mostAdverbs;
    while (at < limit && (isOneOf(m_words[at], adverbs) || endsIn(m_words[at], QLatin1String("ly"))))
        ++at;
    return at;
}

} // namespace partnership
