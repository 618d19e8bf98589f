// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/desk.h"
#include "app/cli/options.h"
#include "models/exploration/desk/judgements.h"
#include "models/exploration/desk/judging.h"
#include "models/exploration/desk/progresstables.h"

namespace partnership {
namespace {

QStringList judgementCodes()
{
    QStringList codes;
    for (const Judgement judgement : allOf<Judgement>())
        codes.append(code(judgement));
    return codes;
}

/// What stands behind the action.
QStringList thingsNamed(const QCommandLineParser &options)
{
    return options.positionalArguments().mid(2);
}

Result<Judgement> judgementIn(const QString &typed)
{
    const Result<QString> word = oneOf(QString(typed).replace(QLatin1Char('-'), QLatin1Char(' ')),
                                       judgementCodes(), CommandLine::tr("state"));
    return word ? Result<Judgement>(*fromCode<Judgement>(*word)) : word.problem();
}

/// The day of an option; today without it.
Result<QDate> dayOf(const QCommandLineParser &options, const QString &name)
{
    const QString typed = options.value(name);
    if (typed.isEmpty())
        return QDate::currentDate();
    const QDate day = QDate::fromString(typed, Qt::ISODate);
    return day.isValid() ? Result<QDate>(day)
                         : wrongUsage(CommandLine::tr("“%1” is no day.").arg(typed),
                                      CommandLine::tr("Write year, month and day: 2026-05-12."));
}

/// The words of a quotation, and behind " @ " where they stand.
Evidence quotation(const QString &typed)
{
    const QString mark = QStringLiteral(" @ ");
    const qsizetype at = typed.lastIndexOf(mark);
    if (at < 0)
        return {EvidenceKind::Quotation, typed, {}, {}};
    return {EvidenceKind::Quotation, typed.left(at), typed.mid(at + mark.size()), {}};
}

Result<QList<Evidence>> evidenceIn(const QCommandLineParser &options)
{
    QList<Evidence> evidence;
    for (const QString &link : options.values(QStringLiteral("evidence")))
        evidence.append({EvidenceKind::Link, link, {}, {}});
    for (const QString &path : options.values(QStringLiteral("file"))) {
        const Result<Evidence> file = evidenceOfFile(path);
        if (!file)
            return file.problem();
        evidence.append(*file);
    }
    for (const QString &words : options.values(QStringLiteral("quote")))
        evidence.append(quotation(words));
    for (const QString &note : options.values(QStringLiteral("note")))
        evidence.append({EvidenceKind::Note, note, {}, {}});
    return evidence;
}

Result<ProgressEntry> entryIn(const QCommandLineParser &options)
{
    if (!options.isSet(QStringLiteral("state")))
        return wrongUsage(
            CommandLine::tr("It is not said in which state it is."),
            CommandLine::tr("Give --state; there are: %1.").arg(judgementCodes().join(QLatin1String(", "))));
    const Result<Judgement> judgement = judgementIn(options.value(QStringLiteral("state")));
    if (!judgement)
        return judgement.problem();
    const Result<QDate> from = dayOf(options, QStringLiteral("from"));
    if (!from)
        return from.problem();
    const Result<QList<Evidence>> evidence = evidenceIn(options);
    if (!evidence)
        return evidence.problem();
    ProgressEntry entry;
    entry.judgement = *judgement;
    entry.from = *from;
    entry.evidence = *evidence;
    return entry;
}

/// Lets through what is in any state.
Result<Done> withoutStates(Answer &answer)
{
    answer.filter = answer.filter.without(Dimension::State);
    Result<Selection> selection = answer.exploration->select(answer.filter);
    if (!selection)
        return selection.problem();
    answer.selection = std::move(*selection);
    return Done();
}

/// What --state says is what is to be recorded.
Result<Answer> answerToWrite(const QCommandLineParser &options)
{
    Result<std::unique_ptr<Library>> library = libraryToWrite(options);
    Result<Answer> answer = library ? answerOf(std::move(*library), options) : library.problem();
    if (!answer)
        return answer;
    const Result<Done> freed = withoutStates(*answer);
    return freed ? std::move(answer) : freed.problem();
}

Result<Done> addJudgement(const QCommandLineParser &options)
{
    const Result<ProgressEntry> entry = entryIn(options);
    if (!entry)
        return entry.problem();
    const Result<Answer> answer = answerToWrite(options);
    if (!answer)
        return answer.problem();
    QList<JudgedItem> items;
    for (const QString &typed : thingsNamed(options)) {
        const Result<ItemId> item = itemCalled(*answer->exploration, answer->selection, typed);
        if (!item)
            return item.problem();
        items.append(judgedItem(answer->exploration->contents(), *item));
    }
    return addProgress(*answer->exploration->library(), items, *entry);
}

Result<Done> withdrawJudgement(const QCommandLineParser &options)
{
    const QStringList named = thingsNamed(options);
    if (named.size() != 1)
        return wrongUsage(
            CommandLine::tr("It is not said which judgement."),
            CommandLine::tr("Give its number, as “progress list” has it in the column “entry”."));
    const Result<std::unique_ptr<Library>> library = libraryToWrite(options);
    if (!library)
        return library.problem();
    return withdrawProgress(**library, named.first().toLongLong(), options.value(QStringLiteral("reason")));
}

/// The states that a list is asked for, as values of the dimension.
QStringList statesAsked(const Choice &states, bool alsoUnjudged)
{
    QStringList all = judgementCodes();
    if (alsoUnjudged || !states.isEmpty())
        all.append(unjudged());
    QStringList asked = states.included.isEmpty() ? all : states.included;
    asked.removeIf([&](const QString &state) { return states.excluded.contains(state); });
    return asked;
}

/// What is asked, of which states and of which day.
struct Asked
{
    Answer answer;
    ProgressQuestion question;
};

/// The filter knows the states of today alone; those of another day are told here.
Result<Asked> askedBy(const QCommandLineParser &options)
{
    Result<Answer> answer = answerOf(options);
    if (!answer)
        return answer.problem();
    const Result<QDate> day = dayOf(options, QStringLiteral("on"));
    if (!day)
        return day.problem();
    const Choice states = answer->filter.choice(Dimension::State);
    if (const Result<Done> freed = withoutStates(*answer); !freed)
        return freed.problem();
    return Asked{std::move(*answer), {*day, statesAsked(states, options.isSet(QStringLiteral("unjudged")))}};
}

Result<Done> listStates(const QCommandLineParser &options)
{
    const Result<Asked> asked = askedBy(options);
    if (!asked)
        return asked.problem();
    const Exploration &exploration = *asked->answer.exploration;
    const Table table = options.isSet(QStringLiteral("history"))
                            ? progressHistory(exploration, asked->answer.selection)
                            : progressTable(exploration, asked->answer.selection, asked->question);
    return deliver(table, !table.rows.isEmpty(), CommandLine::tr("judgements"), asked->answer, options);
}

Result<Done> tallyStates(const QCommandLineParser &options)
{
    const Result<Asked> asked = askedBy(options);
    if (!asked)
        return asked.problem();
    const Result<QString> name =
        oneOf(options.value(QStringLiteral("by")), optionNames(), CommandLine::tr("dimension"));
    if (!name)
        return name.problem();
    Dimension dimension = Dimension::Pillar;
    dimensionFromName(*name, &dimension);
    const Table table =
        progressTally(*asked->answer.exploration, asked->answer.selection, asked->question.day, dimension);
    return deliver(table, true, CommandLine::tr("commitments"), asked->answer, options);
}

QList<DeskAction> actions()
{
    return {{QStringLiteral("add"), CommandLine::tr("records a judgement on commitments or instruments"),
             addJudgement},
            {QStringLiteral("withdraw"), CommandLine::tr("takes a judgement as a mistake, with --reason"),
             withdrawJudgement},
            {QStringLiteral("list"), CommandLine::tr("tells their states, on a day or as they were recorded"),
             listStates},
            {QStringLiteral("tally"), CommandLine::tr("counts the states of commitments, --by a dimension"),
             tallyStates}};
}

Result<Done> progress(const QCommandLineParser &options)
{
    return runAction(actions(), options);
}

QCommandLineOption option(const char *name, const QString &meaning, const char *value = nullptr)
{
    return {QLatin1String(name), meaning, QLatin1String(value)};
}

QList<QCommandLineOption> progressOptions()
{
    return {
        option("from", CommandLine::tr("the day from which it is true; today without it"), "DAY"),
        option("evidence", CommandLine::tr("a link that shows it, repeatable"), "LINK"),
        option("file", CommandLine::tr("a file that shows it, kept by name and SHA-256, repeatable"), "FILE"),
        option("quote", CommandLine::tr("words that show it, and behind “ @ ” where they stand, repeatable"),
               "WORDS"),
        option("note", CommandLine::tr("a remark, repeatable"), "WORDS"),
        option("who", CommandLine::tr("who judges; the name of the account without it"), "NAME"),
        option("reason", CommandLine::tr("why a judgement is withdrawn"), "WORDS"),
        option("on", CommandLine::tr("the states on this day; today without it"), "DAY"),
        option("unjudged", CommandLine::tr("list what nobody has judged too")),
        option("history", CommandLine::tr("list every judgement, also those withdrawn")),
        QCommandLineOption(QStringLiteral("by"), CommandLine::tr("what “tally” counts by"),
                           QStringLiteral("DIMENSION"), QStringLiteral("pillar"))};
}

QString rules()
{
    QStringList lines;
    for (const Judgement judgement : allOf<Judgement>())
        lines.append(QStringLiteral("  ") + code(judgement).leftJustified(15) + judgementRule(judgement));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

Command progressCommand()
{
    return {QStringLiteral("progress"),
            QStringLiteral("ACTION [ITEM …]"),
            CommandLine::tr("Records and tells what became of commitments and instruments."),
            CommandLine::tr("ACTION is one of:") + QLatin1Char('\n') + helpLines(actions()) +
                QStringLiteral("\n\n") +
                CommandLine::tr(
                    "ITEM is a commitment (9.4/1), a clause with one commitment (9.4), or an instrument.\n"
                    "  progress add 9.9 --library FILE --state done --from 2026-05-12 --evidence LINK") +
                QStringLiteral("\n\n") + CommandLine::tr("The states, and when each is to be given:") +
                QLatin1Char('\n') + rules() + QStringLiteral("\n\n") + filterHelp(),
            progressOptions() + answerOptions(),
            progress};
}

} // namespace partnership
