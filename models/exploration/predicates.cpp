// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/predicates.h"

#include "models/exploration/enumeration.h"
#include "models/exploration/searchanswer.h"

#include <algorithm>

namespace partnership {
namespace {

/// Of one dimension: for one commitment and for many, wanted and not.
struct Patterns
{
    Dimension dimension;
    const char *one;
    const char *many;
    const char *notOne;
    const char *notMany;
};
#define TEXT(text) QT_TRANSLATE_NOOP("partnership::Predicates", text)
constexpr Patterns patterns[] = {
    {Dimension::Type, TEXT("is %1"), TEXT("are %1"), TEXT("is not %1"), TEXT("are not %1")},
    {Dimension::Action, TEXT("sets out to %1 something"), TEXT("set out to %1 something"),
     TEXT("does not set out to %1 anything"), TEXT("do not set out to %1 anything")},
    {Dimension::Firmness, TEXT("has the firmness %1"), TEXT("have the firmness %1"),
     TEXT("does not have the firmness %1"), TEXT("do not have the firmness %1")},
    {Dimension::Agency, TEXT("names %1"), TEXT("name %1"), TEXT("does not name %1"), TEXT("do not name %1")},
    {Dimension::Side, TEXT("names an agency of %1"), TEXT("name an agency of %1"),
     TEXT("names no agency of %1"), TEXT("name no agency of %1")},
    {Dimension::AgencyKind, TEXT("names %1"), TEXT("name %1"), TEXT("names no %1"), TEXT("name no %1")},
    {Dimension::Kind, TEXT("has an instrument of the kind %1"), TEXT("have an instrument of the kind %1"),
     TEXT("has no instrument of the kind %1"), TEXT("have no instrument of the kind %1")},
    {Dimension::Stage, TEXT("has an instrument %1"), TEXT("have an instrument %1"),
     TEXT("has no instrument %1"), TEXT("have no instrument %1")},
    {Dimension::Year, TEXT("has a date in %1"), TEXT("have a date in %1"), TEXT("has no date in %1"),
     TEXT("have no date in %1")},
    {Dimension::State, TEXT("is judged %1"), TEXT("are judged %1"), TEXT("is not judged %1"),
     TEXT("are not judged %1")},
    {Dimension::EvidenceKind, TEXT("has evidence of the kind %1"), TEXT("have evidence of the kind %1"),
     TEXT("has no evidence of the kind %1"), TEXT("have no evidence of the kind %1")},
    {Dimension::JudgedBefore, TEXT("was last judged before %1"), TEXT("were last judged before %1"),
     TEXT("was not last judged before %1"), TEXT("were not last judged before %1")},
    {Dimension::EvidenceBefore, TEXT("has no evidence but from before %1"),
     TEXT("have no evidence but from before %1"), TEXT("has evidence from %1 on, or none"),
     TEXT("have evidence from %1 on, or none")},
    {Dimension::Origin, TEXT("was %1"), TEXT("were %1"), TEXT("was not %1"), TEXT("were not %1")},
    {Dimension::Tag, TEXT("is tagged %1"), TEXT("are tagged %1"), TEXT("is not tagged %1"),
     TEXT("are not tagged %1")},
};

/// What is said of commitments that have no value of a dimension, and of those that have any.
constexpr Patterns lacks[] = {
    {Dimension::Agency, TEXT("names no agency"), TEXT("name no agency"), TEXT("names an agency"),
     TEXT("name an agency")},
    {Dimension::Kind, TEXT("names no instrument"), TEXT("name no instrument"), TEXT("names an instrument"),
     TEXT("name an instrument")},
    {Dimension::Year, TEXT("has no date"), TEXT("have no date"), TEXT("has a date"), TEXT("have a date")},
    {Dimension::State, TEXT("is not judged yet"), TEXT("are not judged yet"), TEXT("is judged"),
     TEXT("are judged")},
    {Dimension::EvidenceKind, TEXT("has no evidence"), TEXT("have no evidence"), TEXT("has evidence"),
     TEXT("have evidence")},
    {Dimension::Tag, TEXT("has no tag"), TEXT("have no tag"), TEXT("has a tag"), TEXT("have a tag")},
    {Dimension::Starred, TEXT("has no star"), TEXT("have no star"), TEXT("has a star"), TEXT("have a star")},
    {Dimension::Noted, TEXT("has no note"), TEXT("have no note"), TEXT("has a note"), TEXT("have a note")},
};
#undef TEXT

/// The one of the dimensions answered by the same thing that stands for them in lacks.
Dimension nameGiver(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Side:
    case Dimension::AgencyKind:
        return Dimension::Agency;
    case Dimension::Stage:
        return Dimension::Kind;
    default:
        return dimension;
    }
}

/// Bodies called by what they are take an article, those called by a name of their own do not.
bool takesArticle(const QString &agency)
{
    static const QStringList kinds = QStringLiteral("Agency Authority Board Bureau Center Centre Commission "
                                                    "Committee Council Department Division Institute "
                                                    "Ministry Office Organisation Organization Secretariat "
                                                    "Treasury")
                                         .split(QLatin1Char(' '));
    const QStringList words = agency.split(QLatin1Char(' '));
    return std::ranges::any_of(words, [](const QString &word) { return kinds.contains(word); });
}

QString withIndefiniteArticle(const QString &noun)
{
    const bool vowel = !noun.isEmpty() && QStringLiteral("aeiou").contains(noun.front().toLower());
    return (vowel ? QStringLiteral("an ") : QStringLiteral("a ")) + noun;
}

/// What an instrument of this stage is, as a relative clause.
QString stageClause(const QString &value)
{
    switch (fromCode<Stage>(value).value_or(Stage::Unknown)) {
    case Stage::RenewalExplored:
        return Predicates::tr("whose renewal is being explored");
    case Stage::ToBeRenewed:
        return Predicates::tr("that is to be renewed");
    case Stage::ToBeEstablished:
        return Predicates::tr("that is to be established");
    case Stage::ToBeSigned:
        return Predicates::tr("that is to be signed");
    case Stage::ExpandingScope:
        return Predicates::tr("whose scope is being expanded");
    case Stage::Signed:
        return Predicates::tr("that is signed");
    case Stage::InForce:
        return Predicates::tr("that is in force");
    case Stage::Ongoing:
        return Predicates::tr("that is ongoing");
    case Stage::Unknown:
        return Predicates::tr("whose stage the text does not tell");
    }
    return {};
}

QString sideName(const QString &side)
{
    if (side == QLatin1String("International"))
        return Predicates::tr("the international side");
    return side == QLatin1String("unknown") ? Predicates::tr("an unknown side") : side;
}

} // namespace

QStringList Predicates::of(const Filter &filter) const
{
    const qsizetype asked = filter.choices().size() + (filter.search().isEmpty() ? 0 : 1);
    QStringList out;
    for (const Dimension dimension : {Dimension::Type, Dimension::Action, Dimension::Firmness})
        out.append(choice(dimension, filter.choice(dimension)));
    out.append(agencies(filter.choice(Dimension::Agency), asked == 1));
    out.append(choice(Dimension::Side, filter.choice(Dimension::Side)));
    out.append(choice(Dimension::AgencyKind, filter.choice(Dimension::AgencyKind)));
    out.append(instruments(filter));
    for (const Dimension dimension :
         {Dimension::Year, Dimension::State, Dimension::EvidenceKind, Dimension::JudgedBefore,
          Dimension::EvidenceBefore, Dimension::Origin, Dimension::Tag, Dimension::Starred, Dimension::Noted})
        out.append(choice(dimension, filter.choice(dimension)));
    if (!filter.search().isEmpty())
        out.append(search(filter.search()));
    out.removeAll(QString());
    return out;
}

QString Predicates::either(const char *one, const char *many) const
{
    return tr(m_number == Number::One ? one : many);
}

QString Predicates::pattern(Dimension dimension, bool wanted) const
{
    return pattern(patterns, dimension, wanted);
}

template <typename Table>
QString Predicates::pattern(const Table &table, Dimension dimension, bool wanted) const
{
    const auto found = std::ranges::find(table, dimension, &Patterns::dimension);
    Q_ASSERT(found != std::end(table));
    return wanted ? either(found->one, found->many) : either(found->notOne, found->notMany);
}

QString Predicates::phrase(Dimension dimension, QStringList values, bool wanted) const
{
    const bool none = values.removeAll(dimension == Dimension::State ? unjudged() : noValue()) > 0;
    // What is either so or not has nothing else to say.
    const bool some = isAnnotation(dimension) && dimension != Dimension::Tag && values.removeAll(isSo()) > 0;
    QStringList out;
    if (some)
        out.append(pattern(lacks, dimension, !wanted));
    if (!values.isEmpty())
        out.append(pattern(dimension, wanted).arg(valuesOf(dimension, values, wanted)));
    if (none)
        out.append(pattern(lacks, nameGiver(dimension), wanted));
    return joined(out, wanted ? tr("or") : tr("and"));
}

QString Predicates::valuesOf(Dimension dimension, const QStringList &values, bool wanted) const
{
    QStringList out;
    for (const QString &value : values) {
        const QString name = m_exploration.shortLabel(dimension, value);
        if (dimension == Dimension::Type)
            out.append(m_number == Number::One ? withIndefiniteArticle(name) : name + QLatin1Char('s'));
        else if (dimension == Dimension::AgencyKind && wanted)
            out.append(withIndefiniteArticle(name));
        else if (dimension == Dimension::Firmness || dimension == Dimension::State ||
                 dimension == Dimension::Tag)
            out.append(quoted(name));
        else if (dimension == Dimension::Side)
            out.append(sideName(value));
        else if (dimension == Dimension::Origin && value == code(Origin::Read))
            out.append(tr("only read"));
        else if (dimension == Dimension::Stage)
            out.append(stageClause(value));
        else
            out.append(name);
    }
    return joined(out, tr("or"));
}

QString Predicates::choice(Dimension dimension, const Choice &choice) const
{
    QStringList out;
    // What the subject says already ("5 of 30 recognitions") is not said again.
    const bool said =
        dimension == Dimension::Type && choice.included == QStringList{code(CommitmentType::Recognition)};
    if (!choice.included.isEmpty() && !said)
        out.append(phrase(dimension, choice.included, true));
    if (!choice.excluded.isEmpty())
        out.append(phrase(dimension, choice.excluded, false));
    return out.join(tr(" but "));
}

/// One agency alone is told by its full name; where more is said, short names keep the sentence readable.
QString Predicates::agencies(const Choice &choice, bool alone) const
{
    if ((choice.included + choice.excluded).contains(noValue()))
        return this->choice(Dimension::Agency, choice);
    if (alone && choice.included.size() + choice.excluded.size() == 1) {
        const bool wanted = !choice.included.isEmpty();
        const QString value = wanted ? choice.included.first() : choice.excluded.first();
        const QString name = m_exploration.label(Dimension::Agency, value);
        return pattern(Dimension::Agency, wanted).arg(takesArticle(value) ? tr("the %1").arg(name) : name);
    }
    if (choice.included.isEmpty() || choice.excluded.isEmpty())
        return this->choice(Dimension::Agency, choice);
    return tr("%1 but not %2")
        .arg(phrase(Dimension::Agency, choice.included, true),
             valuesOf(Dimension::Agency, choice.excluded, true));
}

/// Kind and stage may be met by two instruments: "have an instrument of the kind MOC and one that is signed".
QString Predicates::instruments(const Filter &filter) const
{
    const Choice kind = filter.choice(Dimension::Kind);
    const Choice stage = filter.choice(Dimension::Stage);
    if (!kind.included.isEmpty() && !stage.included.isEmpty() && kind.excluded.isEmpty() &&
        stage.excluded.isEmpty() && !(kind.included + stage.included).contains(noValue()))
        return tr("%1 and one %2")
            .arg(phrase(Dimension::Kind, kind.included, true),
                 valuesOf(Dimension::Stage, stage.included, true));
    QStringList out{choice(Dimension::Kind, kind), choice(Dimension::Stage, stage)};
    out.removeAll(QString());
    return joined(out, tr("and"));
}

QString Predicates::search(const QString &text) const
{
    const Result<SearchQuery> query = SearchQuery::parse(text);
    const QString words = query ? wordsFound(*query, m_exploration.answer(text).meant) : quoted(text);
    return (m_number == Number::One ? tr("stands in a clause with %1") : tr("stand in clauses with %1"))
        .arg(words);
}

/// “METI” also finds what it stands for: that is said, or nobody would know why 11.1 is there.
QString Predicates::termFound(const SearchQuery::Term &term, const Meant &meant) const
{
    QString words = quoted(term.prefix ? term.words + QStringLiteral("…") : term.words);
    if (term.exact)
        words = tr("%1 in these letters").arg(words);
    if (term.note)
        words = tr("%1 in a note").arg(words);
    QStringList names;
    for (const QString &name : meant.value(term.toText()))
        names.append(takesArticle(name) ? tr("the %1").arg(name) : name);
    return names.isEmpty() ? words : tr("%1 (%2, by any name)").arg(words, joined(names, tr("or")));
}

/// "“port” within 5 words of “ship”"
QString Predicates::chainFound(const SearchQuery::Chain &chain, const Meant &meant) const
{
    using In = SearchQuery::Reach::In;
    QString out = termFound(chain.terms.first(), meant);
    for (qsizetype i = 0; i < chain.reaches.size(); ++i) {
        const SearchQuery::Reach &reach = chain.reaches[i];
        const QString next = termFound(chain.terms[i + 1], meant);
        if (reach.in == In::Words)
            out = reach.words == 1
                      ? tr("%1 within 1 word of %2").arg(out, next)
                      : tr("%1 within %2 words of %3").arg(out, QString::number(reach.words), next);
        else if (reach.in == In::Sentence)
            out = tr("%1 in a sentence with %2").arg(out, next);
        else if (reach.in == In::Clause)
            out = tr("%1 in a clause with %2").arg(out, next);
        else
            out = tr("%1 in a section with %2").arg(out, next);
    }
    return out;
}

QString Predicates::wordsFound(const SearchQuery &query, const Meant &meant) const
{
    const auto name = [&](const QList<SearchQuery::Term> &terms) {
        QStringList out;
        for (const SearchQuery::Term &term : terms)
            out.append(termFound(term, meant));
        return joined(out, tr("or"));
    };
    QStringList groups;
    for (const QList<SearchQuery::Term> &group : query.wanted())
        groups.append(name(group));
    for (const SearchQuery::Chain &chain : query.chains())
        groups.append(chainFound(chain, meant));
    const QString wanted = joined(groups, tr("and"));
    if (query.unwanted().isEmpty())
        return wanted;
    const QString unwanted = name(query.unwanted());
    return wanted.isEmpty() ? tr("no %1").arg(unwanted) : tr("%1 but no %2").arg(wanted, unwanted);
}

} // namespace partnership
