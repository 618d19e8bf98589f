// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/filter.h"

#include "models/statement/vocabulary.h"

#include <algorithm>

namespace partnership {
namespace {

/// First the name of each dimension's option, in the order of the enum; then what else people call it.
struct Name
{
    Dimension dimension;
    const char *name;
};
constexpr Name dimensionWords[] = {
    {Dimension::Statement, "statement"},
    {Dimension::Party, "party"},
    {Dimension::Pillar, "pillar"},
    {Dimension::Agency, "agency"},
    {Dimension::Side, "side"},
    {Dimension::AgencyKind, "agency-kind"},
    {Dimension::Kind, "kind"},
    {Dimension::Stage, "stage"},
    {Dimension::Action, "action"},
    {Dimension::Firmness, "firmness"},
    {Dimension::Type, "type"},
    {Dimension::Year, "year"},
    {Dimension::State, "state"},
    {Dimension::EvidenceKind, "evidence-kind"},
    {Dimension::JudgedBefore, "judged-before"},
    {Dimension::EvidenceBefore, "evidence-before"},
    {Dimension::Origin, "origin"},
    {Dimension::Tag, "tag"},
    {Dimension::Starred, "starred"},
    {Dimension::Noted, "noted"},
    {Dimension::Pillar, "section"},
    {Dimension::Agency, "ministry"},
    {Dimension::Agency, "body"},
    {Dimension::Kind, "instrument"},
    {Dimension::Action, "verb"},
    {Dimension::Year, "date"},
    {Dimension::State, "judgement"},
    {Dimension::EvidenceKind, "evidence"},
    {Dimension::EvidenceBefore, "evidence-older-than"},
};

} // namespace

bool Filter::asksForRecognitions() const
{
    return choice(Dimension::Type).included.contains(code(CommitmentType::Recognition));
}

Filter Filter::including(Dimension dimension, const QString &value) const
{
    Filter out = without(dimension, value);
    out.m_choices[dimension].included.append(value);
    return out;
}

Filter Filter::excluding(Dimension dimension, const QString &value) const
{
    Filter out = without(dimension, value);
    out.m_choices[dimension].excluded.append(value);
    return out;
}

Filter Filter::without(Dimension dimension, const QString &value) const
{
    Choice rest = choice(dimension);
    rest.included.removeAll(value);
    rest.excluded.removeAll(value);
    Filter out = without(dimension);
    if (!rest.isEmpty())
        out.m_choices.insert(dimension, rest);
    return out;
}

Filter Filter::without(Dimension dimension) const
{
    Filter out = *this;
    out.m_choices.remove(dimension);
    return out;
}

Filter Filter::toggled(Dimension dimension, const QString &value) const
{
    return choice(dimension).included.contains(value) ? without(dimension, value)
                                                      : including(dimension, value);
}

Filter Filter::cycled(Dimension dimension, const QString &value) const
{
    const Choice now = choice(dimension);
    if (now.included.contains(value))
        return excluding(dimension, value);
    return now.excluded.contains(value) ? without(dimension, value) : including(dimension, value);
}

Filter Filter::searching(const QString &words) const
{
    Filter out = *this;
    out.m_search = words.simplified();
    return out;
}

bool Filter::contains(const Filter &other) const
{
    const auto has = [](const QStringList &all, const QStringList &some) {
        return std::ranges::all_of(some, [&](const QString &value) { return all.contains(value); });
    };
    for (auto it = other.m_choices.cbegin(); it != other.m_choices.cend(); ++it) {
        const Choice own = choice(it.key());
        if (!has(own.included, it->included) || !has(own.excluded, it->excluded))
            return false;
    }
    return other.m_search.isEmpty() || other.m_search == m_search;
}

QStringList Filter::toOptions() const
{
    QStringList out;
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it) {
        for (const QString &value : it->included)
            out << QStringLiteral("--") + optionName(it.key()) << value;
        for (const QString &value : it->excluded)
            out << QStringLiteral("--not-") + optionName(it.key()) << value;
    }
    if (!m_search.isEmpty())
        out << QStringLiteral("--search") << m_search;
    return out;
}

const QString &noValue()
{
    static const QString none = QStringLiteral("none");
    return none;
}

bool mayBeNone(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Party:
    case Dimension::Agency:
    case Dimension::Side:
    case Dimension::AgencyKind:
    case Dimension::Kind:
    case Dimension::Stage:
    case Dimension::Year:
    case Dimension::EvidenceKind:
    case Dimension::Tag:
    case Dimension::Starred:
    case Dimension::Noted:
        return true;
    default:
        return false;
    }
}

bool isOfDesk(Dimension dimension)
{
    return dimension >= Dimension::State;
}

bool isBefore(Dimension dimension)
{
    return dimension == Dimension::JudgedBefore || dimension == Dimension::EvidenceBefore;
}

bool isAnnotation(Dimension dimension)
{
    return dimension >= Dimension::Tag;
}

const QString &isSo()
{
    static const QString word = QStringLiteral("yes");
    return word;
}

const QString &unjudged()
{
    static const QString word = QStringLiteral("unjudged");
    return word;
}

QString optionName(Dimension dimension)
{
    return QLatin1String(dimensionWords[int(dimension)].name);
}

QStringList optionNames()
{
    return dimensionNames().first(allDimensions().size());
}

bool dimensionFromName(QStringView name, Dimension *dimension)
{
    for (const Name &known : dimensionWords) {
        if (name.compare(QLatin1String(known.name), Qt::CaseInsensitive) == 0) {
            *dimension = known.dimension;
            return true;
        }
    }
    return false;
}

QStringList dimensionNames()
{
    QStringList out;
    for (const Name &known : dimensionWords)
        out.append(QLatin1String(known.name));
    return out;
}

const QList<Dimension> &allDimensions()
{
    static const QList<Dimension> all = [] {
        QList<Dimension> out;
        for (int i = 0; i <= int(Dimension::Noted); ++i)
            out.append(dimensionWords[i].dimension);
        return out;
    }();
    return all;
}

} // namespace partnership
