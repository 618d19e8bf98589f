// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/clauseparts.h"

#include <algorithm>

namespace partnership {
namespace {

constexpr qsizetype verbReach = 10; ///< words from the binding words to the verb they bind

/// Words that join or relate: no object begins with them.
bool isJoint(const Word &word)
{
    static const WordSet words{QStringLiteral("and"), QStringLiteral("or"),  QStringLiteral("of"),
                               QStringLiteral("in"),  QStringLiteral("for"), QStringLiteral("by"),
                               QStringLiteral("to"),  QStringLiteral("as"),  QStringLiteral("is"),
                               QStringLiteral("are"), QStringLiteral("at"),  QStringLiteral("between")};
    return isOneOf(word, words);
}

/// "Un comité sera créé": with a participle it promises, without it states.
bool isPassiveAuxiliary(const Word &word)
{
    static const WordSet words{QStringLiteral("sera"), QStringLiteral("seront"), QStringLiteral("será"),
                               QStringLiteral("serán")};
    return isOneOf(word, words);
}

/// What an infinitive stands behind.
const WordSet &infinitiveLinks()
{
    static const WordSet words{QStringLiteral("to"), QStringLiteral("à"), QStringLiteral("de"),
                               QStringLiteral("a")};
    return words;
}

} // namespace

ClauseParts::ClauseParts(Draft &draft, int clause, bool item)
    : m_words(std::as_const(draft).words[clause]), m_sentences(std::as_const(draft).sentences[clause]),
      m_lexicons(draft.lexicons), m_governing(m_words, draft.statement.language, m_lexicons, &draft.pace),
      m_item(item), m_inInstrument(marksOf(m_words, draft.instruments.of(clause))), m_endsInstrument(m_words),
      m_pace(&draft.pace)
{
    for (const Naming &instrument : draft.instruments.of(clause)) {
        if (!instrument.words.isEmpty())
            m_endsInstrument.mark(instrument.words.end - 1, instrument.words.end);
    }
}

QList<Part> ClauseParts::read() const
{
    QList<Part> parts;
    for (int i = 0; i < m_sentences.size() && !m_pace->stoppedAfter(1); ++i) {
        const Sentence &sentence = m_sentences[i];
        if (isScope(sentence) && !parts.isEmpty() && parts.last().type != CommitmentType::Recognition)
            parts.last().to = trimmedEnd(parts.last().from, sentence.to);
        else if (!isChapeau(sentence))
            readSentence(i, sentence, parts);
    }
    return parts;
}

void ClauseParts::readSentence(int index, const Sentence &sentence, QList<Part> &parts) const
{
    Part part;
    part.from = sentence.from;
    part.to = trimmedEnd(sentence.from, sentence.to);
    part.sentence = index;
    if (part.from >= part.to)
        return;
    const bool gerund = verbAt(part.from, VerbForm::Gerund).verb >= 0;
    const bool base = m_item && verbAt(part.from, VerbForm::Base).verb >= 0;
    const Governing governing = m_governing.first(sentence);
    const bool recital = !m_lexicons.recitalGerunds.longestAt(m_words, part.from).values.isEmpty();
    const bool promised = governing.at >= 0 && governing.binds;
    if ((m_item && index == 0 && (gerund || base)) || (gerund && !recital && !promised))
        addItem(part, parts);
    else if (governing.at >= 0)
        readPredicates(part, governing, parts);
    else
        addRecital(part, parts);
}

/// A list item or a paragraph without subject: "Strengthening collaboration in …".
void ClauseParts::addItem(Part part, QList<Part> &parts) const
{
    const bool gerund = verbAt(part.from, VerbForm::Gerund).verb >= 0;
    const VerbForm form = gerund ? VerbForm::Gerund : VerbForm::Base;
    const VerbAt verb = verbAt(part.from, form);
    part.type = CommitmentType::Commitment;
    part.needsLeadIn = m_item;
    part.verb = {verb.from, verb.to};
    part.action = m_lexicons.verbs[verb.verb].action;
    part.verbBasis = basisOf(verb);
    part.basis = part.verbBasis;
    part.basis.rule = m_item ? Rule::ListItem : Rule::Subjectless;
    part.basis.sureness = Sureness::Likely;
    addUndertakings(part, form, parts);
}

Basis ClauseParts::basisOf(const VerbAt &verb) const
{
    if (verb.verb < 0)
        return {};
    return {Rule::OperativeVerb, Sureness::Certain, LexiconName::Verbs, m_lexicons.verbs[verb.verb].line};
}

/// "We welcome …, and reaffirm our commitment to …": one part for each predicate.
void ClauseParts::readPredicates(Part part, Governing governing, QList<Part> &parts) const
{
    const qsizetype end = part.to;
    while (governing.at >= 0) {
        qsizetype cut = end;
        const Governing held = governing.binds ? Governing{} : m_governing.promised(governing, end);
        const Governing next = m_governing.next(held.binds ? held : governing, end, &cut);
        part.to = trimmedEnd(part.from, next.at >= 0 ? cut : end);
        addPredicate(part, governing, parts);
        part.from = next.at;
        governing = next;
    }
}

void ClauseParts::addPredicate(Part part, Governing governing, QList<Part> &parts) const
{
    const Governing stating = governing;
    if (!governing.binds)
        governing = m_governing.promised(governing, part.to);
    if (!governing.binds) {
        part.verb = {stating.at, stating.end};
        part.basis = part.verbBasis = stating.basis;
        addRecital(part, parts);
        return;
    }
    const Binding &binding = governing.binding;
    VerbForm form = VerbForm::Base;
    if (governing.isVerb && !isFraming(governing.at)) {
        addFuture(part, governing, parts);
        return;
    }
    const qsizetype from = binding.action ? governing.end : governing.at + 1;
    const VerbAt verb = operativeVerb(from, part.to, &form);
    const bool verbFollows = verb.verb >= 0 && verb.from == m_governing.skipAdverbs(governing.end);
    const bool passive = form == VerbForm::Past;
    const bool hope = binding.firmness == Firmness::Recognise &&
                      m_words.is(governing.end - 1, QLatin1String("to")) &&
                      !(verbFollows && form == VerbForm::Gerund);
    const bool states = binding.action == Action::Continue && verb.verb >= 0 &&
                        m_lexicons.verbs[verb.verb].action == Action::Reaffirm;
    if ((binding.action && !verbFollows) || hope || states || (isFraming(governing.at) && !passive)) {
        addRecital(part, parts);
        return;
    }
    if (isPassiveAuxiliary(m_words[governing.at]) && !passive) {
        addRecital(part, parts);
        return;
    }
    const bool *subject = m_lexicons.subjects.find(m_words[governing.at - 1]);
    const bool ordered = subject && *subject;
    part.type = ordered ? CommitmentType::Task : binding.type;
    part.firmness = binding.firmness;
    part.binding = {governing.at, governing.end};
    part.basis = part.bindingBasis = governing.basis;
    part.verb = binding.action ? Span{governing.at, governing.at + 1} : Span{verb.from, verb.to};
    part.verbBasis = binding.action ? part.bindingBasis : basisOf(verb);
    part.action = verb.verb < 0 ? Action::Promote : m_lexicons.verbs[verb.verb].action;
    if (binding.action)
        part.action = *binding.action;
    addUndertakings(part, form, parts);
}

/// "Les deux pays renforceront leurs échanges": one word is verb and promise.
void ClauseParts::addFuture(Part part, const Governing &governing, QList<Part> &parts) const
{
    part.type = CommitmentType::Commitment;
    part.firmness = governing.binding.firmness;
    part.binding = part.verb = {governing.at, governing.end};
    part.basis = part.bindingBasis = part.verbBasis = governing.basis;
    part.action = governing.binding.action.value_or(Action::Promote);
    addUndertakings(part, VerbForm::Base, parts);
}

void ClauseParts::addRecital(Part part, QList<Part> &parts) const
{
    if (part.basis.rule == Rule::NotRecorded)
        part.basis = {Rule::NothingBinds, Sureness::Likely};
    part.coreTo = coreEnd(part);
    parts.append(part);
}

/// One part for each coordinated verb with an object of its own: "Promoting A, enhancing B and sharing C". A
/// fact that trails behind ("while welcoming that …") is told apart.
void ClauseParts::addUndertakings(Part part, VerbForm form, QList<Part> &parts) const
{
    const qsizetype end = part.to;
    for (qsizetype next = nextVerb(part, form); next > 0; next = nextVerb(part, form)) {
        Part one = part;
        one.to = trimmedEnd(part.from, linkBefore(next));
        one.coreTo = coreEnd(one);
        parts.append(one);
        const VerbAt verb = verbAt(next, form);
        part.from = next;
        part.verb = {verb.from, verb.to};
        part.action = m_lexicons.verbs[verb.verb].action;
        part.verbBasis = basisOf(verb);
    }
    for (qsizetype at = part.verb.end; at < end && !m_pace->stoppedAfter(1); ++at) {
        const auto stating = m_words.is(at, QLatin1String("while"))
                                 ? m_lexicons.recitalGerunds.longestAt(m_words, at + 1)
                                 : NameTrie::Match();
        if (stating.values.isEmpty())
            continue;
        part.to = trimmedEnd(part.from, at);
        Part fact;
        fact.from = at + 1;
        fact.to = end;
        fact.verb = {at + 1, at + 2};
        fact.basis = {Rule::StatingVerb, Sureness::Certain, LexiconName::Recitals, stating.values.first()};
        fact.verbBasis = fact.basis;
        fact.sentence = part.sentence;
        part.coreTo = coreEnd(part);
        parts.append(part);
        addRecital(fact, parts);
        return;
    }
    part.coreTo = coreEnd(part);
    parts.append(part);
}

ClauseParts::VerbAt ClauseParts::verbAt(qsizetype at, VerbForm form) const
{
    const auto match = m_lexicons.verbForms[int(form)].longestAt(m_words, at);
    return match.values.isEmpty() ? VerbAt{} : VerbAt{match.values.first(), at, match.end};
}

/// The verb that the words before bind. "work to", "work towards" pass on to the next verb.
ClauseParts::VerbAt ClauseParts::operativeVerb(qsizetype from, qsizetype to, VerbForm *form) const
{
    for (qsizetype at = from; at < std::min(to, from + verbReach); ++at) {
        for (const VerbForm candidate : {VerbForm::Base, VerbForm::Gerund, VerbForm::Past}) {
            const VerbAt verb = verbAt(at, candidate);
            const bool passesOn = m_words.is(at, QLatin1String("work")) &&
                                  m_words[verb.to].folded.startsWith(QLatin1String("to"));
            const bool idle = candidate == VerbForm::Past && !m_words.is(at - 1, QLatin1String("be")) &&
                              !m_words.is(at - 2, QLatin1String("be")) &&
                              !isPassiveAuxiliary(m_words[at - 1]) && !isPassiveAuxiliary(m_words[at - 2]);
            if (verb.verb < 0 || passesOn || idle)
                continue;
            *form = candidate;
            return verb;
        }
    }
    return {};
}

/// "The Partnership will deepen …", "It will also …": says what a text does, not what its makers will do.
bool ClauseParts::isFraming(qsizetype at) const
{
    if (const bool *subject = m_lexicons.subjects.find(m_words[at - 1]))
        return !*subject;
    return m_endsInstrument[at - 1];
}

/// "This includes areas such as …" tells the scope of the undertaking before it.
bool ClauseParts::isScope(const Sentence &sentence) const
{
    static const WordSet openers{QStringLiteral("this"), QStringLiteral("these"), QStringLiteral("areas"),
                                 QStringLiteral("such")};
    static const WordSet verbs{QStringLiteral("include"), QStringLiteral("includes"),
                               QStringLiteral("covers"), QStringLiteral("cover")};
    if (!isOneOf(m_words[sentence.from], openers))
        return false;
    return isOneOf(m_words[sentence.from + 1], verbs) || isOneOf(m_words[sentence.from + 2], verbs);
}

bool ClauseParts::isChapeau(const Sentence &sentence) const
{
    return sentence.to == m_words.size() && m_words.is(sentence.to - 1, QLatin1String(":"));
}

LeadIn ClauseParts::leadIn() const
{
    LeadIn out;
    if (m_sentences.isEmpty() || !isChapeau(m_sentences.last()))
        return out;
    for (qsizetype at = m_sentences.last().from; at < m_sentences.last().to && !m_pace->stoppedAfter(1);
         ++at) {
        const Governing found = m_governing.at(at, false);
        if (found.at < 0 || !found.binds)
            continue;
        out = {true, found.binding.firmness, found.binding.type, {found.at, found.end}, found.basis};
        at = found.end - 1;
    }
    return out;
}

/// Means, purposes and examples: what comes behind them is governed by them.
bool ClauseParts::opensMeans(qsizetype at, qsizetype verbEnd) const
{
    static const WordSet purposes{QStringLiteral("to"), QStringLiteral("pour"), QStringLiteral("para")};
    static const WordSet passing{QStringLiteral("commitment"), QStringLiteral("work"),
                                 QStringLiteral("efforts"),    QStringLiteral("towards"),
                                 QStringLiteral("officials"),  QStringLiteral("ministers")};
    if (at > verbEnd && !m_lexicons.means.longestAt(m_words, at).values.isEmpty())
        return true;
    const bool purpose = isOneOf(m_words[at], purposes) &&
                         verbAt(m_governing.skipAdverbs(at + 1), VerbForm::Base).verb >= 0 && at > verbEnd;
    return purpose && !isOneOf(m_words[at - 1], passing);
}

/// Where "to", "de" or "d'" in front of the verb begins; the verb itself without one.
qsizetype ClauseParts::linkBefore(qsizetype verb) const
{
    if (m_words.is(verb - 1, QLatin1String("'")) && m_words.is(verb - 2, QLatin1String("d")))
        return verb - 2;
    return isOneOf(m_words[verb - 1], infinitiveLinks()) ? verb - 1 : verb;
}

/// Behind the word that the part's own infinitive stands behind, where it comes again: "to", "de" or "d'".
qsizetype ClauseParts::afterLink(const Part &part, qsizetype at) const
{
    const Word &link = m_words[part.binding.end - 1];
    const bool elides = link.is(QLatin1String("de")) || link.is(QLatin1String("'"));
    if (elides && m_words.is(at, QLatin1String("d")) && m_words.is(at + 1, QLatin1String("'")))
        return at + 2;
    const bool again = (elides && m_words.is(at, QLatin1String("de"))) ||
                       (isOneOf(link, infinitiveLinks()) && m_words[at].folded == link.folded);
    return again ? at + 1 : at;
}

/// The next coordinated verb of the same form that has an object of its own, or 0.
qsizetype ClauseParts::nextVerb(const Part &part, VerbForm form) const
{
    const bool bound = !(part.binding.end <= part.binding.begin) && part.verb.begin == part.binding.begin;
    if (form == VerbForm::Past || bound)
        return 0;
    const qsizetype from = std::max(part.verb.end, part.binding.end);
    for (qsizetype at = from; at < part.to && !m_pace->stoppedAfter(1); ++at) {
        const bool comma = m_words.is(at, QLatin1String(","));
        const bool joined = m_words.is(at, QLatin1String("and")) || m_words.is(at, QLatin1String("et")) ||
                            m_words.is(at, QLatin1String("y"));
        const qsizetype behind = comma || joined ? afterLink(part, at + 1) : at + 1;
        const bool again = behind > at + 1;
        if (!again && opensMeans(at, from))
            return 0;
        const qsizetype next = m_governing.skipAdverbs(behind);
        if ((!comma && !joined) || at == from || verbAt(next, form).verb < 0)
            continue;
        if (again || startsUndertaking(next, form, joined))
            return next;
    }
    return 0;
}

/// "…, expand trade and support peace": is it a verb with an object of its own? Many a verb is a noun too
/// ("trade and support"), and told by what follows.
bool ClauseParts::startsUndertaking(qsizetype at, VerbForm form, bool joined) const
{
    static const WordSet nouns{
        QStringLiteral("support"),  QStringLiteral("work"),     QStringLiteral("exchange"),
        QStringLiteral("share"),    QStringLiteral("report"),   QStringLiteral("review"),
        QStringLiteral("study"),    QStringLiteral("lead"),     QStringLiteral("partner"),
        QStringLiteral("increase"), QStringLiteral("boost"),    QStringLiteral("drive"),
        QStringLiteral("update"),   QStringLiteral("open"),     QStringLiteral("hold"),
        QStringLiteral("launch"),   QStringLiteral("address"),  QStringLiteral("counter"),
        QStringLiteral("host"),     QStringLiteral("build"),    QStringLiteral("found"),
        QStringLiteral("resume"),   QStringLiteral("advance"),  QStringLiteral("combat"),
        QStringLiteral("sign"),     QStringLiteral("keep"),     QStringLiteral("make"),
        QStringLiteral("take"),     QStringLiteral("grow"),     QStringLiteral("raise"),
        QStringLiteral("benefit"),  QStringLiteral("design"),   QStringLiteral("monitor"),
        QStringLiteral("target"),   QStringLiteral("contract"), QStringLiteral("finance")};
    const VerbAt verb = verbAt(at, form);
    const qsizetype object = verb.to;
    const bool infinitive = m_lexicons.verbs[verb.verb].tongue != Tongue::Other;
    if (form == VerbForm::Gerund || infinitive || isDeterminer(m_words[object]))
        return true;
    const bool plain = m_words[object].form == Word::Lower || m_words[object].isCapital();
    return joined && plain && !isOneOf(m_words[at], nouns) && !isJoint(m_words[object]);
}

/// The verb and its object end before means, purposes, a comma, or the parties of an instrument.
qsizetype ClauseParts::coreEnd(const Part &part) const
{
    const qsizetype verbEnd = std::max(part.verb.end, part.binding.end);
    for (qsizetype at = std::max(verbEnd, part.from + 1); at < part.to && !m_pace->stoppedAfter(1); ++at) {
        const Word &word = m_words[at];
        const bool mark =
            word.is(QLatin1String(",")) || word.is(QLatin1String(";")) || word.is(QLatin1String("."));
        const bool parties = word.is(QLatin1String("between")) && m_endsInstrument[at - 1];
        if (!m_inInstrument[at] && (mark || parties || opensMeans(at, verbEnd)))
            return at;
    }
    return part.to;
}

qsizetype ClauseParts::trimmedEnd(qsizetype from, qsizetype to) const
{
    while (to > from && ((m_words[to - 1].form == Word::Mark && !m_words.is(to - 1, QLatin1String(")"))) ||
                         m_words.is(to - 1, QLatin1String("and")) ||
                         m_words.is(to - 1, QLatin1String("et")) || m_words.is(to - 1, QLatin1String("y"))))
        --to;
    return to;
}

} // namespace partnership
