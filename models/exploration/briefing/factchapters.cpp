// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/ahead/promises.h"
#include "models/exploration/briefing/chapters.h"
#include "models/exploration/captions.h"
#include "models/exploration/dates.h"
#include "models/exploration/enumeration.h"
#include "models/exploration/inwords.h"

#include <QHash>

#include <algorithm>
#include <iterator>

/// The chapters that gather what the text names: who, by what, when.
namespace partnership {
namespace {

constexpr qsizetype datesOfOnePage = 3;

QString placesOf(const Contents &contents, const QList<int> &clauses)
{
    QStringList places;
    for (const int clause : clauses)
        places.append(placeOf(contents, clause));
    return places.join(contents.statements().size() < 2 ? QStringLiteral(", ") : QStringLiteral("; "));
}

QList<int> letThrough(const QList<int> &clauses, const Selection &selection)
{
    QList<int> matching;
    std::copy_if(clauses.begin(), clauses.end(), std::back_inserter(matching),
                 [&](int clause) { return selection.hasClause(clause); });
    return matching;
}

/// The clauses of each pair, pairs in the order of the text.
QList<QPair<QPair<int, int>, QList<int>>> matchingPairs(const ChapterQuestion &question)
{
    QList<QPair<QPair<int, int>, QList<int>>> pairs;
    QHash<QPair<int, int>, qsizetype> places;
    const QList<CounterpartRow> &rows = question.contents().counterparts();
    for (int row = 0; row < rows.size(); ++row) {
        if (!question.view.selection.counterparts.testBit(row))
            continue;
        const QPair<int, int> pair{rows[row].first, rows[row].second};
        if (!places.contains(pair)) {
            places.insert(pair, pairs.size());
            pairs.append({pair, {}});
        }
        QList<int> &clauses = pairs[places.value(pair)].second;
        if (!clauses.contains(rows[row].clause))
            clauses.append(rows[row].clause);
    }
    return pairs;
}

PaperTable instrumentTable(const ChapterQuestion &question, Stage stage)
{
    PaperTable table{{},
                     {{BriefingWords::tr("Instrument"), 3.6},
                      {BriefingWords::tr("Agencies"), 1.8},
                      {BriefingWords::tr("Words that tell the stage"), 2.6, PaperColumn::Holds::Quotations},
                      {BriefingWords::tr("Paragraph"), 1.5}},
                     {}};
    const Contents &contents = question.contents();
    for (int row = 0; row < contents.instruments().size(); ++row) {
        const InstrumentRow &instrument = contents.instruments()[row];
        if (instrument.stage == stage && question.view.selection.instruments.testBit(row))
            table.rows.append(QList<PaperCell>{
                {instrument.name},
                {Captions::agencies(contents, instrument.agencies)},
                {instrument.evidence.isEmpty() ? Captions::nothing() : instrument.evidence},
                {placesOf(contents, letThrough(instrument.clauses, question.view.selection))}});
    }
    return table;
}

bool isRecurring(const EventRow &event)
{
    return event.record->precision == Precision::Recurring;
}

/// From the paper's day on, as exactly as the text says it: of a year or month, until its end.
bool liesAhead(const EventRow &event, const QDate &from)
{
    const QString &date = event.record->date;
    return isRecurring(event) || (!date.isEmpty() && date >= from.toString(Qt::ISODate).left(date.size()));
}

/// What has a date in its order; what comes again behind it.
QList<int> eventsAhead(const ChapterQuestion &question)
{
    const QList<EventRow> &events = question.contents().events();
    QList<int> rows;
    for (int row = 0; row < events.size(); ++row) {
        if (question.view.selection.events.testBit(row) && liesAhead(events[row], question.choices.date))
            rows.append(row);
    }
    std::ranges::stable_sort(rows, [&](int a, int b) {
        if (isRecurring(events[a]) != isRecurring(events[b]))
            return isRecurring(events[b]);
        return events[a].record->date < events[b].record->date;
    });
    return rows;
}

} // namespace

PaperBlocks counterpartsChapter(const ChapterQuestion &question)
{
    const Contents &contents = question.contents();
    PaperTable table{BriefingWords::tr("Agencies that clauses put together"),
                     {{BriefingWords::tr("Agency"), 3},
                      {BriefingWords::tr("Counterpart"), 3},
                      {BriefingWords::tr("Paragraphs"), 1.6}},
                     {}};
    for (const auto &[pair, clauses] : matchingPairs(question))
        table.rows.append(QList<PaperCell>{{contents.agencies()[pair.first].name},
                                           {contents.agencies()[pair.second].name},
                                           {placesOf(contents, clauses)}});
    return table.rows.isEmpty() ? PaperBlocks{} : PaperBlocks{table};
}

PaperBlocks instrumentsChapter(const ChapterQuestion &question)
{
    PaperBlocks blocks;
    for (const Stage stage : allOf<Stage>()) {
        const PaperTable table = instrumentTable(question, stage);
        if (table.rows.isEmpty())
            continue;
        blocks.append(
            PaperHeading{2, capitalised(inWords(stage)), QStringLiteral("instruments-%1").arg(int(stage))});
        blocks.append(table);
    }
    return blocks;
}

/// The rows of the chart of gaps, in words.
PaperBlocks gapsChapter(const ChapterQuestion &question)
{
    const ChartSpec chart = gapsChart(question.view);
    PaperTable table{chart.foot,
                     {{BriefingWords::tr("Paragraph"), 1.3},
                      {BriefingWords::tr("Commitment"), 4.4, PaperColumn::Holds::Quotations},
                      {BriefingWords::tr("Left open"), 3}},
                     {}};
    for (const ChartRow &row : chart.rows) {
        QStringList open;
        for (const ChartMark &mark : row.marks)
            open.append(chart.columns[mark.series].label);
        const bool isPillar = row.role == ChartRow::Role::NamesNone;
        const QString section = chart.groups[row.group].title;
        table.rows.append(
            isPillar ? QList<PaperCell>{{section.section(QLatin1Char(' '), 0, 0)}, {section}, {row.title}}
                     : QList<PaperCell>{{row.label}, {row.title}, {open.join(QStringLiteral(", "))}});
    }
    return table.rows.isEmpty() ? PaperBlocks{} : PaperBlocks{table};
}

PaperBlocks datesChapter(const ChapterQuestion &question)
{
    const Contents &contents = question.contents();
    QList<int> rows = eventsAhead(question);
    if (question.isShort())
        rows = rows.first(qMin(datesOfOnePage, rows.size()));
    PaperTable table{
        BriefingWords::tr("From %1 on").arg(longDate(question.choices.date.toString(Qt::ISODate))),
        {{BriefingWords::tr("When"), 1.6},
         {BriefingWords::tr("What"), 4, PaperColumn::Holds::Quotations},
         {BriefingWords::tr("Paragraph"), 1.1}},
        {}};
    for (const int row : rows) {
        const EventRow &event = contents.events()[row];
        table.rows.append(QList<PaperCell>{
            {whenInWords(*event.record)}, {whatOf(*event.record)}, {placeOf(contents, event.clause)}});
    }
    return table.rows.isEmpty() ? PaperBlocks{} : PaperBlocks{table};
}

} // namespace partnership
