// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/smallnames.h"

namespace partnership {
namespace {

constexpr qsizetype longestTopic = 16;    ///< words of "MOC on …" in small letters
constexpr qsizetype longestModifiers = 6; ///< words from the article to the word that makes the name

/// Tells not which one: "a new agreement", "any relevant treaty".
bool isVague(const Word &word)
{
    static const WordSet words{
        QStringLiteral("new"),        QStringLiteral("existing"),      QStringLiteral("current"),
        QStringLiteral("future"),     QStringLiteral("recent"),        QStringLiteral("bilateral"),
        QStringLiteral("regional"),   QStringLiteral("international"), QStringLiteral("multilateral"),
        QStringLiteral("mutual"),     QStringLiteral("relevant"),      QStringLiteral("such"),
        QStringLiteral("final"),      QStringLiteral("formal"),        QStringLiteral("legal"),
        QStringLiteral("binding"),    QStringLiteral("joint"),         QStringLiteral("common"),
        QStringLiteral("political"),  QStringLiteral("comprehensive"), QStringLiteral("possible"),
        QStringLiteral("potential"),  QStringLiteral("ambitious"),     QStringLiteral("first"),
        QStringLiteral("peace"),      QStringLiteral("ceasefire"),     QStringLiteral("fundamental"),
        QStringLiteral("balanced"),   QStringLiteral("detailed"),      QStringLiteral("general"),
        QStringLiteral("meaningful"), QStringLiteral("similar"),       QStringLiteral("loan"),
        QStringLiteral("updated"),    QStringLiteral("broad"),         QStringLiteral("concrete"),
        QStringLiteral("clear")};
    return isOneOf(word, words);
}

bool isArticle(const Word &word)
{
    static const WordSet words{QStringLiteral("a"),    QStringLiteral("an"),  QStringLiteral("the"),
                               QStringLiteral("our"),  QStringLiteral("its"), QStringLiteral("their"),
                               QStringLiteral("this"), QStringLiteral("'s")};
    return isOneOf(word, words);
}

} // namespace

SmallNames::Name SmallNames::setUpAt(qsizetype at) const
{
    const auto match = m_lexicons.stagesBefore.longestAt(m_words, at);
    if (match.values.isEmpty() || m_lexicons.stages[match.values.first()].stage != Stage::ToBeEstablished)
        return {};
    const qsizetype from = match.end + 1;
    if (!m_words.is(match.end, QLatin1String("a")) && !m_words.is(match.end, QLatin1String("an")))
        return {};
    for (qsizetype head = from; head < from + longestModifiers && m_words[head].isWord(); ++head) {
        const auto made = m_lexicons.instrumentHeads.longestAt(m_words, head);
        if (made.values.isEmpty() || m_words[head].isCapital())
            continue;
        const bool goesOn = !m_lexicons.instrumentHeads.longestAt(m_words, made.end).values.isEmpty();
        if (goesOn || !m_lexicons.instrumentWords[made.values.first()].small)
            continue;
        return made.end - from < 2 ? Name{} : Name{from, made.end, made.values.first()};
    }
    return {};
}

/// Back over nouns and adjectives to behind the article; the head itself where there is none.
qsizetype SmallNames::leftOf(qsizetype head, bool *told) const
{
    static const WordSet breaks{
        QStringLiteral("of"),   QStringLiteral("for"),       QStringLiteral("to"),
        QStringLiteral("in"),   QStringLiteral("on"),        QStringLiteral("and"),
        QStringLiteral("or"),   QStringLiteral("with"),      QStringLiteral("by"),
        QStringLiteral("from"), QStringLiteral("as"),        QStringLiteral("under"),
        QStringLiteral("that"), QStringLiteral("will"),      QStringLiteral("have"),
        QStringLiteral("has"),  QStringLiteral("following"), QStringLiteral("after"),
        QStringLiteral("upon"), QStringLiteral("including"), QStringLiteral("regarding")};
    bool tells = false;
    for (qsizetype at = head - 1; at >= head - longestModifiers; --at) {
        if (isArticle(m_words[at])) {
            *told = tells;
            return at + 1;
        }
        if (!m_words[at].isWord() || isOneOf(m_words[at], breaks))
            break;
        tells = tells || !isVague(m_words[at]);
    }
    return head;
}

SmallNames::Name SmallNames::aroundHead(qsizetype head) const
{
    const auto match = m_lexicons.instrumentHeads.longestAt(m_words, head);
    if (match.values.isEmpty() || m_words[head].form != Word::Lower ||
        !m_lexicons.instrumentWords[match.values.first()].phrased ||
        !m_lexicons.instrumentHeads.longestAt(m_words, match.end).values.isEmpty())
        return {};
    bool told = false;
    const qsizetype from = leftOf(head, &told);
    const qsizetype topic = isArticle(m_words[from - 1]) ? topicEnd(match.end) : 0;
    return told || topic > 0 ? Name{from, std::max(match.end, topic), match.values.first()} : Name{};
}

qsizetype SmallNames::topicEnd(qsizetype at) const
{
    static const WordSet openers{QStringLiteral("on"), QStringLiteral("for"), QStringLiteral("concerning"),
                                 QStringLiteral("regarding")};
    static const WordSet stops{
        QStringLiteral("between"),  QStringLiteral("signed"), QStringLiteral("with"),
        QStringLiteral("by"),       QStringLiteral("to"),     QStringLiteral("which"),
        QStringLiteral("that"),     QStringLiteral("under"),  QStringLiteral("through"),
        QStringLiteral("in"),       QStringLiteral("as"),     QStringLiteral("is"),
        QStringLiteral("was"),      QStringLiteral("will"),   QStringLiteral("has"),
        QStringLiteral("including")};
    if (!isOneOf(m_words[at], openers))
        return 0;
    qsizetype end = at + 1;
    while (end < at + longestTopic && m_words[end].form != Word::Possessive && m_words[end].isWord() &&
           !isOneOf(m_words[end], stops))
        ++end;
    return end > at + 1 ? end : 0;
}

} // namespace partnership
