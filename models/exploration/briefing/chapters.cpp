// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/briefing/chapters.h"

#include "models/exploration/captions.h"
#include "models/exploration/charts/alternative.h"
#include "models/exploration/dates.h"
#include "models/exploration/inwords.h"

namespace partnership {
namespace {

PaperTable countsTable(const ChapterQuestion &question)
{
    PaperTable table{BriefingWords::tr("Commitments by section"),
                     {{BriefingWords::tr("Section"), 4},
                      {BriefingWords::tr("Matching"), 1, PaperColumn::Holds::Counts},
                      {BriefingWords::tr("All"), 1, PaperColumn::Holds::Counts}},
                     {}};
    for (const TallyRow &row : question.view.exploration.tally(Dimension::Pillar, question.view.selection)) {
        if (row.all > 0)
            table.rows.append(
                QList<PaperCell>{{row.label}, {QString::number(row.matching)}, {QString::number(row.all)}});
    }
    return table;
}

/// "12 agencies, 9 instruments and 7 dates are named in what this paper covers."
QString namedInIt(const ChapterQuestion &question)
{
    const Selection &selection = question.view.selection;
    const auto counted = [](const QString &one, const QString &many, const QBitArray &bits) {
        const qsizetype count = bits.count(true);
        return (count == 1 ? one : many).arg(count);
    };
    return BriefingWords::tr("It names %1, %2 and %3.")
        .arg(counted(BriefingWords::tr("%1 agency"), BriefingWords::tr("%1 agencies"), selection.agencies),
             counted(BriefingWords::tr("%1 instrument"), BriefingWords::tr("%1 instruments"),
                     selection.instruments),
             counted(BriefingWords::tr("%1 event"), BriefingWords::tr("%1 events"), selection.events));
}

QList<PaperCell> sourceRow(const Statement &statement, const QString &title)
{
    const Source &source = statement.source;
    return {{title},
            {statement.date.isEmpty() ? BriefingWords::tr("the day is not given") : longDate(statement.date)},
            {source.name},
            {QString::fromLatin1(source.sha256)}};
}

bool hasMatch(const ChapterQuestion &question, int statement)
{
    for (int row = 0; row < question.contents().clauses().size(); ++row) {
        if (question.contents().clauses()[row].statement == statement &&
            question.view.selection.hasClause(row))
            return true;
    }
    return false;
}

} // namespace

const QList<Chapter> &chapterCatalogue()
{
    static const QList<Chapter> chapters{
        {QStringLiteral("coverage"), BriefingWords::tr("What this paper covers"),
         BriefingWords::tr("the filter as a sentence, and what it leaves out"), true, coverageChapter},
        {QStringLiteral("counts"), BriefingWords::tr("Counts"),
         BriefingWords::tr("commitments by section, matching and in all"), false, countsChapter},
        {QStringLiteral("charts"), BriefingWords::tr("Charts"), BriefingWords::tr("the charts chosen"), true,
         chartsChapter},
        {QStringLiteral("commitments"), BriefingWords::tr("Commitments"),
         BriefingWords::tr("each in a row, with agencies, stage and date"), true, commitmentsChapter},
        {QStringLiteral("quotations"), BriefingWords::tr("In the statement's words"),
         BriefingWords::tr("each commitment quoted, with its paragraph"), false, quotationsChapter},
        {QStringLiteral("counterparts"), BriefingWords::tr("Counterparts"),
         BriefingWords::tr("agencies that clauses put together"), false, counterpartsChapter},
        {QStringLiteral("instruments"), BriefingWords::tr("Instruments by stage"),
         BriefingWords::tr("agreements, dialogues … and the words that tell their stage"), false,
         instrumentsChapter},
        {QStringLiteral("dates"), BriefingWords::tr("Dates ahead"),
         BriefingWords::tr("what is to come, and what comes again"), true, datesChapter},
        {QStringLiteral("gaps"), BriefingWords::tr("Gaps"),
         BriefingWords::tr("what commitments leave open: who, with whom, through what, by when"), false,
         gapsChapter},
        {QStringLiteral("clauses"), BriefingWords::tr("Annex: the clauses in full"),
         BriefingWords::tr("every clause that matches, word by word"), false, clausesChapter},
        {QStringLiteral("changes"), BriefingWords::tr("What has changed"),
         BriefingWords::tr("since the last briefing, or the last review; only where it is asked for"), false,
         changesChapter, true},
        {QStringLiteral("notes"), BriefingWords::tr("Notes of the desk"),
         BriefingWords::tr("notes, tags and stars; only where it is asked for"), false, notesChapter, true},
        {QStringLiteral("sources"), BriefingWords::tr("Sources"),
         BriefingWords::tr("statements with file and digest, program and address of the view"), true,
         sourcesChapter},
    };
    return chapters;
}

QStringList usualCharts(bool onOnePage)
{
    const QStringList usual{QStringLiteral("pillars"), QStringLiteral("agencies"), QStringLiteral("stages")};
    return onOnePage ? usual.first(1) : usual;
}

PaperBlocks coverageChapter(const ChapterQuestion &question)
{
    const ChartQuestion &view = question.view;
    PaperBlocks blocks;
    const QString hidden = view.exploration.hidden(view.filter, view.selection);
    blocks.append(PaperText{view.exploration.sentence(view.filter, view.selection) + QLatin1Char(' ') +
                            namedInIt(question)});
    if (!hidden.isEmpty())
        blocks.append(PaperText{hidden, PaperText::Voice::Quiet});
    return blocks;
}

PaperBlocks countsChapter(const ChapterQuestion &question)
{
    const PaperTable table = countsTable(question);
    return table.rows.isEmpty() ? PaperBlocks{} : PaperBlocks{table};
}

PaperBlocks chartsChapter(const ChapterQuestion &question)
{
    const QStringList names =
        question.choices.charts.isEmpty() ? usualCharts(question.isShort()) : question.choices.charts;
    PaperBlocks blocks;
    for (const QString &name : names) {
        const Result<ChartSpec> chart = chartSpec(name, question.view);
        if (chart && chart->empty.isEmpty())
            blocks.append(PaperPicture{*chart, alternativeText(*chart), question.isShort()});
    }
    return blocks;
}

PaperBlocks sourcesChapter(const ChapterQuestion &question)
{
    PaperTable table{BriefingWords::tr("Statements"),
                     {{BriefingWords::tr("Title"), 3, PaperColumn::Holds::Quotations},
                      {BriefingWords::tr("Date"), 1.2},
                      {BriefingWords::tr("File"), 1.6},
                      {BriefingWords::tr("SHA-256"), 2.6}},
                     {}};
    const Contents &contents = question.contents();
    for (int row = 0; row < contents.statements().size(); ++row) {
        if (hasMatch(question, row))
            table.rows.append(sourceRow(contents.statements()[row], contents.statementTitle(row)));
    }
    const QString maker =
        BriefingWords::tr("Made by %1 on %2.")
            .arg(Captions::program(), longDate(question.choices.date.toString(Qt::ISODate)));
    if (question.isShort())
        return {PaperText{question.view.exploration.sourceNote() + QLatin1Char(' ') + maker,
                          PaperText::Voice::Quiet}};
    return {table, PaperText{maker, PaperText::Voice::Quiet}};
}

QString placeOf(const Contents &contents, int clause)
{
    const ClauseRow &row = contents.clauses()[clause];
    if (contents.statements().size() < 2)
        return row.number;
    return BriefingWords::tr("%1, %2").arg(row.number, Captions::statement(contents, row.statement));
}

QList<int> matchingCommitments(const ChapterQuestion &question)
{
    QList<int> rows;
    for (int row = 0; row < question.contents().commitments().size(); ++row) {
        if (question.view.selection.hasCommitment(row))
            rows.append(row);
    }
    return rows;
}

} // namespace partnership
