// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands "note", "tag" and "star": what a desk puts on things for itself.
#include "app/cli/command.h"
#include "app/cli/desk.h"
#include "app/cli/options.h"
#include "models/exploration/desk/annotating.h"
#include "models/exploration/desk/annotationtables.h"

namespace partnership {
namespace {

const QString itemHelp = QStringLiteral("ITEM …");

/// What an action changes, and where.
struct Marking
{
    Answer answer;
    QList<AnnotatedItem> items;

    Library &library() const { return *answer.exploration->library(); }
    /// What is taken off is taken off by whatever name it was put on.
    QList<AnnotatedItem> itemsFor(bool removing) const
    {
        return removing ? underAllNames(answer.exploration->contents(), items) : items;
    }
};

/// The things of these names in the library that --library names, to be written to.
Result<Marking> markingOf(const QCommandLineParser &options, const QStringList &named)
{
    Result<std::unique_ptr<Library>> library = libraryToWrite(options);
    Result<Answer> answer = library ? answerOf(std::move(*library), options) : library.problem();
    if (!answer)
        return answer.problem();
    QList<AnnotatedItem> items;
    for (const QString &typed : named) {
        const Result<ItemId> item = annotatedCalled(*answer->exploration, answer->selection, typed);
        if (!item)
            return item.problem();
        items.append(annotatedItem(answer->exploration->contents(), *item));
    }
    return Marking{std::move(*answer), items};
}

/// The words that --words quotes of the clause that is named, once in it.
Result<AnnotatedItem> passageIn(const Contents &contents, const AnnotatedItem &on, const QString &words)
{
    if (words.isEmpty())
        return on;
    if (on.kind != AnnotatedKind::Clause)
        return wrongUsage(CommandLine::tr("Only clauses have words to be marked."),
                          CommandLine::tr("Name the clause, or leave --words out."), on.label);
    const int clause = contents.row(itemOf(on));
    const QString &text = contents.clauses()[clause].record->text;
    const qsizetype first = text.indexOf(words);
    if (first < 0)
        return wrongUsage(CommandLine::tr("These words are not in clause %1.").arg(on.label),
                          CommandLine::tr("Give them as they are printed."), words);
    if (text.indexOf(words, first + 1) >= 0)
        return wrongUsage(CommandLine::tr("These words stand in clause %1 more than once.").arg(on.label),
                          CommandLine::tr("Give more of the words around them."), words);
    return annotatedWords(contents, clause, {first, first + words.size()});
}

Result<Done> writeNote(const QCommandLineParser &options)
{
    const QStringList words = wordsAfter(options);
    if (words.size() != 2)
        return wrongUsage(CommandLine::tr("A note needs what it is on and its words."),
                          CommandLine::tr("For example: note add 9.4 \"Ask METI\" --library FILE"));
    const Result<Marking> marking = markingOf(options, words.first(1));
    if (!marking)
        return marking.problem();
    const Result<AnnotatedItem> item =
        passageIn(marking->answer.exploration->contents(), marking->items.first(),
                  options.value(QStringLiteral("words")));
    return item ? addNote(marking->library(), *item, words[1]) : item.problem();
}

/// The note of the number that is given first.
Result<Annotation> noteNumbered(const Library &library, const QString &number)
{
    const Result<QList<Annotation>> all = annotations(library);
    if (!all)
        return all.problem();
    for (const Annotation &annotation : *all) {
        if (annotation.kind == AnnotationKind::Note && QString::number(annotation.id) == number)
            return annotation;
    }
    return wrongUsage(CommandLine::tr("There is no note of this number."),
                      CommandLine::tr("Give it as “note list” has it in the column “number”."), number);
}

Result<Done> editNoteNumbered(const QCommandLineParser &options)
{
    const QStringList words = wordsAfter(options);
    if (words.size() != 2)
        return wrongUsage(CommandLine::tr("Editing needs the number of the note and its new words."));
    const Result<std::unique_ptr<Library>> library = libraryToWrite(options);
    if (!library)
        return library.problem();
    const Result<Annotation> note = noteNumbered(**library, words[0]);
    return note ? editNote(**library, *note, words[1]) : note.problem();
}

Result<Done> removeNoteNumbered(const QCommandLineParser &options)
{
    const QStringList words = wordsAfter(options);
    if (words.size() != 1)
        return wrongUsage(CommandLine::tr("It is not said which note."),
                          CommandLine::tr("Give its number, as “note list” has it in the column “number”."));
    const Result<std::unique_ptr<Library>> library = libraryToWrite(options);
    if (!library)
        return library.problem();
    const Result<Annotation> note = noteNumbered(**library, words[0]);
    return note ? removeNote(**library, *note) : note.problem();
}

Result<Done> listOf(const QCommandLineParser &options, AnnotationKind kind, const QString &things)
{
    const Result<Answer> answer = answerOf(options);
    if (!answer)
        return answer.problem();
    const Result<QList<Annotation>> all = annotations(*answer->exploration->library());
    if (!all)
        return all.problem();
    const Table table = annotationTable(*answer->exploration, answer->filter, answer->selection, *all, kind);
    return deliver(table, !table.rows.isEmpty(), things, *answer, options);
}

Result<Done> listNotes(const QCommandLineParser &options)
{
    return listOf(options, AnnotationKind::Note, CommandLine::tr("notes"));
}

Result<Done> listTags(const QCommandLineParser &options)
{
    return listOf(options, AnnotationKind::Tag, CommandLine::tr("tags"));
}

Result<Done> listStars(const QCommandLineParser &options)
{
    return listOf(options, AnnotationKind::Star, CommandLine::tr("stars"));
}

using Tagging = Result<Done> (*)(Library &, const QList<AnnotatedItem> &, const QString &);

template <Tagging Change> Result<Done> changeTags(const QCommandLineParser &options)
{
    const QStringList words = wordsAfter(options);
    if (words.size() < 2)
        return wrongUsage(CommandLine::tr("A tag needs its name and what it is on."),
                          CommandLine::tr("For example: tag add urgent 9.4 9.5 --library FILE"));
    const Result<Marking> marking = markingOf(options, words.mid(1));
    return marking ? Change(marking->library(), marking->itemsFor(Change == removeTag), words[0])
                   : marking.problem();
}

Result<Done> renameTagTo(const QCommandLineParser &options)
{
    const QStringList words = wordsAfter(options);
    if (words.size() != 2)
        return wrongUsage(CommandLine::tr("Renaming needs the tag and its new name."));
    const Result<std::unique_ptr<Library>> library = libraryToWrite(options);
    if (!library)
        return library.problem();
    const Result<QStringList> tags = tagsIn(**library);
    const Result<QString> known = tags ? oneOf(words[0], *tags, CommandLine::tr("tag")) : tags.problem();
    return known ? renameTag(**library, *known, words[1]) : known.problem();
}

template <bool Starred> Result<Done> changeStars(const QCommandLineParser &options)
{
    const Result<Marking> marking = markingOf(options, wordsAfter(options));
    return marking ? setStarred(marking->library(), marking->itemsFor(!Starred), Starred) : marking.problem();
}

QList<DeskAction> noteActions()
{
    return {
        {QStringLiteral("add"), CommandLine::tr("writes a note: note add ITEM WORDS"), writeNote},
        {QStringLiteral("edit"), CommandLine::tr("gives a note other words: note edit NUMBER WORDS"),
         editNoteNumbered},
        {QStringLiteral("remove"), CommandLine::tr("takes a note out: note remove NUMBER"),
         removeNoteNumbered},
        {QStringLiteral("list"), CommandLine::tr("tells the notes, with the filters of list"), listNotes}};
}

QList<DeskAction> tagActions()
{
    return {{QStringLiteral("add"), CommandLine::tr("puts a tag on things: tag add TAG ITEM …"),
             changeTags<addTag>},
            {QStringLiteral("remove"), CommandLine::tr("takes a tag off things: tag remove TAG ITEM …"),
             changeTags<removeTag>},
            {QStringLiteral("rename"),
             CommandLine::tr("renames a tag wherever it is, or makes two one: tag rename TAG NAME"),
             renameTagTo},
            {QStringLiteral("list"), CommandLine::tr("tells what has which tag, with the filters of list"),
             listTags}};
}

QList<DeskAction> starActions()
{
    return {{QStringLiteral("add"), CommandLine::tr("puts a star on things"), changeStars<true>},
            {QStringLiteral("remove"), CommandLine::tr("takes the star off things"), changeStars<false>},
            {QStringLiteral("list"), CommandLine::tr("tells what has a star, with the filters of list"),
             listStars}};
}

template <QList<DeskAction> (*Actions)()> Result<Done> runOne(const QCommandLineParser &options)
{
    return runAction(Actions(), options);
}

QString itemsExplained()
{
    return CommandLine::tr(
        "ITEM is a clause (9.4), a commitment (9.4/1), the first date in a clause (9.4#1), an agency or an\n"
        "instrument. What is on a clause or on something that it names is found with its commitments:\n"
        "--tag, --starred yes, --noted yes, and --search note:WORD. Every change is a step: history --undo.");
}

QList<QCommandLineOption> markingOptions()
{
    return QList<QCommandLineOption>{{QStringLiteral("who"),
                                      CommandLine::tr("who does it; the name of the account without it"),
                                      QStringLiteral("NAME")}} +
           answerOptions();
}

Command commandOf(const QString &name, const QString &sentence, const QList<DeskAction> &actions,
                  const QList<QCommandLineOption> &more, Result<Done> (*run)(const QCommandLineParser &))
{
    return {name,
            QStringLiteral("ACTION [") + itemHelp + QLatin1Char(']'),
            sentence,
            CommandLine::tr("ACTION is one of:") + QLatin1Char('\n') + helpLines(actions) +
                QStringLiteral("\n\n") + itemsExplained() + QStringLiteral("\n\n") + filterHelp(),
            more + markingOptions(),
            run};
}

} // namespace

Command noteCommand()
{
    const QCommandLineOption words(QStringLiteral("words"),
                                   CommandLine::tr("the words of the clause that the note is on, as printed"),
                                   QStringLiteral("WORDS"));
    return commandOf(QStringLiteral("note"),
                     CommandLine::tr("Writes, changes and tells notes on clauses and what stands in them."),
                     noteActions(), {words}, runOne<noteActions>);
}

Command tagCommand()
{
    return commandOf(QStringLiteral("tag"), CommandLine::tr("Puts tags on clauses and what stands in them."),
                     tagActions(), {}, runOne<tagActions>);
}

Command starCommand()
{
    return commandOf(QStringLiteral("star"),
                     CommandLine::tr("Puts stars on clauses and what stands in them."), starActions(), {},
                     runOne<starActions>);
}

} // namespace partnership
