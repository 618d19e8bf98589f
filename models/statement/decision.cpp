// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statement/decision.h"

#include <QCoreApplication>
#include <QDate>

namespace partnership {
namespace {

struct Decisive
{
    Q_DECLARE_TR_FUNCTIONS(partnership::Decision)
};

constexpr qsizetype longestValue = 2000;

Problem refused(const QString &what, const QString &advice, const QString &words = {})
{
    return {Fault::Usage, what, {}, 0, words, advice};
}

/// ISO 8601, as long as it is known.
bool isDate(const QString &text)
{
    constexpr qsizetype year = 4, month = 7, day = 10;
    if (text.size() != year && text.size() != month && text.size() != day)
        return false;
    const QString whole = text + QStringLiteral("0000-01-01").mid(text.size());
    return QDate::fromString(whole, Qt::ISODate).isValid();
}

template <typename Enum> QString wordsOfList()
{
    QStringList words;
    for (const Enum value : allOf<Enum>())
        words.append(code(value));
    return words.join(QStringLiteral(", "));
}

template <typename Enum> Result<Done> judgeWord(const QString &word)
{
    if (fromCode<Enum>(word))
        return Done();
    return refused(Decisive::tr("“%1” is no such word.").arg(word),
                   Decisive::tr("There are: %1.").arg(wordsOfList<Enum>()));
}

Result<Done> judgeDate(const QString &text)
{
    if (text.isEmpty() || isDate(text))
        return Done();
    return refused(Decisive::tr("“%1” is no date.").arg(text),
                   Decisive::tr("Write year, month and day, as far as they are known: 2026, 2026-05 or "
                                "2026-05-12."));
}

Result<Done> judgeValue(FactKind kind, const QString &field, const QString &value)
{
    if (value.size() > longestValue)
        return refused(
            Decisive::tr("The value of “%1” is longer than %2 letters.").arg(field).arg(longestValue),
            Decisive::tr("Give a shorter one."));
    if (field == QLatin1String("name") && value.trimmed().isEmpty())
        return refused(Decisive::tr("The name is empty."), Decisive::tr("Give one, or reject the fact."));
    if (field == QLatin1String("date"))
        return judgeDate(value);
    if (field == QLatin1String("stage"))
        return judgeWord<Stage>(value);
    if (field == QLatin1String("type"))
        return judgeWord<CommitmentType>(value);
    if (field == QLatin1String("action"))
        return judgeWord<Action>(value);
    if (field == QLatin1String("firmness"))
        return judgeWord<Firmness>(value);
    if (field == QLatin1String("precision"))
        return judgeWord<Precision>(value);
    return kind == FactKind::Event && field == QLatin1String("kind") ? judgeWord<EventKind>(value)
                                                                     : Result<Done>(Done());
}

bool isOfPlace(const QString &field)
{
    return field == QLatin1String("text") || field == QLatin1String("occurrence") ||
           field == QLatin1String("of");
}

Result<Done> judgePlace(const Decision &decision)
{
    const FactPlace &place = decision.place;
    if (place.clause.isEmpty() || place.words.isEmpty())
        return refused(Decisive::tr("It is not said which words are meant."),
                       Decisive::tr("Name a clause and words of it."));
    if (place.occurrence < 1 || place.occurrence > place.of)
        return refused(Decisive::tr("It is not said which of the words are meant."),
                       Decisive::tr("Count them from 1."), place.words);
    return Done();
}

} // namespace

bool DecidedSource::fits(const Statement &statement) const
{
    return sha256 == statement.source.sha256 ||
           (!title.isEmpty() && date == statement.date && comparable(title) == comparable(statement.title));
}

DecidedSource sourceOf(const Statement &statement)
{
    return {statement.source.sha256, statement.title, statement.date};
}

bool Decision::isAbout(const Decision &other) const
{
    const bool sameStatement = source.sha256 == other.source.sha256 ||
                               (!source.title.isEmpty() && source.date == other.source.date &&
                                comparable(source.title) == comparable(other.source.title));
    if (!sameStatement || kind != other.kind || place != other.place)
        return false;
    return asRead.isEmpty() || other.asRead.isEmpty() ||
           tellTale(kind, asRead) == tellTale(kind, other.asRead);
}

QString tellTale(FactKind kind, const FactValues &values)
{
    if (kind == FactKind::Agency)
        return values.value(QStringLiteral("side"));
    return kind == FactKind::Event ? values.value(QStringLiteral("kind")) : QString();
}

QStringList fieldsOf(FactKind kind)
{
    switch (kind) {
    case FactKind::Agency:
        return {QStringLiteral("name"), QStringLiteral("abbreviation"), QStringLiteral("side"),
                QStringLiteral("kind")};
    case FactKind::Instrument:
        return {QStringLiteral("name"), QStringLiteral("abbreviation"), QStringLiteral("kind"),
                QStringLiteral("stage"), QStringLiteral("date")};
    case FactKind::Commitment:
        return {QStringLiteral("type"), QStringLiteral("action"), QStringLiteral("firmness")};
    case FactKind::Event:
        return {QStringLiteral("date"), QStringLiteral("precision"), QStringLiteral("kind"),
                QStringLiteral("label")};
    }
    Q_UNREACHABLE();
}

Result<Done> judgeValues(FactKind kind, const FactValues &values)
{
    const QStringList known = fieldsOf(kind);
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (isOfPlace(it.key()))
            continue;
        if (!known.contains(it.key()))
            return refused(Decisive::tr("There is no field “%1” of this kind of fact.").arg(it.key()),
                           Decisive::tr("There are: %1.").arg(known.join(QStringLiteral(", "))), code(kind));
        if (auto judged = judgeValue(kind, it.key(), *it); !judged)
            return judged;
    }
    return Done();
}

Result<Done> judgeDecision(const Decision &decision)
{
    if (auto placed = judgePlace(decision); !placed)
        return placed;
    const bool needsName = (decision.kind == FactKind::Agency || decision.kind == FactKind::Instrument) &&
                           decision.verdict != Verdict::Rejected;
    if (needsName && decision.values.value(QStringLiteral("name")).trimmed().isEmpty())
        return judgeValues(decision.kind, {{QStringLiteral("name"), QString()}});
    auto judged = judgeValues(decision.kind, decision.values);
    return judged ? judgeValues(decision.kind, decision.asRead) : judged;
}

Result<Done> judgeDecision(const BodyDecision &decision)
{
    const auto has = [&](const char *field) {
        return !decision.values.value(QLatin1String(field)).trimmed().isEmpty();
    };
    if (decision.name.trimmed().isEmpty())
        return refused(Decisive::tr("It is not said which agency is meant."), Decisive::tr("Name one."));
    if (decision.verb == BodyVerb::Alias ? !has("alias") : !has("name"))
        return refused(Decisive::tr("The new name is empty."), Decisive::tr("Give one."), decision.name);
    if (decision.verb == BodyVerb::Split && !has("words"))
        return refused(Decisive::tr("It is not said which words name the other agency."),
                       Decisive::tr("Give the words as they are printed."), decision.name);
    return Done();
}

} // namespace partnership
