// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/correcting.h"

#include "app/cli/command.h"
#include "app/cli/desk.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/opening.h"
#include "models/exploration/desk/decisionfile.h"
#include "models/exploration/desk/decisionlexicon.h"
#include "models/library/decisions.h"

#include <QFile>

namespace partnership {
namespace {

Result<const AgencyRow *> agencyMeant(const Exploration &exploration, const QString &typed)
{
    const Result<QString> value = exploration.resolve(Dimension::Agency, typed);
    if (!value)
        return value.problem();
    for (const AgencyRow &agency : exploration.contents().agencies()) {
        if (agency.value == *value)
            return &agency;
    }
    return wrongUsage(CommandLine::tr("No agency is named."), CommandLine::tr("Name one."), typed);
}

/// As it was read: what the text leaves open has no side.
QString sideAsRead(const AgencyRow &agency)
{
    return agency.side == QLatin1String("unknown") ? QString() : agency.side;
}

/// Decides about the agency that is named; what about it, the function says.
template <typename Values>
Result<Done> decideOnAgency(const QCommandLineParser &options, BodyVerb verb, const Values &valuesOf)
{
    const QStringList named = wordsAfter(options);
    if (named.size() != 1)
        return wrongUsage(CommandLine::tr("It is not said which agency is meant."),
                          CommandLine::tr("Name one by name or abbreviation."));
    const Result<Answer> answer = answerToCorrect(options);
    if (!answer)
        return answer.problem();
    const Result<const AgencyRow *> agency = agencyMeant(*answer->exploration, named.first());
    if (!agency)
        return agency.problem();
    const Result<FactValues> values = valuesOf(*answer->exploration, **agency);
    if (!values)
        return values.problem();
    BodyDecision made;
    made.verb = verb;
    made.side = sideAsRead(**agency);
    made.name = (*agency)->name;
    made.values = *values;
    return decide(*answer->exploration->library(), made);
}

FactValues nameAndSide(const QCommandLineParser &options, const AgencyRow &agency)
{
    FactValues values{{QStringLiteral("name"), options.value(QStringLiteral("name"))},
                      {QStringLiteral("side"), sideAsRead(agency)}};
    for (const char *field : {"side", "kind"}) {
        if (options.isSet(QLatin1String(field)))
            values.insert(QLatin1String(field), options.value(QLatin1String(field)));
    }
    return values;
}

} // namespace

Result<Answer> answerOfStatement(std::unique_ptr<Library> library, const QCommandLineParser &options)
{
    Answer answer{std::make_unique<Exploration>(), {}, {}};
    if (const Result<Done> explored = answer.exploration->explore(std::move(library)); !explored)
        return explored.problem();
    if (options.isSet(QStringLiteral("statement"))) {
        const Result<QString> title =
            answer.exploration->resolve(Dimension::Statement, options.value(QStringLiteral("statement")));
        if (!title)
            return title.problem();
        answer.filter = Filter().including(Dimension::Statement, *title);
    }
    Result<Selection> selection = answer.exploration->select(answer.filter);
    if (!selection)
        return selection.problem();
    answer.selection = std::move(*selection);
    return answer;
}

Result<Answer> answerToCorrect(const QCommandLineParser &options)
{
    Result<std::unique_ptr<Library>> library = libraryToWrite(options);
    return library ? answerOfStatement(std::move(*library), options) : library.problem();
}

Result<FactPlace> placeOfWords(const Contents &contents, int clause, const QString &words)
{
    const ClauseRow &row = contents.clauses()[clause];
    const QString &text = row.record->text;
    const qsizetype begin = text.indexOf(words);
    if (words.isEmpty() || begin < 0)
        return wrongUsage(CommandLine::tr("Clause %1 does not say these words.").arg(row.number),
                          CommandLine::tr("Write them as “list clauses” shows them."), words);
    const auto place = placeIn(*row.record, {begin, begin + words.size()});
    if (place->of > 1)
        return wrongUsage(
            CommandLine::tr("Clause %1 says these words %2 times.").arg(row.number).arg(place->of),
            CommandLine::tr("Give more words, so that it is clear which are meant."), words);
    return *place;
}

Result<QStringList> decisionsMeant(const Exploration &exploration, const QStringList &typed)
{
    const auto aside = contradictions(*exploration.library());
    if (!aside)
        return aside.problem();
    QStringList uids;
    for (const Decisions &some : {exploration.decisions(), *aside}) {
        for (const Decision &decision : some.facts)
            uids.append(decision.uid);
        for (const BodyDecision &decision : some.bodies)
            uids.append(decision.uid);
    }
    QStringList meant;
    for (const QString &word : typed) {
        QStringList fitting;
        for (const QString &uid : std::as_const(uids)) {
            if (!word.isEmpty() && uid.startsWith(word))
                fitting.append(uid);
        }
        if (fitting.size() != 1)
            return wrongUsage(fitting.isEmpty()
                                  ? CommandLine::tr("There is no decision “%1”.").arg(word)
                                  : CommandLine::tr("Several decisions begin with “%1”.").arg(word),
                              CommandLine::tr("“correct list” tells their ids."));
        meant += fitting;
    }
    return meant;
}

Result<Done> renameAgency(const QCommandLineParser &options)
{
    return decideOnAgency(options, BodyVerb::Renamed, [&](const Exploration &, const AgencyRow &agency) {
        return Result<FactValues>(nameAndSide(options, agency));
    });
}

Result<Done> mergeAgency(const QCommandLineParser &options)
{
    return decideOnAgency(
        options, BodyVerb::Merged,
        [&](const Exploration &exploration, const AgencyRow &agency) -> Result<FactValues> {
            const auto other = agencyMeant(exploration, options.value(QStringLiteral("with")));
            if (!other)
                return other.problem();
            if (*other == &agency)
                return wrongUsage(CommandLine::tr("This is the same agency."),
                                  CommandLine::tr("Name another one behind --with."), agency.name);
            return FactValues{{QStringLiteral("name"), (*other)->name},
                              {QStringLiteral("side"), sideAsRead(**other)}};
        });
}

Result<Done> splitAgency(const QCommandLineParser &options)
{
    return decideOnAgency(options, BodyVerb::Split, [&](const Exploration &, const AgencyRow &agency) {
        FactValues values = nameAndSide(options, agency);
        values.insert(QStringLiteral("words"), options.value(QStringLiteral("words")));
        return Result<FactValues>(values);
    });
}

Result<Done> aliasAgency(const QCommandLineParser &options)
{
    return decideOnAgency(options, BodyVerb::Alias, [&](const Exploration &, const AgencyRow &) {
        return Result<FactValues>(
            FactValues{{QStringLiteral("alias"), options.value(QStringLiteral("name"))}});
    });
}

Result<Done> exportCorrections(const QCommandLineParser &options)
{
    const Result<std::unique_ptr<Library>> library = libraryOf(options);
    if (!library)
        return library.problem();
    const Result<Decisions> all = decisions(**library);
    return all ? write(toText(*all), options.value(QStringLiteral("output"))) : all.problem();
}

Result<Done> importCorrections(const QCommandLineParser &options)
{
    const QStringList named = wordsAfter(options);
    if (named.size() != 1)
        return wrongUsage(CommandLine::tr("FILE is missing."),
                          CommandLine::tr("Name a file that “correct export” wrote."));
    QFile file(named.first());
    if (!file.open(QIODevice::ReadOnly))
        return Problem{Fault::Input,       CommandLine::tr("This file cannot be read."),
                       named.first(),      0,
                       file.errorString(), CommandLine::tr("Check its name and that you may read it.")};
    const Result<Decisions> read = decisionsFrom(file.read(longestTextOfDecisions + 1), named.first());
    const Result<std::unique_ptr<Library>> library = read ? libraryToWrite(options) : read.problem();
    if (!library)
        return library.problem();
    const Result<BroughtDecisions> brought = bringDecisions(**library, *read);
    if (!brought)
        return brought.problem();
    for (const Contradiction &one : brought->contradictions)
        note(CommandLine::tr("%1 is %2 here and %3 there; ours stands, theirs is kept beside it.")
                 .arg(one.about, one.ours, one.theirs));
    return write(
        CommandLine::tr("%1 added, %2 known before, %3 that contradict; “correct list --contradictions” "
                        "tells those.\n")
            .arg(brought->added)
            .arg(brought->known)
            .arg(brought->contradictions.size())
            .toUtf8(),
        QString());
}

Result<Done> keepAsLexicon(const QCommandLineParser &options)
{
    const Result<std::unique_ptr<Library>> library = libraryOf(options);
    if (!library)
        return library.problem();
    const Result<Decisions> all = decisions(**library);
    if (!all)
        return all.problem();
    const QString folder = options.isSet(QStringLiteral("output")) ? options.value(QStringLiteral("output"))
                                                                   : userLexiconFolder();
    const Result<qsizetype> kept = keepInLexicons(*all, folder);
    if (!kept)
        return kept.problem();
    return write(CommandLine::tr("%1 entries added to the lexicons in %2.\n").arg(*kept).arg(folder).toUtf8(),
                 QString());
}

} // namespace partnership
