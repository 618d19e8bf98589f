// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/roster.h"

#include "models/reading/namegrammar.h"

#include <algorithm>

namespace partnership {
namespace {

constexpr qsizetype mostAliases = 40; ///< of one body; no text that is meant has more
const QString international = QStringLiteral("International");

/// A name split into what is the body's own and the side that stands in front, at the end, or after "of".
struct NameParts
{
    qsizetype coreEnd = 0; ///< words before it are the body's own
    QString side;
};

NameParts partsOf(const Words &words, const Lexicons &lexicons)
{
    const NameGrammar grammar(words, lexicons);
    for (qsizetype from = 1; from < words.size(); ++from) {
        const auto last = grammar.sideAt(from);
        if (last.side < 0 || last.end != words.size())
            continue;
        qsizetype end = words.is(from - 1, QLatin1String("the")) ? from - 1 : from;
        end = words.is(end - 1, QLatin1String("of")) ? end - 1 : end;
        return {end, lexicons.sides[last.side].name};
    }
    const auto first = grammar.sideAt(0);
    const auto adjective = grammar.adjectiveAt(0);
    int side = first.side >= 0 ? first.side : adjective.side;
    const auto second = lexicons.sideAdjectives.longestAt(words, 1); // "ministère français de la Défense"
    if (side < 0 && !second.values.isEmpty())
        side = second.values.first();
    return {words.size(), side >= 0 ? lexicons.sides[side].name : QString()};
}

} // namespace

Roster::Found Roster::agencyOf(const QString &printed, const QString &side)
{
    const Words words = lexicons().wordsOf(printed);
    const NameParts parts = partsOf(words, lexicons());
    const QString ownName = parts.coreEnd < words.size() ? words.text(0, parts.coreEnd) : printed;
    QString owner = parts.side.isEmpty() ? side : parts.side;
    const auto whole = lexicons().bodyNames.valuesOf(words);
    const bool isOther = whole.isEmpty() && parts.coreEnd < words.size();
    const int body = knownBody(isOther ? lexicons().bodiesNamed(ownName) : whole, owner);
    if (body >= 0)
        return {agencyOfKnown(body, printed),
                {Rule::KnownName, Sureness::Certain, LexiconName::Bodies, lexicons().bodies[body].line}};
    const BodyWord *word = wordOf(words);
    if (owner.isEmpty() && isOfNoCountry(words))
        owner = international;
    const Basis byForm{Rule::OfficialName, Sureness::Likely,
                       word ? LexiconName::BodyWords : LexiconName::None, word ? word->line : 0};
    const QString core = comparable(ownName);
    if (owner.isEmpty() && m_unknownOfAny.contains(core))
        return {m_unknownOfAny.value(core), byForm};
    const QString key = core + QLatin1Char('|') + owner;
    const auto found = m_unknown.constFind(key);
    if (found != m_unknown.cend())
        return {*found, byForm};
    const QString kind = owner == international ? QStringLiteral("international organisation")
                         : word                 ? word->kind
                                                : QStringLiteral("agency");
    const int agency = newAgency(printed, owner, kind);
    m_unknown.insert(key, agency);
    if (!m_unknownOfAny.contains(core))
        m_unknownOfAny.insert(core, agency);
    return {agency, byForm};
}

/// Of several bodies with one name: that of the side given, else one the text has named, else the party's.
int Roster::knownBody(NameTrie::Values candidates, const QString &side) const
{
    const auto ofSide = [&](int body) { return lexicons().bodies[body].side == side; };
    if (!side.isEmpty()) {
        const auto found = std::ranges::find_if(candidates, ofSide);
        return found == candidates.end() ? -1 : *found;
    }
    if (candidates.size() == 1)
        return isMeant(candidates.first()) ? candidates.first() : -1;
    QList<int> likely;
    for (const int body : candidates) {
        if (m_known.contains(body))
            return body;
        if (isParty(lexicons().bodies[body].side))
            likely.append(body);
    }
    return likely.size() == 1 ? likely.first() : -1;
}

/// A body of a country that is no party is meant only by a name of its own: many countries have an
/// Environment Agency, and the lexicon knows but some.
bool Roster::isMeant(int body) const
{
    const KnownBody &known = lexicons().bodies[body];
    const int side = lexicons().sideNamed(known.side);
    if (isParty(known.side) || side < 0 || lexicons().sides[side].organisation || m_known.contains(body))
        return true;
    const Words words = lexicons().wordsOf(known.name);
    return !wordOf(words) || !partsOf(words, lexicons()).side.isEmpty();
}

int Roster::agencyOfKnown(int body, const QString &printed)
{
    const KnownBody &known = lexicons().bodies[body];
    if (!m_known.contains(body)) {
        m_known[body] = newAgency(known.name, known.side, known.kind);
        list()[m_known[body]].abbreviation = known.abbreviation;
        list()[m_known[body]].aliases = known.aliases + known.formerNames;
    }
    const int agency = m_known[body];
    const bool former = known.formerNames.contains(printed, Qt::CaseInsensitive);
    if (!former && printed != known.abbreviation)
        print(agency, printed);
    return agency;
}

int Roster::newAgency(const QString &name, const QString &side, const QString &kind)
{
    Agency agency;
    agency.name = name;
    agency.side = side;
    agency.kind = kind;
    list().append(agency);
    return int(list().size()) - 1;
}

/// "International …", "UN …".
bool Roster::isOfNoCountry(const Words &name) const
{
    const BodyWord *first = lexicons().bodyWords.find(name[0]);
    return first && first->opens;
}

/// The word that makes it a body's name, and tells its kind.
const BodyWord *Roster::wordOf(const Words &name) const
{
    for (qsizetype i = name.size() - 1; i >= 0; --i) {
        const BodyWord *word = lexicons().bodyWords.find(name[i]);
        if (word && (word->last || name.is(i + 1, QLatin1String("of")) || (word->romance && i == 0)))
            return word;
    }
    return nullptr;
}

Roster::Found Roster::abbreviated(const QString &abbreviation)
{
    if (const auto own = m_abbreviations.constFind(abbreviation); own != m_abbreviations.cend())
        return {*own, {Rule::AbbreviationInText, Sureness::Certain}};
    if (m_otherAbbreviations.contains(abbreviation))
        return {};
    std::vector<int> candidates;
    for (const int body : lexicons().bodyAbbreviations.value(abbreviation)) {
        const QString &side = lexicons().bodies[body].side;
        const bool near = isParty(side) || side == international;
        if (near || (abbreviation.size() > 3 && m_draft.statement.parties.isEmpty()))
            candidates.push_back(body);
    }
    const int body = knownBody(NameTrie::Values(candidates), {});
    if (body < 0)
        return {};
    return {agencyOfKnown(body, abbreviation),
            {Rule::KnownAbbreviation, Sureness::Likely, LexiconName::Bodies, lexicons().bodies[body].line}};
}

Roster::Found Roster::officeOf(int office, const QString &side)
{
    for (const QString &name : lexicons().offices[office].bodies) {
        const int body = knownBody(lexicons().bodiesNamed(name), side);
        if (body < 0)
            continue;
        const bool isNew = !m_known.contains(body);
        const int agency = isNew ? agencyOfKnown(body, lexicons().bodies[body].abbreviation) : m_known[body];
        if (isNew)
            list()[agency].name += QStringLiteral(" of ") + side;
        return {agency,
                {Rule::Office, Sureness::Doubtful, LexiconName::Offices, lexicons().offices[office].line}};
    }
    return {};
}

void Roster::introduce(const QString &abbreviation, int agency)
{
    m_abbreviations.insert(abbreviation, agency);
    list()[agency].abbreviation = abbreviation;
}

void Roster::mention(int agency, const Mention &mention)
{
    if (!mention.implied && mention.text != list()[agency].abbreviation)
        m_printed.insert(agency);
    list()[agency].mentions.append(mention);
}

void Roster::addAlias(int agency, const QString &name)
{
    Agency &it = list()[agency];
    if (it.name == name || it.aliases.contains(name) || it.aliases.size() >= mostAliases)
        return;
    const auto isSame = [&](const QString &other) { return isSameName(other, name); };
    if (!isSame(it.name) && std::ranges::none_of(it.aliases, isSame))
        it.aliases.append(name);
}

/// The first full name that is printed is the name; others become aliases.
void Roster::print(int agency, const QString &name)
{
    if (m_printed.contains(agency))
        addAlias(agency, name);
    else
        rename(agency, name);
}

void Roster::rename(int agency, const QString &name)
{
    Agency &it = list()[agency];
    const QString before = std::exchange(it.name, name);
    it.aliases.removeIf([&](const QString &alias) { return isSameName(alias, name); });
    addAlias(agency, before);
}

} // namespace partnership
