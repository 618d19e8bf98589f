// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/names.h"

#include "models/exploration/enumeration.h"
#include "models/exploration/statementnames.h"
#include "models/statement/nearest.h"

#include <QDate>

#include <algorithm>

namespace partnership {
namespace {

constexpr int shownAtMost = 12; ///< values listed where none is near

constexpr int longestName = 200; ///< more is no name, and would take long to compare

bool isYear(const QString &text)
{
    return text.size() == 4 && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

QString dimensionName(Dimension dimension)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("partnership::Names", text); };
    switch (dimension) {
    case Dimension::Statement:
        return tr("Statement");
    case Dimension::Party:
        return tr("Party");
    case Dimension::Pillar:
        return tr("Pillar");
    case Dimension::Agency:
        return tr("Agency");
    case Dimension::Side:
        return tr("Side");
    case Dimension::AgencyKind:
        return tr("Agency kind");
    case Dimension::Kind:
        return tr("Instrument kind");
    case Dimension::Stage:
        return tr("Stage");
    case Dimension::Action:
        return tr("Action");
    case Dimension::Firmness:
        return tr("Firmness");
    case Dimension::Type:
        return tr("Type");
    case Dimension::Year:
        return tr("Year");
    case Dimension::State:
        return tr("State");
    case Dimension::EvidenceKind:
        return tr("Evidence");
    case Dimension::JudgedBefore:
        return tr("Judged before");
    case Dimension::EvidenceBefore:
        return tr("Evidence older than");
    case Dimension::Origin:
        return tr("Origin");
    case Dimension::Tag:
        return tr("Tag");
    case Dimension::Starred:
        return tr("Starred");
    case Dimension::Noted:
        return tr("Noted");
    }
    return {};
}

namespace {

/// "2026-05-12"; of a month or a year, "2026-05" or "2026", its first day. Not valid where it is none.
QDate firstDay(const QString &typed)
{
    const qsizetype missing = QStringLiteral("2026-01-01").size() - typed.size();
    return QDate::fromString(typed + QStringLiteral("-01-01").right(qMax(missing, qsizetype(0))),
                             Qt::ISODate);
}

Result<QString> dayCalled(const QString &typed)
{
    if (const QDate day = firstDay(typed); day.isValid())
        return day.toString(Qt::ISODate);
    Problem out;
    out.fault = Fault::Usage;
    out.what = Names::tr("%1 is no day.").arg(quoted(typed));
    out.advice = Names::tr("Write year, month and day: 2026-05-12. Of a year or a month alone its first day "
                           "is meant.");
    return out;
}

} // namespace

Names::Names(const Contents &contents, const Columns &columns)
{
    for (const Dimension dimension : allDimensions()) {
        m_known[dimension].values = columns.dictionary(dimension).values();
        for (const QString &value : columns.dictionary(dimension).values())
            add(dimension, value, value);
    }
    for (int i = 0; i < contents.statements().size(); ++i) {
        const Statement &statement = contents.statements()[i];
        addStatement({0, statement.title, statement.date, {}, statement.source.name},
                     contents.statementValue(i));
    }
    for (const SectionRow &section : contents.sections()) {
        add(Dimension::Pillar, section.title, section.value);
        add(Dimension::Pillar, section.label + QLatin1Char(' ') + section.title, section.value);
    }
    for (const InstrumentRow &instrument : contents.instruments())
        addCalled(instrument.id, QStringList{instrument.name, instrument.abbreviation} + instrument.aliases);
    for (const AgencyRow &agency : contents.agencies()) {
        const QStringList names = QStringList{agency.name, agency.abbreviation} + agency.aliases;
        addCalled(agency.id, names);
        for (const QString &name : names)
            add(Dimension::Agency, name, agency.value);
        if (!agency.abbreviation.isEmpty())
            add(Dimension::Agency, agency.name + QLatin1Char(' ') + agency.abbreviation, agency.value);
    }
}

Names::Names(const QList<StatementHead> &heads)
{
    const QStringList values = distinctTitles(heads);
    m_known[Dimension::Statement].values = values;
    for (const QString &value : values)
        add(Dimension::Statement, value, value);
    for (qsizetype i = 0; i < heads.size(); ++i)
        addStatement(heads[i], values[i]);
}

void Names::setTags(const QStringList &tags)
{
    if (m_known[Dimension::Tag].values == tags)
        return;
    m_known[Dimension::Tag] = {tags, {}, {}};
    for (const QString &tag : tags)
        add(Dimension::Tag, tag, tag);
}

void Names::addStatement(const StatementHead &head, const QString &value)
{
    for (const QString &name : {head.title, head.date, head.source})
        add(Dimension::Statement, name, value);
}

void Names::add(Dimension dimension, const QString &name, const QString &value)
{
    const QString key = comparable(name);
    if (key.isEmpty())
        return;
    Known &known = m_known[dimension];
    QStringList &values = known.by[key];
    // The same value comes again at once, or is one of few: ten thousand statements may share one title.
    if (values.endsWith(value) || (dimension != Dimension::Statement && values.contains(value)))
        return;
    values.append(value);
    known.spellings.append({name, key, value});
}

/// Only names of one word: more are never typed as one.
void Names::addCalled(ItemId id, const QStringList &names)
{
    for (const QString &name : names) {
        QList<Called> *known = name.contains(QLatin1Char(' ')) ? nullptr : &m_called[comparable(name)];
        if (known && !name.isEmpty() && (known->isEmpty() || known->last().id != id))
            known->append({id, name});
    }
}

/// The first few names that a word is part of, longer than it by whole words: "economy" is what someone may
/// have in mind of the Ministry of Economy, Trade and Industry.
QStringList Names::Known::containing(const QString &word) const
{
    constexpr int atMost = 3;
    QStringList out;
    for (const Spelling &spelling : spellings) {
        const QString padded = QLatin1Char(' ') + spelling.key + QLatin1Char(' ');
        if (!word.isEmpty() && out.size() < atMost &&
            padded.contains(QLatin1Char(' ') + word + QLatin1Char(' ')))
            out.append(spelling.name);
    }
    return out;
}

QStringList Names::Known::names() const
{
    QStringList out;
    for (const Spelling &spelling : spellings)
        out.append(spelling.name);
    return out;
}

QStringList Names::beginning(Dimension dimension, const QString &typed, int atMost) const
{
    const Known known = m_known.value(dimension);
    const QString word = comparable(typed);
    QHash<QString, bool> begun; // by value: at the head of a name, or of another word
    for (const Spelling &spelling : known.spellings) {
        if (spelling.key.startsWith(word))
            begun[spelling.value] = true;
        else if (spelling.key.contains(QLatin1Char(' ') + word) && !begun.contains(spelling.value))
            begun[spelling.value] = false;
    }
    QStringList out;
    for (const bool atHead : {true, false}) {
        for (qsizetype i = 0; i < known.values.size() && out.size() < atMost && !begun.isEmpty(); ++i) {
            if (const auto it = begun.constFind(known.values[i]); it != begun.constEnd() && *it == atHead)
                out.append(known.values[i]);
        }
    }
    return out;
}

Result<QString> Names::resolve(Dimension dimension, const QString &typed) const
{
    if (isBefore(dimension))
        return dayCalled(typed.trimmed());
    const auto known = m_known.constFind(dimension);
    if (known != m_known.constEnd()) {
        if (known->values.contains(typed))
            return typed;
        const QStringList values = known->by.value(comparable(typed));
        if (values.size() > 1)
            return ambiguous(dimension, typed);
        if (!values.isEmpty())
            return values.first();
    }
    // A year without anything in it is a question with the answer none, not a mistake.
    if (dimension == Dimension::Year && isYear(typed.trimmed()))
        return typed.trimmed();
    if (mayBeNone(dimension) && typed.compare(noValue(), Qt::CaseInsensitive) == 0)
        return noValue();
    return unknown(dimension, typed);
}

QStringList Names::near(Dimension dimension, const QString &typed) const
{
    const Known known = m_known.value(dimension);
    if (const QStringList values = known.by.value(comparable(typed)); values.size() > 1)
        return values.first(std::min<qsizetype>(shownAtMost, values.size()));
    QStringList out = known.containing(comparable(typed));
    if (typed.size() <= longestName && out.isEmpty())
        out = {nearest(typed, known.names())};
    out.removeAll(QString());
    return out;
}

Problem Names::unknown(Dimension dimension, const QString &typed) const
{
    Problem out;
    out.fault = Fault::Usage;
    out.what = tr("%1 %2 is not known.").arg(dimensionName(dimension), quoted(typed));
    if (const QStringList meant = near(dimension, typed); !meant.isEmpty())
        out.advice = tr("Did you mean %1?").arg(quotedAll(meant).join(tr(" or ")));
    else
        out.advice = whatThereIs(m_known.value(dimension).values);
    return out;
}

Problem Names::ambiguous(Dimension dimension, const QString &typed) const
{
    Problem out;
    out.fault = Fault::Usage;
    out.what = tr("%1 %2 may be one of several.").arg(dimensionName(dimension), quoted(typed));
    out.advice = tr("Did you mean %1?").arg(quotedAll(near(dimension, typed)).join(tr(" or ")));
    return out;
}

QString Names::whatThereIs(const QStringList &values)
{
    if (values.isEmpty())
        return tr("The library has none.");
    const qsizetype more = values.size() - shownAtMost;
    const QString list =
        quotedAll(values.first(std::min<qsizetype>(shownAtMost, values.size()))).join(QStringLiteral(", "));
    return more <= 0 ? tr("There are %1.").arg(list)
                     : tr("There are %1 and %2 more.").arg(list, QString::number(more));
}

} // namespace partnership
