// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/desk/decisionlexicon.h"

#include "models/library/filewriting.h"
#include "models/reading/lexicons.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace partnership {
namespace {

struct DecisionLexicon
{
    Q_DECLARE_TR_FUNCTIONS(partnership::DecisionLexicon)
};

/// Can a field hold it as it is?
bool isSayable(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) {
        return c == QLatin1Char('|') || c == QLatin1Char(';') || c == QLatin1Char('\n');
    });
}

QString entryOf(const QStringList &fields)
{
    const bool good = std::ranges::all_of(fields, isSayable) && !fields.first().isEmpty() &&
                      !fields.first().startsWith(QLatin1Char('#'));
    return good ? fields.join(QStringLiteral(" | ")) : QString();
}

/// The words that it was found by, where they are another name of it.
QString otherName(const Decision &decision)
{
    const QString &words = decision.place.words;
    const QString name = decision.values.value(QStringLiteral("name"));
    const QString abbreviation = decision.values.value(QStringLiteral("abbreviation"));
    return words == name || words == abbreviation ? QString() : words;
}

/// The entries of the two lexicons that names are looked up in.
class NewEntries
{
public:
    explicit NewEntries(const Lexicons &lexicons) : m_lexicons(lexicons) {}

    void add(const Decision &decision)
    {
        const auto value = [&](const char *field) { return decision.values.value(QLatin1String(field)); };
        if (decision.verdict == Verdict::Rejected)
            return;
        if (decision.kind == FactKind::Agency)
            addBody({value("name"),
                     value("abbreviation"),
                     value("side"),
                     value("kind"),
                     otherName(decision),
                     {}});
        if (decision.kind == FactKind::Instrument && !value("kind").isEmpty())
            addTo(m_instruments, {value("name"), value("abbreviation"), value("kind"), otherName(decision)});
    }
    void add(const BodyDecision &decision)
    {
        const QString name = decision.values.value(QStringLiteral("name"));
        const QString side = decision.values.value(QStringLiteral("side"), decision.side);
        const QString kind = decision.values.value(QStringLiteral("kind"));
        switch (decision.verb) {
        case BodyVerb::Renamed:
            return addBody({name, {}, side, kind, {}, decision.name});
        case BodyVerb::Merged:
            return addBody({name, {}, side, kind, decision.name, {}});
        case BodyVerb::Split:
            return addBody({name, {}, side, kind, decision.values.value(QStringLiteral("words")), {}});
        case BodyVerb::Alias:
            return addBody(
                {decision.name, {}, decision.side, {}, decision.values.value(QStringLiteral("alias")), {}});
        }
    }
    const QStringList &bodies() const { return m_bodies; }
    const QStringList &instruments() const { return m_instruments; }

private:
    void addBody(const QStringList &fields)
    {
        if (fields[2] == QLatin1String("International") || m_lexicons.isSide(fields[2]))
            addTo(m_bodies, fields);
    }
    static void addTo(QStringList &entries, const QStringList &fields)
    {
        if (const QString entry = entryOf(fields); !entry.isEmpty() && !entries.contains(entry))
            entries.append(entry);
    }

    const Lexicons &m_lexicons;
    QStringList m_bodies;
    QStringList m_instruments;
};

/// What is there stays, each new entry comes behind it. Gives how many are new.
Result<qsizetype> extend(const QString &path, const QStringList &entries)
{
    QFile file(path);
    if (file.exists() && !file.open(QIODevice::ReadOnly))
        return Problem{Fault::Input,       DecisionLexicon::tr("This lexicon cannot be read."), path, 0,
                       file.errorString(), DecisionLexicon::tr("Check that you may read it.")};
    QString text = file.isOpen() ? QString::fromUtf8(file.readAll()) : QString();
    const QStringList lines = text.split(QLatin1Char('\n'));
    qsizetype added = 0;
    for (const QString &entry : entries) {
        if (lines.contains(entry))
            continue;
        if (!text.isEmpty() && !text.endsWith(QLatin1Char('\n')))
            text += QLatin1Char('\n');
        text += entry + QLatin1Char('\n');
        ++added;
    }
    if (added == 0)
        return added;
    const Result<Done> written = writeFile(path, text.toUtf8());
    return written ? Result<qsizetype>(added) : written.problem();
}

} // namespace

Result<qsizetype> keepInLexicons(const Decisions &decisions, const QString &folder)
{
    // What lies there is read before anything is added to it.
    const Result<Lexicons> lexicons = loadLexicons(QStringLiteral(":/lexicons"), folder);
    if (!lexicons)
        return lexicons.problem();
    if (!QDir().mkpath(folder))
        return Problem{Fault::Input, DecisionLexicon::tr("This folder cannot be made."),    folder, 0,
                       {},           DecisionLexicon::tr("Name one that you may write to.")};
    NewEntries entries(*lexicons);
    for (const Decision &decision : decisions.facts)
        entries.add(decision);
    for (const BodyDecision &decision : decisions.bodies)
        entries.add(decision);
    const QDir in(folder);
    const auto bodies = extend(in.filePath(QStringLiteral("bodies.txt")), entries.bodies());
    if (!bodies)
        return bodies;
    const auto instruments = extend(in.filePath(QStringLiteral("instruments.txt")), entries.instruments());
    return instruments ? Result<qsizetype>(*bodies + *instruments) : instruments;
}

} // namespace partnership
