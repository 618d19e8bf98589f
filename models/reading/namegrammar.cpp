// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/namegrammar.h"

#include <algorithm>

namespace partnership {
namespace {

constexpr qsizetype longestOpening = 4; ///< words of "Federal Office" in "Federal Office for …"

bool isJoint(const Lexicons &lexicons, QStringView word)
{
    if (!word.contains(QLatin1Char('-')))
        return false;
    int sides = 0;
    for (const QStringView part : word.tokenize(QLatin1Char('-')))
        sides += lexicons.isSide(part.toString());
    return sides > 1;
}

} // namespace

bool NameGrammar::isNameWord(qsizetype at) const
{
    return m_words[at].inNames;
}

NameGrammar::SideAt NameGrammar::sideAt(qsizetype at) const
{
    if (!m_words[at].isCapital())
        return {};
    const auto match = m_lexicons.sideNames.longestAt(m_words, at);
    return match.values.isEmpty() ? SideAt{} : SideAt{match.values.first(), match.end};
}

NameGrammar::SideAt NameGrammar::adjectiveAt(qsizetype at) const
{
    if (!m_words[at].isCapital())
        return {};
    const auto match = m_lexicons.sideAdjectives.longestAt(m_words, at);
    return match.values.isEmpty() ? SideAt{} : SideAt{match.values.first(), match.end};
}

int NameGrammar::sideBefore(qsizetype at) const
{
    const qsizetype end = m_words[at - 1].form == Word::Possessive ? at - 1 : at;
    for (qsizetype from = std::max<qsizetype>(0, end - 6); from < end; ++from) {
        if (const SideAt side = sideAt(from); side.side >= 0 && side.end == end)
            return side.side;
        if (const SideAt side = adjectiveAt(from); end == at && side.side >= 0 && side.end == end)
            return side.side;
    }
    return -1;
}

qsizetype NameGrammar::abbreviationIn(qsizetype bracket) const
{
    const bool closed = m_words[bracket].form == Word::Mark && m_words.is(bracket, QLatin1String("(")) &&
                        m_words.is(bracket + 2, QLatin1String(")"));
    return closed && isAbbreviation(m_words.view(bracket + 1, bracket + 2)) ? bracket + 1 : -1;
}

/// End of the words with capitals that stand together.
qsizetype NameGrammar::runEnd(qsizetype at, qsizetype limit) const
{
    qsizetype end = at;
    while (isNameWord(end) && end < at + limit)
        ++end;
    return end;
}

bool NameGrammar::startsBody(qsizetype at) const
{
    const qsizetype from = skipArticle(at);
    return !m_lexicons.bodyNames.longestAt(m_words, from).values.isEmpty() || opensHeadFirst(from) > 0 ||
           m_lexicons.bodyAbbreviations.contains(m_words.text(from, from + 1)) || headLast(from) > 0;
}

bool NameGrammar::startsName(qsizetype at) const
{
    const qsizetype from = skipArticle(at);
    if (sideAt(from).side >= 0 || startsBody(from))
        return true;
    const qsizetype end = runEnd(from);
    for (qsizetype i = from; i < end; ++i) {
        if (!m_lexicons.instrumentHeads.longestAt(m_words, i).values.isEmpty())
            return true;
    }
    return false;
}

bool NameGrammar::listGoesOn(qsizetype comma) const
{
    for (qsizetype at = comma; at < comma + longestName;) {
        const bool isComma = m_words.is(at, QLatin1String(","));
        qsizetype next = isComma ? at + 1 : at;
        const bool closes = m_words.is(next, QLatin1String("and"));
        next = skipArticle(closes ? next + 1 : next);
        if ((!isComma && !closes) || !isNameWord(next) || startsName(next))
            return false;
        if (closes)
            return true;
        at = runEnd(next);
    }
    return false;
}

qsizetype NameGrammar::complementEnd(qsizetype at) const
{
    static const WordSet connectors{QStringLiteral("of"), QStringLiteral("for"), QStringLiteral("on")};
    qsizetype end = runEnd(skipArticle(at));
    while (end > at && end < at + longestName) {
        const bool listed = m_words.is(end, QLatin1String(",")) && listGoesOn(end);
        const qsizetype joint = listed && m_words.is(end + 1, QLatin1String("and")) ? end + 1 : end;
        const bool joined = m_words.is(joint, QLatin1String("and")) && !startsName(joint + 1);
        const bool connected = isOneOf(m_words[end], connectors) && sideAt(skipArticle(end + 1)).side < 0;
        const qsizetype next = skipArticle(joint + 1);
        if ((!listed && !joined && !connected) || !isNameWord(next))
            break;
        end = runEnd(next);
    }
    return end;
}

qsizetype NameGrammar::withCountry(qsizetype end) const
{
    if (const SideAt bare = sideAt(end); bare.side >= 0 && m_words[bare.end].form != Word::Possessive)
        return bare.end;
    if (!m_words.is(end, QLatin1String("of")))
        return end;
    const SideAt side = sideAt(skipArticle(end + 1));
    return side.side >= 0 ? side.end : end;
}

/// "Ministry of" with something it is of: the connecting word's index, or 0. Does not look where the name
/// ends, since that asks in turn what starts a name.
qsizetype NameGrammar::opensHeadFirst(qsizetype at) const
{
    const qsizetype run = runEnd(at, longestOpening + 1);
    if (run == at || run > at + longestOpening)
        return 0;
    const BodyWord *head = m_lexicons.bodyWords.find(m_words[run - 1]);
    const bool on = m_words.is(run, QLatin1String("on")) && head && head->kind != QLatin1String("ministry");
    const bool connected =
        m_words.is(run, QLatin1String("of")) || m_words.is(run, QLatin1String("for")) || on;
    if (!head || !head->first || !connected || (on && m_lexicons.months.contains(m_words[run + 1])))
        return 0;
    const qsizetype complement = skipArticle(run + 1);
    if (!isNameWord(complement))
        return 0;
    const SideAt side = sideAt(complement);
    return side.side < 0 || run - at > 1 || side.end < runEnd(complement) ? run : 0;
}

/// "Ministry of the Environment", "Federal Office for Information Security".
qsizetype NameGrammar::headFirst(qsizetype at) const
{
    const qsizetype connector = opensHeadFirst(at);
    if (connector == 0)
        return 0;
    const SideAt side = sideAt(skipArticle(connector + 1));
    return side.side >= 0 ? side.end : withCountry(complementEnd(connector + 1));
}

int NameGrammar::sideAfter(qsizetype end) const
{
    if (m_words[end].form == Word::Lower) { // "Ministerio de Ciencia chileno"
        const auto adjective = m_lexicons.sideAdjectives.longestAt(m_words, end);
        return adjective.values.isEmpty() ? -1 : adjective.values.first();
    }
    const bool bracket = m_words.is(end, QLatin1String("("));
    if (!bracket && !m_words.is(end, QLatin1String(",")))
        return -1;
    const SideAt side = sideAt(skipArticle(end + 1));
    static const WordSet closing{QStringLiteral(","), QStringLiteral("."), QStringLiteral(";"),
                                 QStringLiteral("(")};
    const bool closed =
        bracket ? m_words.is(side.end, QLatin1String(")")) : isOneOf(m_words[side.end], closing);
    return closed ? side.side : -1;
}

/// Words that are no name by themselves, so that "and" after them goes on with one name.
bool NameGrammar::isPlainRun(qsizetype from, qsizetype to) const
{
    if (to - from > 1 && isAbbreviation(m_words.view(from, from + 1))) // "UN Relief and Works Agency"
        ++from;
    for (qsizetype at = from; at < to; ++at) {
        const bool named = m_lexicons.bodyWords.contains(m_words[at]) || sideAt(at).side >= 0 ||
                           isAbbreviation(m_words.view(at, at + 1)) ||
                           !m_lexicons.bodyNames.longestAt(m_words, at).values.isEmpty();
        if (named)
            return false;
    }
    return from < to;
}

/// "Cyber Security Agency", "Food and Drug Administration" (after an article), "Data Commission Singapore".
qsizetype NameGrammar::headLast(qsizetype at) const
{
    if (isJoint(m_lexicons, m_words.view(at, at + 1)) || m_words.is(at, QLatin1String("joint")))
        return 0;
    qsizetype run = runEnd(at);
    const bool determined =
        m_words.is(at - 1, QLatin1String("the")) || m_words[at - 1].form == Word::Possessive;
    if (determined && m_words.is(run, QLatin1String("and")) && isNameWord(run + 1) &&
        sideAt(run + 1).side < 0 && isPlainRun(at, run))
        run = runEnd(run + 1);
    for (qsizetype end = run; end > at + 1; --end) {
        const BodyWord *head = m_lexicons.bodyWords.find(m_words[end - 1]);
        if (head && head->last)
            return makesName(at, end) && !goesOn(end, run) ? withCountry(end) : 0;
    }
    return 0;
}

/// What two sides have between them is no body of one of them; "Advisory Board" and "Biden-Harris
/// Administration" say too little.
bool NameGrammar::makesName(qsizetype at, qsizetype end) const
{
    static const WordSet shared{
        QStringLiteral("joint"),       QStringLiteral("bilateral"),    QStringLiteral("trilateral"),
        QStringLiteral("ministerial"), QStringLiteral("consultative"), QStringLiteral("partnership"),
        QStringLiteral("leaders"),     QStringLiteral("business"),     QStringLiteral("strategic")};
    for (qsizetype i = at; i < end - 1; ++i) {
        if (isOneOf(m_words[i], shared))
            return false;
    }
    if (adjectiveAt(at).side >= 0 && adjectiveAt(at).end == end - 1 && withCountry(end) == end)
        return false; // "Palestinian Authority", "Thai Police": one of many
    if (!m_lexicons.bodyWords.find(m_words[end - 1])->weak)
        return true;
    const bool owned = m_words[at - 1].form == Word::Possessive || sideBefore(at) >= 0 ||
                       sideAt(at).side >= 0 || adjectiveAt(at).side >= 0;
    return end - at > 2 || owned || withCountry(end) > end;
}

/// Capitals behind the word that would end the name: it is another name, of an instrument or a place.
bool NameGrammar::goesOn(qsizetype end, qsizetype run) const
{
    return end < run && withCountry(end) == end;
}

qsizetype NameGrammar::bodyByWords(qsizetype at) const
{
    return isNameWord(at) ? std::max(headFirst(at), headLast(at)) : 0;
}

/// "de la", "du", "d'", "para"; within a name also "et des", ", de la": the word behind them, or the same.
qsizetype NameGrammar::afterLinks(qsizetype at, bool first) const
{
    static const WordSet opening{QStringLiteral("de"),   QStringLiteral("du"),     QStringLiteral("des"),
                                 QStringLiteral("del"),  QStringLiteral("d"),      QStringLiteral("para"),
                                 QStringLiteral("pour"), QStringLiteral("chargé"), QStringLiteral("chargée")};
    static const WordSet inner{QStringLiteral("la"), QStringLiteral("le"),  QStringLiteral("les"),
                               QStringLiteral("l"),  QStringLiteral("los"), QStringLiteral("las"),
                               QStringLiteral("el"), QStringLiteral("\'"),  QStringLiteral("de")};
    static const WordSet joining{QStringLiteral("et"), QStringLiteral("y"), QStringLiteral("e"),
                                 QStringLiteral(",")};
    qsizetype next = at;
    if (!first && isOneOf(m_words[next], joining))
        ++next;
    if (isOneOf(m_words[next], opening))
        ++next;
    else if (first)
        return at;
    while (next > at && next < at + 5 && (isOneOf(m_words[next], inner) || isOneOf(m_words[next], opening)))
        ++next;
    return next;
}

qsizetype NameGrammar::romanceBody(qsizetype at) const
{
    static const QLatin1String endings[] = {
        QLatin1String("es"), QLatin1String("que"), QLatin1String("le"), QLatin1String("aux"),
        QLatin1String("re"), QLatin1String("ur"),  QLatin1String("al"), QLatin1String("\xe9\x65")};
    const BodyWord *head = m_lexicons.bodyWords.find(m_words[at]);
    if (!head || !head->romance)
        return 0;
    qsizetype next = at + 1;
    while (next < at + 3 && m_words[next].form != Word::Mark && afterLinks(next, true) == next)
        ++next;
    qsizetype end = 0;
    for (bool first = true;; first = false) {
        const qsizetype item = afterLinks(next, first);
        const bool joined = m_words.is(next, QLatin1String("et")) || m_words.is(next, QLatin1String("y")) ||
                            m_words.is(next, QLatin1String(","));
        if (item == next || !m_words[item].isCapital() || item > at + longestName)
            return end;
        if (const SideAt side = sideAt(item); side.side >= 0)
            return joined || first ? end : side.end;
        const BodyWord *other = m_lexicons.bodyWords.find(m_words[item]);
        if (other && other->romance)
            return end;
        next = runEnd(item);
        const auto agrees = [&](qsizetype i) {
            return m_words[i].form == Word::Lower && m_words[i].folded.size() > 4 &&
                   std::ranges::any_of(endings,
                                       [&](QLatin1String ending) { return endsIn(m_words[i], ending); });
        };
        while (next < item + 5 && agrees(next))
            ++next;
        end = next;
    }
}

qsizetype NameGrammar::bodyEnd(qsizetype at) const
{
    const qsizetype romance = romanceBody(at);
    if (!isNameWord(at) || romance > 0)
        return romance;
    const auto known = m_lexicons.bodyNames.longestAt(m_words, at);
    const qsizetype knownEnd = known.values.isEmpty() ? 0 : withCountry(known.end);
    return std::max(knownEnd, bodyByWords(at));
}

} // namespace partnership
