// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"
#include "app/cli/command.h"
#include "app/cli/interruption.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "models/exploration/briefing/chapters.h"
#include "models/exploration/charts/chartcatalogue.h"
#include "models/exploration/reviews/marking.h"
#include "views/briefing/paperforms.h"
#include "views/briefing/sheets.h"

namespace partnership {
namespace {

/// A paper of more commitments than these is said to be large before it is begun.
constexpr qsizetype manyCommitments = 1000;

Result<QStringList> chosen(const QStringList &typed, const QStringList &known, const QString &kind)
{
    QStringList names;
    for (const QString &word : typed) {
        const Result<QString> name = oneOf(word, known, kind);
        if (!name)
            return name.problem();
        names.append(*name);
    }
    return names;
}

Result<QDate> dateOf(const QString &typed)
{
    if (typed.isEmpty())
        return QDate::currentDate();
    const QDate date = QDate::fromString(typed, Qt::ISODate);
    if (date.isValid())
        return date;
    return wrongUsage(CommandLine::tr("“%1” is no day.").arg(typed),
                      CommandLine::tr("Give it like 2026-03-18."));
}

Result<BriefingChoices> choicesOf(const QCommandLineParser &options)
{
    const Result<QStringList> chapters = chosen(options.values(QStringLiteral("chapter")),
                                                namesOf(chapterCatalogue()), CommandLine::tr("chapter"));
    if (!chapters)
        return chapters.problem();
    const Result<QStringList> charts =
        chosen(options.values(QStringLiteral("chart")), namesOf(chartCatalogue()), CommandLine::tr("chart"));
    if (!charts)
        return charts.problem();
    const Result<QDate> date = dateOf(options.value(QStringLiteral("date")));
    if (!date)
        return date.problem();
    const bool onePage = options.isSet(QStringLiteral("one-page"));
    return BriefingChoices{onePage ? BriefingChoices::Extent::OnePage : BriefingChoices::Extent::Full,
                           *chapters,
                           *charts,
                           options.value(QStringLiteral("title")),
                           *date,
                           options.isSet(QStringLiteral("with-notes"))};
}

void sayIfLarge(const Answer &answer, const BriefingChoices &choices)
{
    if (answer.selection.commitments.count(true) > manyCommitments)
        note(lengthInWords(answer.selection, choices));
}

Result<Done> writeOne(const Answer &answer, const BriefingChoices &choices, const QCommandLineParser &options)
{
    const QString output = options.value(QStringLiteral("output"));
    if (const Result<PaperForm> form = paperFormOf(output); !form)
        return form.problem();
    if (const Result<Done> permitted = mayReplace(output); !permitted)
        return permitted;
    sayIfLarge(answer, choices);
    const Result<Paper> paper = briefing({*answer.exploration, answer.filter, answer.selection}, choices);
    return paper ? writePaper(*paper, output, options.value(QStringLiteral("template")))
                 : Result<Done>(paper.problem());
}

Result<Done> writeEach(const Answer &answer, const BriefingChoices &choices,
                       const QCommandLineParser &options)
{
    const QString typed = options.value(QStringLiteral("each"));
    Dimension dimension{};
    if (!dimensionFromName(typed, &dimension))
        return oneOf(typed, optionNames(), CommandLine::tr("dimension")).problem();
    const SheetsWanted wanted{dimension, options.value(QStringLiteral("format")),
                              options.value(QStringLiteral("output")), choices,
                              options.value(QStringLiteral("template"))};
    const Interruption interruption;
    const Result<int> written =
        writeSheets(*answer.exploration, answer.filter, wanted, [&interruption](int done, int all) {
            showProgress(done, all);
            return !interruption.isAsked();
        });
    endProgress();
    if (!written)
        return written.problem();
    note(*written == 1 ? CommandLine::tr("1 sheet and an index were written.")
                       : CommandLine::tr("%1 sheets and an index were written.").arg(*written));
    return Done{};
}

Result<Done> brief(const QCommandLineParser &options)
{
    const Result<BriefingChoices> choices = choicesOf(options);
    if (!choices)
        return choices.problem();
    const QString output = options.value(QStringLiteral("output"));
    if (output.isEmpty())
        return wrongUsage(CommandLine::tr("It is not said where to."),
                          CommandLine::tr("Name a file with --output: FILE.pdf, .odt, .docx, .html or .md."));
    const Result<Answer> answer = answerOf(options);
    if (!answer)
        return answer.problem();
    const Result<Done> written = options.isSet(QStringLiteral("each")) ? writeEach(*answer, *choices, options)
                                                                       : writeOne(*answer, *choices, options);
    if (written)
        leaveMarkOf(*answer->exploration, ReviewKind::Briefing, output);
    return written;
}

QList<QCommandLineOption> briefingOptions()
{
    return {
        {QStringLiteral("output"),
         CommandLine::tr(
             "The file to write; its ending (pdf, odt, docx, html, md) is the form. With --each a "
             "folder that is not there yet."),
         QStringLiteral("FILE")},
        {QStringLiteral("one-page"), CommandLine::tr("What has room on one page, instead of everything.")},
        {QStringLiteral("chapter"), CommandLine::tr("Only this chapter; can be repeated."),
         QStringLiteral("NAME")},
        {QStringLiteral("chart"), CommandLine::tr("With this chart; can be repeated."),
         QStringLiteral("NAME")},
        {QStringLiteral("with-notes"), CommandLine::tr("With a chapter of notes, tags and stars.")},
        {QStringLiteral("title"), CommandLine::tr("The title, instead of one made of the filter."),
         QStringLiteral("TITLE")},
        {QStringLiteral("date"), CommandLine::tr("The day from which dates lie ahead; today otherwise."),
         QStringLiteral("DAY")},
        {QStringLiteral("each"),
         CommandLine::tr("A paper for every value of this dimension, and an index: --each agency."),
         QStringLiteral("DIMENSION")},
        {QStringLiteral("template"),
         CommandLine::tr("A DOCX or ODT of your own, whose named places are filled: see below."),
         QStringLiteral("FILE")},
        {QStringLiteral("format"), CommandLine::tr("The form of the papers of --each."),
         QStringLiteral("FORM"), QStringLiteral("pdf")}};
}

QString templateHelp()
{
    return CommandLine::tr(
        "A template keeps its styles, heads and feet. Anywhere in it {{title}}, {{subtitle}}, {{source}}, "
        "{{date}} and {{address}} become words. Alone in a paragraph {{body}} becomes all chapters, "
        "{{contents}} the list of them, and the name of a chapter that chapter: {{commitments}}.");
}

} // namespace

Command briefingCommand()
{
    return {
        QStringLiteral("briefing"),
        {},
        CommandLine::tr("Writes a paper on what the filter lets through, for people who have no program."),
        CommandLine::tr("Chapters, in their order:") + QLatin1Char('\n') + helpLines(chapterCatalogue()) +
            QLatin1Char('\n') + templateHelp() + QLatin1Char('\n') + filterHelp(),
        briefingOptions() + questionOptions(),
        brief,
        true};
}

} // namespace partnership
