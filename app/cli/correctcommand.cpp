// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"
#include "app/cli/command.h"
#include "app/cli/correcting.h"
#include "app/cli/desk.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "models/exploration/desk/correcting.h"
#include "models/exploration/desk/decisiontable.h"
#include "models/library/decisions.h"

namespace partnership {
namespace {

/// Of the fields that a fact may have, those that are told by options of the same name.
FactValues valuesIn(const QCommandLineParser &options)
{
    FactValues values;
    for (const char *field : {"name", "abbreviation", "side", "kind", "stage", "date", "type", "action",
                              "firmness", "precision", "label"}) {
        const QString name = QLatin1String(field);
        if (options.isSet(name))
            values.insert(name, options.value(name));
    }
    return values;
}

Result<FactKind> kindNamed(const QString &typed)
{
    QStringList kinds;
    for (const FactKind kind : allOf<FactKind>())
        kinds.append(code(kind));
    const Result<QString> known = oneOf(typed, kinds, CommandLine::tr("kind of fact"));
    return known ? Result<FactKind>(*fromCode<FactKind>(*known)) : known.problem();
}

/// Which facts are named behind the action: CLAUSE [KIND [NAME]].
Result<ShownFacts> factsNamed(const QCommandLineParser &options, const Answer &answer)
{
    const QStringList named = wordsAfter(options);
    if (named.isEmpty())
        return wrongUsage(CommandLine::tr("CLAUSE is missing."),
                          CommandLine::tr("Name one by its number: 9.4."));
    if (named.size() > 3)
        return wrongUsage(CommandLine::tr("One argument is too many."),
                          CommandLine::tr("Words with blanks in them need quotation marks."), named[3]);
    const Contents &contents = answer.exploration->contents();
    const Result<int> clause = clauseCalled(*answer.exploration, answer.selection, named.first());
    if (!clause)
        return clause.problem();
    if (named.size() == 1)
        return factsOfClause(contents, *clause);
    const Result<FactKind> kind = kindNamed(named[1]);
    return kind ? factsCalled(contents, *clause, *kind, named.value(2)) : kind.problem();
}

/// What is asked, and the facts of it that are named.
struct NamedFacts
{
    Answer answer;
    ShownFacts facts;

    /// Of agencies and instruments everywhere in the statement, or in the clause alone.
    Result<Done> decide(Verdict verdict, bool isEverywhere, const FactValues &values) const
    {
        return decideOn(*answer.exploration,
                        isEverywhere ? everywhere(answer.exploration->contents(), facts) : facts, verdict,
                        values);
    }
};

Result<NamedFacts> namedFacts(const QCommandLineParser &options)
{
    Result<Answer> answer = answerToCorrect(options);
    if (!answer)
        return answer.problem();
    const Result<ShownFacts> facts = factsNamed(options, *answer);
    return facts ? Result<NamedFacts>(NamedFacts{std::move(*answer), *facts}) : facts.problem();
}

Result<Done> decideNamed(const QCommandLineParser &options, Verdict verdict)
{
    const Result<NamedFacts> named = namedFacts(options);
    return named ? named->decide(verdict, options.isSet(QStringLiteral("everywhere")), {}) : named.problem();
}

Result<Done> acceptFacts(const QCommandLineParser &options)
{
    return decideNamed(options, Verdict::Accepted);
}

Result<Done> rejectFacts(const QCommandLineParser &options)
{
    if (wordsAfter(options).size() < 2)
        return wrongUsage(CommandLine::tr("It is not said what is rejected of the clause."),
                          CommandLine::tr("Name the kind of fact, and which: reject 9.4 agency METI."));
    return decideNamed(options, Verdict::Rejected);
}

/// New words of a fact, in the clause that it stands in.
Result<FactValues> withWords(FactValues values, const QCommandLineParser &options, const Answer &answer)
{
    const QString words = options.value(QStringLiteral("words"));
    if (words.isEmpty())
        return values;
    const Result<int> clause =
        clauseCalled(*answer.exploration, answer.selection, wordsAfter(options).value(0));
    if (!clause)
        return clause.problem();
    const Result<FactPlace> place = placeOfWords(answer.exploration->contents(), *clause, words);
    if (!place)
        return place.problem();
    return onWords(values, *place);
}

Result<Done> setFacts(const QCommandLineParser &options)
{
    if (wordsAfter(options).size() < 2)
        return wrongUsage(CommandLine::tr("It is not said what is corrected of the clause."),
                          CommandLine::tr("Name the kind of fact, and which: set 9.4 agency METI --name …."));
    const Result<NamedFacts> named = namedFacts(options);
    if (!named)
        return named.problem();
    const Result<FactValues> values = withWords(valuesIn(options), options, named->answer);
    if (!values)
        return values.problem();
    if (values->isEmpty())
        return wrongUsage(CommandLine::tr("It is not said what is to hold in its place."),
                          CommandLine::tr("There are: --%1, --words.")
                              .arg(fieldsOf(named->facts.facts.first().kind).join(QStringLiteral(", --"))));
    // One place cannot be that of the same name elsewhere.
    const bool isHere = options.isSet(QStringLiteral("here")) || values->contains(QStringLiteral("text"));
    return named->decide(Verdict::Corrected, !isHere, *values);
}

Result<Done> addFacts(const QCommandLineParser &options)
{
    const QStringList named = wordsAfter(options);
    if (named.size() != 3)
        return wrongUsage(CommandLine::tr("It is not said what is added."),
                          CommandLine::tr("Name clause, kind and words: add 9.4 agency \"Cabinet Office\"."));
    const Result<FactKind> kind = kindNamed(named[1]);
    const Result<Answer> answer = kind ? answerToCorrect(options) : kind.problem();
    if (!answer)
        return answer.problem();
    const Contents &contents = answer->exploration->contents();
    const Result<int> clause = clauseCalled(*answer->exploration, answer->selection, named.first());
    if (!clause)
        return clause.problem();
    const Result<FactPlace> place = placeOfWords(contents, *clause, named[2]);
    if (!place)
        return place.problem();
    FactValues values = proposedValues(contents, *clause, *kind, place->words);
    values.insert(valuesIn(options));
    const ClauseRow &row = contents.clauses()[*clause];
    const FoundPlace found = findPlace(contents.statements()[row.statement], *place);
    return addFact(*answer->exploration, *clause, found.inText, *kind, values);
}

Result<Done> withdrawCorrection(const QCommandLineParser &options)
{
    const Result<Answer> answer = answerToCorrect(options);
    if (!answer)
        return answer.problem();
    if (options.isSet(QStringLiteral("id"))) {
        const Result<QStringList> uids =
            decisionsMeant(*answer->exploration, options.values(QStringLiteral("id")));
        return uids ? withdrawDecisions(*answer->exploration->library(), *uids) : uids.problem();
    }
    const Result<ShownFacts> facts = factsNamed(options, *answer);
    return facts ? leaveAsRead(*answer->exploration, *facts) : facts.problem();
}

Result<Done> preferCorrection(const QCommandLineParser &options)
{
    const Result<Answer> answer = answerToCorrect(options);
    if (!answer)
        return answer.problem();
    const Result<QStringList> uids = decisionsMeant(*answer->exploration, wordsAfter(options));
    if (!uids)
        return uids.problem();
    if (uids->size() != 1)
        return wrongUsage(CommandLine::tr("It is not said which one."),
                          CommandLine::tr("“correct list --contradictions” tells their ids."));
    return preferContradiction(*answer->exploration->library(), uids->first());
}

Result<Done> listCorrections(const QCommandLineParser &options)
{
    Result<std::unique_ptr<Library>> library = libraryOf(options);
    const Result<Answer> answer =
        library ? answerOfStatement(std::move(*library), options) : library.problem();
    if (!answer)
        return answer.problem();
    const Result<Table> table =
        decisionTable(*answer->exploration,
                      {options.isSet(QStringLiteral("lost")), options.isSet(QStringLiteral("contradictions")),
                       options.value(QStringLiteral("verdict"))});
    if (!table)
        return table.problem();
    return deliver(*table, !table->rows.isEmpty(), CommandLine::tr("corrections"), *answer, options);
}

QList<DeskAction> correctActions()
{
    return {
        {QStringLiteral("accept"), CommandLine::tr("finds facts of a clause right: CLAUSE [KIND [NAME]]"),
         acceptFacts},
        {QStringLiteral("reject"), CommandLine::tr("finds them wrong: CLAUSE KIND [NAME]"), rejectFacts},
        {QStringLiteral("set"), CommandLine::tr("puts them right: CLAUSE KIND [NAME] --name …"), setFacts},
        {QStringLiteral("add"),
         CommandLine::tr("adds one by words of the clause: CLAUSE KIND WORDS --name …"), addFacts},
        {QStringLiteral("withdraw"), CommandLine::tr("leaves them as read: CLAUSE [KIND [NAME]], or --id ID"),
         withdrawCorrection},
        {QStringLiteral("rename"),
         CommandLine::tr("calls an agency otherwise in all statements: NAME --name NEW"), renameAgency},
        {QStringLiteral("merge"), CommandLine::tr("says that an agency is another one: NAME --with OTHER"),
         mergeAgency},
        {QStringLiteral("split"),
         CommandLine::tr("says that some words name another agency: NAME --words WORDS --name NEW"),
         splitAgency},
        {QStringLiteral("alias"), CommandLine::tr("says what an agency is also called: NAME --name ALIAS"),
         aliasAgency},
        {QStringLiteral("list"), CommandLine::tr("tells what was decided; --lost: whose words are gone"),
         listCorrections},
        {QStringLiteral("prefer"), CommandLine::tr("puts what was imported and contradicts in place: ID"),
         preferCorrection},
        {QStringLiteral("export"), CommandLine::tr("writes all as JSON for another library, to --output"),
         exportCorrections},
        {QStringLiteral("import"), CommandLine::tr("takes in what another library has decided: FILE"),
         importCorrections},
        {QStringLiteral("lexicon"),
         CommandLine::tr("keeps them as lexicons of your own, for the next statement"), keepAsLexicon},
    };
}

Result<Done> correct(const QCommandLineParser &options)
{
    return runAction(correctActions(), options);
}

QCommandLineOption told(const char *name, const QString &meaning, const char *value = nullptr)
{
    return {QLatin1String(name), meaning, QLatin1String(value)};
}

QList<QCommandLineOption> correctOptions()
{
    return {
        libraryOption(),
        told("statement", CommandLine::tr("which one, where the library holds several"), "TITLE"),
        told("name", CommandLine::tr("the name that holds from now on"), "NAME"),
        told("abbreviation", CommandLine::tr("the abbreviation"), "LETTERS"),
        told("side", CommandLine::tr("of an agency: Japan"), "SIDE"),
        told("kind", CommandLine::tr("of an agency, instrument or event: ministry, MOC, signed"), "KIND"),
        told("stage", CommandLine::tr("of an instrument: \"to be renewed\""), "STAGE"),
        told("date", CommandLine::tr("of an instrument or event: 2026, 2026-05, 2026-05-12"), "DATE"),
        told("type", CommandLine::tr("of a commitment: commitment, task, recognition"), "TYPE"),
        told("action", CommandLine::tr("of a commitment: renew"), "ACTION"),
        told("firmness", CommandLine::tr("of a commitment: will"), "FIRMNESS"),
        told("precision", CommandLine::tr("of an event without a date: recurring, undated"), "PRECISION"),
        told("label", CommandLine::tr("of an event: what happens"), "WORDS"),
        told("words",
             CommandLine::tr("the words of the clause that it stands on from now on; of split, those that "
                             "name the other agency"),
             "WORDS"),
        told("with", CommandLine::tr("the agency that another one is"), "NAME"),
        told("here", CommandLine::tr("set: in this clause only, not wherever the statement names it")),
        told("everywhere", CommandLine::tr("accept, reject: wherever the statement names it")),
        told("id", CommandLine::tr("withdraw: the decision of this id, repeatable"), "ID"),
        told("verdict", CommandLine::tr("list: only these, as rejected"), "VERDICT"),
        told("lost", CommandLine::tr("list: only decisions whose words are not there any more")),
        told("contradictions", CommandLine::tr("list: only what was imported and contradicts what stands")),
        told("who", CommandLine::tr("who decides; the name of the account without it"), "NAME"),
        formatOption(),
        outputOption()};
}

} // namespace

Command correctCommand()
{
    return {QStringLiteral("correct"),
            QStringLiteral("ACTION …"),
            CommandLine::tr("Corrects what the program read, and tells what was corrected."),
            CommandLine::tr("ACTION is one of:") + QLatin1Char('\n') + helpLines(correctActions()) +
                QStringLiteral("\n\n") +
                CommandLine::tr(
                    "CLAUSE is its number (9.4), KIND agency, instrument, commitment or event, NAME what it "
                    "is called.\n"
                    "What was read stays beside it; “export --as-read” writes that, “--origin accepted” "
                    "filters.\n"
                    "  correct accept 9.4 --library FILE\n"
                    "  correct set 9.4 agency METI --library FILE --name \"Ministry of Trade\"\n"
                    "  correct add 9.4 event \"in 2027\" --library FILE --date 2027 --kind deadline") +
                QLatin1Char('\n'),
            correctOptions(),
            correct};
}

} // namespace partnership
