// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/instrumentnames.h"

#include "models/reading/headfirstnames.h"
#include "models/reading/smallnames.h"

#include <algorithm>

namespace partnership {
namespace {

constexpr qsizetype longestSide = 40; ///< words of a name on either side of the word that makes it

const WordSet &connectors()
{
    static const WordSet words{QStringLiteral("of"),        QStringLiteral("for"),
                               QStringLiteral("on"),        QStringLiteral("concerning"),
                               QStringLiteral("to"),        QStringLiteral("against"),
                               QStringLiteral("regarding"), QStringLiteral("towards")};
    return words;
}

bool isYear(const Word &word)
{
    return word.form == Word::Number && word.folded.size() == 4;
}

} // namespace

InstrumentNames::InstrumentNames(const Words &words, const Lexicons &lexicons, WordMarks bodies,
                                 const QString &language)
    : m_words(words), m_lexicons(lexicons), m_grammar(words, lexicons),
      m_headFirst(language == QLatin1String("fr") || language == QLatin1String("es")),
      m_inBody(std::move(bodies))
{
}

QList<InstrumentName> InstrumentNames::find(Pace &pace)
{
    QList<InstrumentName> names;
    for (qsizetype at = 0; at < m_words.size() && !pace.stoppedAfter(1); ++at) {
        if (!opensName(m_words[at]))
            continue;
        for (const auto finder :
             {&InstrumentNames::knownAt, &InstrumentNames::headFirstAt, &InstrumentNames::headAt,
              &InstrumentNames::bracketAt, &InstrumentNames::smallAt}) {
            const InstrumentName name = (this->*finder)(at);
            if (name.to == 0)
                continue;
            names.append(name);
            m_free = name.to;
            at = name.to - 1;
            break;
        }
    }
    return names;
}

/// Is it a word that one of the rules for names looks around?
bool InstrumentNames::opensName(const Word &word) const
{
    return m_lexicons.instrumentHeads.opens(word) || m_lexicons.instrumentNames.opens(word) ||
           m_lexicons.stagesBefore.opens(word) || word.is(QLatin1String("("));
}

InstrumentName InstrumentNames::knownAt(qsizetype at) const
{
    if (!m_words[at].isCapital() && m_words[at].form != Word::Number && !m_headFirst)
        return {};
    const auto match = m_lexicons.instrumentNames.longestAt(m_words, at);
    if (match.values.isEmpty() || m_grammar.isNameWord(match.end))
        return {};
    InstrumentName name = between(at, match.end);
    name.known = match.values.first();
    name.rule = Rule::KnownName;
    return withBracket(name);
}

int InstrumentNames::headAtWord(qsizetype at, qsizetype *end) const
{
    const auto match = m_lexicons.instrumentHeads.longestAt(m_words, at);
    if (match.values.isEmpty())
        return -1;
    if (end)
        *end = match.end;
    return match.values.first();
}

bool InstrumentNames::isHead(qsizetype at) const
{
    return m_words[at].isCapital() && headAtWord(at) >= 0;
}

bool InstrumentNames::isInBody(qsizetype at) const
{
    return m_inBody[at];
}

/// "Continuing the …", "Financing …" at the start of a sentence is its verb.
bool InstrumentNames::isSentenceVerb(qsizetype at) const
{
    const bool starts = at == 0 || m_words.is(at - 1, QLatin1String("."));
    return starts && endsIn(m_words[at], QLatin1String("ing"));
}

/// "créer un comité mixte", "lanzamiento del diálogo": words that set something up, and an article.
bool InstrumentNames::isSetUp(qsizetype at) const
{
    constexpr qsizetype setUpReach = 5;
    for (qsizetype from = std::max<qsizetype>(0, at - setUpReach); from < at; ++from) {
        const auto match = m_lexicons.stagesBefore.longestAt(m_words, from);
        if (!match.values.isEmpty() && match.end + 2 >= at && match.end <= at &&
            m_lexicons.stages[match.values.first()].stage == Stage::ToBeEstablished)
            return true;
    }
    return false;
}

/// "l'accord de pêche", "la Hoja de Ruta sobre el hidrógeno": capitals are asked for only where the words do
/// not tell which instrument it is.
InstrumentName InstrumentNames::headFirstAt(qsizetype at) const
{
    if (!m_headFirst || isInBody(at))
        return {};
    const HeadFirstNames::Name found = HeadFirstNames(m_words, m_lexicons).at(at);
    if (found.end == 0)
        return {};
    const InstrumentWord &word = m_lexicons.instrumentWords[found.word];
    const bool starts = at == 0 || m_words.is(at - 1, QLatin1String("."));
    const bool capital = m_words[at].isCapital() && !starts;
    const bool paired = word.document && m_words.is(found.end, QLatin1String("entre"));
    const bool turn =
        !capital && m_words.is(at - 1, QLatin1String("'")) && m_words.is(at - 2, QLatin1String("d"));
    const bool individual = found.told && (word.phrased || (word.small && isSetUp(at)));
    if (turn || (!capital && !paired && !individual)) // "d'accord sur …" is a turn of speech
        return {};
    InstrumentName name = withBracket(between(at, found.end));
    name.word = found.word;
    name.untitled = !found.told;
    name.anaphoric = !found.told && !paired;
    name.rule = capital ? Rule::InstrumentWord : Rule::SmallLetters;
    return name;
}

/// A name around a word that makes one: capitals to its left, and to its right what it is about.
InstrumentName InstrumentNames::headAt(qsizetype at) const
{
    if (!isHead(at) || isInBody(at))
        return {};
    qsizetype headEnd = at + 1;
    const int head = headAtWord(at, &headEnd);
    const InstrumentWord &word = m_lexicons.instrumentWords[head];
    const qsizetype from = leftOf(at);
    if (m_headFirst && from == at)
        return {};
    qsizetype to = rightOf(headEnd);
    if (word.document)
        to = std::max(to, SmallNames(m_words, m_lexicons).topicEnd(headEnd));
    if (word.joint && !m_words.is(from, QLatin1String("joint")) &&
        !m_words.text(from, from + 1).contains(QLatin1Char('-')))
        return {};
    InstrumentName name = withBracket(between(from, to));
    name.word = headWord(from, name.to);
    name = withSides(name);
    name.untitled = isGeneric(from, to);
    name.anaphoric = name.untitled && to - from == 1 && !word.document && name.to == to;
    const bool document = m_lexicons.instrumentWords[name.word].document;
    const bool paired = m_words.is(name.to, QLatin1String("between"));
    return name.untitled && !name.anaphoric && !document && !paired ? InstrumentName{} : name;
}

InstrumentName InstrumentNames::between(qsizetype from, qsizetype to) const
{
    InstrumentName name;
    name.from = from;
    name.to = to;
    name.name = m_words.text(from, to);
    for (qsizetype at = from; at < to; ++at) {
        const qsizetype inside = m_grammar.abbreviationIn(at);
        if (inside < 0)
            continue;
        if (!isInBody(inside))
            name.abbreviation = m_words.text(inside, inside + 1);
        name.name = m_words.text(from, at);
        if (at + 3 < to)
            name.name += QLatin1Char(' ') + m_words.text(at + 3, to);
        break;
    }
    return name;
}

/// Takes in "(CPTPP)" and what goes on after it: "(SPACE) 2025", "(JET) Programme". What abbreviates the kind
/// ("(MOC)") names no single instrument.
InstrumentName InstrumentNames::withBracket(InstrumentName name) const
{
    const qsizetype inside = m_grammar.abbreviationIn(name.to);
    if (inside >= 0 && name.abbreviation.isEmpty() && !isInBody(inside)) {
        name.abbreviation = m_words.text(inside, inside + 1);
        name.to = inside + 2;
        qsizetype end = isYear(m_words[name.to]) ? name.to + 1 : name.to;
        if (isHead(name.to))
            headAtWord(name.to, &end);
        if (end > name.to)
            name.name += QLatin1Char(' ') + m_words.text(name.to, end);
        name.to = end;
    }
    if (!m_lexicons.instrumentHeads.valuesOf(m_lexicons.wordsOf(name.abbreviation)).isEmpty())
        name.abbreviation.clear();
    return name;
}

/// "Strategic Partnership between Japan and Singapore" is the Japan-Singapore Strategic Partnership.
InstrumentName InstrumentNames::withSides(InstrumentName name) const
{
    if (!m_words.is(name.to, QLatin1String("between")))
        return name;
    const auto skipThe = [&](qsizetype at) { return m_words.is(at, QLatin1String("the")) ? at + 1 : at; };
    const auto first = m_grammar.sideAt(skipThe(name.to + 1));
    if (first.side < 0 || !m_words.is(first.end, QLatin1String("and")))
        return name;
    const auto second = m_grammar.sideAt(skipThe(first.end + 1));
    if (second.side < 0 || m_words[second.end].form == Word::Possessive || m_words[second.end].isCapital())
        return name;
    name.name = m_lexicons.sides[first.side].name + QLatin1Char('-') + m_lexicons.sides[second.side].name +
                QLatin1Char(' ') + name.name;
    name.to = second.end;
    return name;
}

/// Of several such words the last before the subject tells the kind: "Partnership Programme for …".
int InstrumentNames::headWord(qsizetype from, qsizetype to) const
{
    int word = -1;
    for (qsizetype at = from; at < to; ++at) {
        qsizetype end = at + 1;
        if (const int head = isHead(at) ? headAtWord(at, &end) : -1; head >= 0) {
            word = head;
            at = end - 1;
        } else if (word >= 0 && isOneOf(m_words[at], connectors())) {
            break;
        }
    }
    return word;
}

/// "Memorandum of Cooperation", "Co-operation Framework", "Joint Statement": nothing says which one.
bool InstrumentNames::isGeneric(qsizetype from, qsizetype to) const
{
    static const WordSet plain{QStringLiteral("cooperation"), QStringLiteral("joint"),
                               QStringLiteral("bilateral"), QStringLiteral("general")};
    for (qsizetype at = from; at < to; ++at) {
        qsizetype end = at + 1;
        if (headAtWord(at, &end) >= 0)
            at = end - 1;
        else if (!isOneOf(m_words[at], plain))
            return false;
    }
    return true;
}

qsizetype InstrumentNames::leftOf(qsizetype head) const
{
    qsizetype from = head;
    qsizetype unlisted = head;
    bool listed = false;
    while (head - from < longestSide) {
        const bool before = listed;
        const qsizetype next = stepLeft(from, &listed);
        if (next == from)
            break;
        if (!before && listed)
            unlisted = from;
        from = next;
    }
    // "A, B and C Framework" is one name only after an article; else the comma parts two things.
    if (listed && !m_words.is(from - 1, QLatin1String("the")))
        return unlisted;
    return from;
}

/// The start of the name with one word more on its left, or the same where that belongs to no name.
qsizetype InstrumentNames::stepLeft(qsizetype from, bool *listed) const
{
    const qsizetype last = from - 1;
    const auto fits = [&](qsizetype at) {
        return at >= m_free && m_grammar.isNameWord(at) && !isSentenceVerb(at);
    };
    if (fits(last))
        return last;
    const bool opens = fits(last - 1) && !isHead(last - 1) && !isAbbreviation(m_words.text(last - 1, last));
    const bool owned = m_grammar.sideAt(last - 1).side >= 0;
    if (m_words.is(last, QLatin1String(")")) && m_grammar.abbreviationIn(last - 2) >= 0 && fits(last - 3))
        return last - 3;
    if (m_words[last].form == Word::Possessive && opens && fits(last - 2) && !owned)
        return last - 1;
    if (m_words.is(last, QLatin1String("and")) && opens && !owned)
        return last - 1;
    if (m_words.is(last, QLatin1String(",")) && opens && !owned &&
        m_words.is(from + 1, QLatin1String("and"))) {
        *listed = true;
        return last - 1;
    }
    if (*listed && m_words.is(last, QLatin1String(",")) && opens && !owned)
        return last - 1;
    const bool connected = m_words.is(last, QLatin1String("for")) || m_words.is(last, QLatin1String("of"));
    if (connected && opens && !owned && !isInBody(last - 1))
        return last - 1;
    return from;
}

/// Capitals after the word, and what it is of, on or for, with lists inside.
qsizetype InstrumentNames::rightOf(qsizetype head) const
{
    qsizetype to = head;
    const qsizetype limit = head + longestSide;
    const auto skipArticle = [&](qsizetype at) {
        return m_words.is(at, QLatin1String("the")) || m_words.is(at, QLatin1String("a")) ? at + 1 : at;
    };
    bool complement = false;
    for (;;) {
        while (to < limit && m_grammar.isNameWord(to))
            ++to;
        const bool dated = m_lexicons.months.contains(m_words[to + 1]); // "the Forum on March 12"
        const bool connected = isOneOf(m_words[to], connectors()) && !dated;
        const bool joined =
            complement && m_words.is(to, QLatin1String("and")) && !m_grammar.startsName(to + 1);
        const bool listed = complement && m_words.is(to, QLatin1String(",")) && m_grammar.listGoesOn(to);
        const qsizetype joint = listed && m_words.is(to + 1, QLatin1String("and")) ? to + 1 : to;
        const qsizetype next = skipArticle(joint + 1);
        if ((!connected && !joined && !listed) || !m_grammar.isNameWord(next) || to >= limit)
            return to;
        complement = complement || connected;
        to = next;
    }
}

/// Names in small letters: what is set up, and documents that their words tell.
InstrumentName InstrumentNames::smallAt(qsizetype at) const
{
    const SmallNames small(m_words, m_lexicons);
    SmallNames::Name found = small.setUpAt(at);
    if (found.to == 0 && !m_headFirst && !isInBody(at))
        found = small.aroundHead(at);
    if (found.to == 0 || found.from < m_free)
        return {};
    InstrumentName name = withBracket(between(found.from, found.to));
    name.word = found.word;
    name.rule = Rule::SmallLetters;
    return name;
}

/// "the Free and Open Indo-Pacific (FOIP)": capitals that an abbreviation follows, with no word that tells
/// what it is. Commas are crossed only where the abbreviation's first letter asks for it.
InstrumentName InstrumentNames::bracketAt(qsizetype at) const
{
    const qsizetype inside = m_grammar.abbreviationIn(at);
    if (inside < 0 || !m_grammar.isNameWord(at - 1) || isInBody(at - 1))
        return {};
    const qsizetype from = beforeBracket(at);
    if (at - from < 2 || m_grammar.startsBody(from) || m_grammar.sideAt(from).end == at)
        return {};
    InstrumentName name = withBracket(between(from, at));
    name.word = headWord(from, name.to);
    if (name.word < 0 && isThing(m_words[at - 1], m_words.view(inside, inside + 1)))
        return {};
    name.rule = Rule::BeforeAbbreviation;
    return name;
}

/// "Low Income Countries (LICs)", "Carbon Storage (CCS)": an abbreviation does not make everything an
/// instrument.
bool InstrumentNames::isThing(const Word &last, QStringView abbreviation) const
{
    static const WordSet things{QStringLiteral("technology"),   QStringLiteral("technologies"),
                                QStringLiteral("education"),    QStringLiteral("training"),
                                QStringLiteral("countries"),    QStringLiteral("states"),
                                QStringLiteral("storage"),      QStringLiteral("holdings"),
                                QStringLiteral("company"),      QStringLiteral("system"),
                                QStringLiteral("systems"),      QStringLiteral("station"),
                                QStringLiteral("math"),         QStringLiteral("mathematics"),
                                QStringLiteral("institutions"), QStringLiteral("areas"),
                                QStringLiteral("change"),       QStringLiteral("fuel"),
                                QStringLiteral("energy"),       QStringLiteral("intelligence"),
                                QStringLiteral("enterprises"),  QStringLiteral("goods"),
                                QStringLiteral("group"),        QStringLiteral("corporation"),
                                QStringLiteral("limited"),      QStringLiteral("reactor"),
                                QStringLiteral("reactors"),     QStringLiteral("network"),
                                QStringLiteral("island"),       QStringLiteral("islands"),
                                QStringLiteral("zone"),         QStringLiteral("zones"),
                                QStringLiteral("region"),       QStringLiteral("sea"),
                                QStringLiteral("ocean"),        QStringLiteral("disease"),
                                QStringLiteral("resistance"),   QStringLiteral("regulations"),
                                QStringLiteral("act"),          QStringLiteral("authorization-1")};
    return isOneOf(last, things) || abbreviation.back() == QLatin1Char('s');
}

qsizetype InstrumentNames::beforeBracket(qsizetype bracket) const
{
    static const WordSet inner{QStringLiteral("and"), QStringLiteral("of"),      QStringLiteral("for"),
                               QStringLiteral("on"),  QStringLiteral("between"), QStringLiteral("to"),
                               QStringLiteral("in")};
    const QChar initial = m_words.text(bracket + 1, bracket + 2)[0].toUpper();
    const auto opensRight = [&](qsizetype at) { return m_words.text(at, at + 1)[0].toUpper() == initial; };
    qsizetype from = bracket - 1;
    for (qsizetype at = from - 1; at >= std::max(m_free, bracket - longestSide); --at) {
        if (m_grammar.isNameWord(at) && !isSentenceVerb(at))
            from = at;
        else if (m_words.is(at, QLatin1String(",")) ? opensRight(from) : !isOneOf(m_words[at], inner))
            break;
    }
    return from;
}

} // namespace partnership
