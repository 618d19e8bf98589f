// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"

#include "app/cli/command.h"
#include "app/opening.h"
#include "models/exploration/address.h"
#include "models/exploration/savedview.h"
#include "models/statement/nearest.h"

namespace partnership {
namespace {

const QString notPrefix = QStringLiteral("not-");
const QString viewOption = QStringLiteral("view");

QString meaning(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Statement:
        return CommandLine::tr("only of this statement, by its title");
    case Dimension::Party:
        return CommandLine::tr("only of statements of this party: Japan");
    case Dimension::Pillar:
        return CommandLine::tr(
            "only of this section and what stands under it, by its printed label: II; without "
            "what stands under it: \"II itself\"");
    case Dimension::Agency:
        return CommandLine::tr("only what names this agency: name, abbreviation, alias or former name");
    case Dimension::Side:
        return CommandLine::tr("only what names an agency of this side: Japan");
    case Dimension::AgencyKind:
        return CommandLine::tr("only what names an agency of this kind: ministry");
    case Dimension::Kind:
        return CommandLine::tr("only what names an instrument of this kind: MOC");
    case Dimension::Stage:
        return CommandLine::tr("only what names an instrument at this stage: \"to be renewed\"");
    case Dimension::Action:
        return CommandLine::tr("only commitments of this action: renew");
    case Dimension::Firmness:
        return CommandLine::tr("only commitments as firm as this: will");
    case Dimension::Type:
        return CommandLine::tr("only this type: commitment, task or recognition");
    case Dimension::Year:
        return CommandLine::tr("only clauses with an event, or an instrument, of this year: 2026");
    case Dimension::State:
        return CommandLine::tr("only commitments judged so, as of today: \"under way\"; or unjudged");
    case Dimension::EvidenceKind:
        return CommandLine::tr("only commitments judged by such evidence: link, file, quotation, note; or "
                               "none");
    case Dimension::JudgedBefore:
        return CommandLine::tr("only commitments last judged before this day: 2026-05-12");
    case Dimension::EvidenceBefore:
        return CommandLine::tr("only commitments whose newest evidence is older than this day: 2026-05-12");
    case Dimension::Origin:
        return CommandLine::tr(
            "only facts of this origin: read (nobody has looked), accepted, corrected, added");
    case Dimension::Tag:
        return CommandLine::tr("only what has this tag, or stands with what has it: urgent; or none");
    case Dimension::Starred:
        return CommandLine::tr("yes: only what has a star, or stands with what has one; none: the rest");
    case Dimension::Noted:
        return CommandLine::tr("yes: only what has a note, or stands with what has one; none: the rest");
    }
    Q_UNREACHABLE();
}

QString valueName(Dimension dimension)
{
    return isBefore(dimension) ? QStringLiteral("DAY")
                               : optionName(dimension).section(QLatin1Char('-'), -1).toUpper();
}

QCommandLineOption excluding(Dimension dimension)
{
    QCommandLineOption option(notPrefix + optionName(dimension), {}, valueName(dimension));
    option.setFlags(QCommandLineOption::HiddenFromHelp);
    return option;
}

/// Adds what an option was given to the filter, each value under its canonical name.
Result<Done> addChoices(Filter &filter, Filter (Filter::*add)(Dimension, const QString &) const,
                        Dimension dimension, const QStringList &typed, const Exploration &exploration)
{
    for (const QString &word : typed) {
        const Result<QString> value = exploration.resolve(dimension, word);
        if (!value)
            return value.problem();
        filter = (filter.*add)(dimension, *value);
    }
    return Done{};
}

/// What the view of that name in the library filters by; everything where none is named.
Result<Filter> filterOfView(const QString &name, const Exploration &exploration)
{
    if (name.isEmpty())
        return Filter();
    const auto kept = exploration.library()->views();
    if (!kept)
        return kept.problem();
    QStringList names;
    for (const KeptView &view : *kept)
        names.append(view.name);
    if (names.isEmpty())
        return wrongUsage(CommandLine::tr("There is no saved view in this library."),
                          CommandLine::tr("The window saves one: Saved views, Save view…."), name);
    const Result<QString> meant = oneOf(name, names, CommandLine::tr("saved view"));
    if (!meant)
        return meant.problem();
    const Result<SavedView> view = viewOf((*kept)[names.indexOf(*meant)]);
    return view ? filterAt(view->address) : view.problem();
}

} // namespace

QCommandLineOption libraryOption()
{
    return {QStringLiteral("library"),
            CommandLine::tr("The library to ask; a statement file is read for the moment. Without it the "
                            "statement that ships with the program is meant."),
            QStringLiteral("FILE")};
}

QCommandLineOption outputOption()
{
    return {QStringLiteral("output"), CommandLine::tr("Write to this file instead of standard output."),
            QStringLiteral("FILE")};
}

QCommandLineOption formatOption()
{
    return {QStringLiteral("format"),
            CommandLine::tr("table (for reading; long texts are cut), csv, json or xlsx (everything)."),
            QStringLiteral("FORMAT"), QStringLiteral("table")};
}

QList<QCommandLineOption> filterOptions()
{
    QList<QCommandLineOption> options;
    for (const Dimension dimension : allDimensions()) {
        options.append({optionName(dimension), meaning(dimension), valueName(dimension)});
        options.append(excluding(dimension));
    }
    options.append({QStringLiteral("search"),
                    CommandLine::tr(
                        "only clauses with these words, \"phrases\" or beginnings*; with note:WORD of notes"),
                    QStringLiteral("WORDS")});
    options.append({viewOption, CommandLine::tr("only what this saved view of the library shows"),
                    QStringLiteral("NAME")});
    return options;
}

Problem wrongUsage(const QString &what, const QString &advice, const QString &words)
{
    return {Fault::Usage, what, {}, 0, words, advice};
}

Result<QString> onlyArgument(const QCommandLineParser &options, const QString &name)
{
    QStringList given = options.positionalArguments().mid(1);
    given.removeIf(isAddress); // which filter, beside the options
    if (given.isEmpty())
        return wrongUsage(CommandLine::tr("%1 is missing.").arg(name));
    if (given.size() > 1)
        return wrongUsage(CommandLine::tr("One argument is too many."),
                          CommandLine::tr("Words with blanks in them need quotation marks."), given[1]);
    return given.first();
}

Result<std::unique_ptr<Library>> libraryOf(const QCommandLineParser &options)
{
    const QString path = options.value(QStringLiteral("library"));
    if (!options.isSet(QStringLiteral("library")))
        return openShippedStatement();
    return looksLikeLibrary(path) ? Library::open(path, Library::Access::ReadOnly) : openPaths({path});
}

Result<Filter> filterOf(const QCommandLineParser &options, const Exploration &exploration)
{
    const Result<Filter> ofView = filterOfView(options.value(viewOption), exploration);
    if (!ofView)
        return ofView;
    Filter filter = *ofView;
    for (const QString &argument : options.positionalArguments()) {
        const Result<Filter> view = isAddress(argument) ? exploration.typed(argument, {}) : filter;
        if (!view)
            return view.problem();
        filter = *view;
    }
    for (const Dimension dimension : allDimensions()) {
        const QString name = optionName(dimension);
        Result<Done> added =
            addChoices(filter, &Filter::including, dimension, options.values(name), exploration);
        if (added)
            added = addChoices(filter, &Filter::excluding, dimension, options.values(notPrefix + name),
                               exploration);
        if (!added)
            return added.problem();
    }
    const QString words = options.values(QStringLiteral("search")).join(QLatin1Char(' '));
    return words.isEmpty() ? Result<Filter>(filter) : exploration.typed(words, filter);
}

Result<TableFormat> formatOf(const QCommandLineParser &options)
{
    const QStringList known{QStringLiteral("table"), QStringLiteral("csv"), QStringLiteral("json"),
                            QStringLiteral("xlsx")};
    const Result<QString> word =
        oneOf(options.value(QStringLiteral("format")), known, CommandLine::tr("format"));
    if (!word)
        return word.problem();
    return TableFormat(known.indexOf(*word));
}

Result<QString> oneOf(const QString &typed, const QStringList &known, const QString &what)
{
    for (const QString &word : known) {
        if (word.compare(typed, Qt::CaseInsensitive) == 0)
            return word;
    }
    const QString meant = nearest(typed, known);
    return wrongUsage(CommandLine::tr("There is no %1 “%2”.").arg(what, typed),
                      meant.isEmpty()
                          ? CommandLine::tr("There are: %1.").arg(known.join(QStringLiteral(", ")))
                          : CommandLine::tr("Did you mean “%1”?").arg(meant));
}

} // namespace partnership
