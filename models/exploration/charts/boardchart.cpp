// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/charts/chartparts.h"

#include "models/exploration/dates.h"
#include "models/exploration/inwords.h"

#include <QSet>

namespace partnership {
namespace {

ChartCard cardOf(const Contents &contents, const InstrumentRow &row)
{
    ChartCard card;
    card.when = shortDate(row.date);
    card.quote = row.evidence;
    for (const int agency : row.agencies) {
        const AgencyRow &of = contents.agencies()[agency];
        card.parties.append({of.name, of.shortName(), {Hue::Scale::Side, of.sideColour, 0}});
    }
    return card;
}

/// What a card says, for those who do not see it.
QString cardName(const ChartMark &mark, const QString &stage)
{
    QStringList words{mark.text, mark.words, stage,
                      mark.card.when.isEmpty() ? ChartWords::tr("no date") : mark.card.when};
    for (const ChartCard::Party &party : mark.card.parties)
        words.append(party.name);
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

ChartMark cardMark(const ChartQuestion &question, int instrument)
{
    const Contents &contents = question.exploration.contents();
    const InstrumentRow &row = contents.instruments()[instrument];
    ChartMark mark;
    mark.words = row.name;
    mark.items = {row.id};
    mark.matching = question.selection.instruments.testBit(instrument) ? 1 : 0;
    mark.card = cardOf(contents, row);
    for (const int clause : row.clauses)
        mark.clauses.append(contents.clauses()[clause].id);
    if (!row.clauses.isEmpty()) {
        const ClauseRow &first = contents.clauses()[row.clauses.first()];
        mark.text = first.number;
        if (first.section >= 0) {
            mark.hue = {Hue::Scale::Pillar, contents.sections()[first.section].colour, 0};
            mark.card.section = contents.sections()[first.section].label;
        }
    }
    mark.name = cardName(mark, inWords(row.stage));
    return mark;
}

/// Under a filter the cards that do not match go, and the head of the column tells how many it has.
ChartRow columnOf(const ChartQuestion &question, Stage stage)
{
    const QList<InstrumentRow> &instruments = question.exploration.contents().instruments();
    ChartRow row;
    row.title = inWords(stage);
    row.narrowings = {{Dimension::Stage, code(stage)}};
    for (int i = 0; i < instruments.size(); ++i) {
        if (instruments[i].stage != stage)
            continue;
        const bool matches = question.selection.instruments.testBit(i);
        ++row.all;
        row.matching += matches ? 1 : 0;
        if (matches || question.dimsRest)
            row.marks.append(cardMark(question, i));
    }
    const QString counted =
        row.all == 1 ? ChartWords::tr("1 instrument") : ChartWords::tr("%1 instruments").arg(row.all);
    row.name = ChartWords::tr("%1: %2 of %3 match").arg(row.title, QString::number(row.matching), counted);
    return row;
}

QList<LegendEntry> boardLegend(const Contents &contents, const QList<ChartRow> &columns)
{
    QList<int> sections;
    QSet<int> sides;
    for (const ChartRow &column : columns) {
        for (const ChartMark &mark : column.marks) {
            for (const ItemId &clause : mark.clauses.first(qMin<qsizetype>(1, mark.clauses.size())))
                sections.append(contents.clauses()[contents.row(clause)].section);
            for (const ChartCard::Party &party : mark.card.parties)
                sides.insert(party.hue.place);
        }
    }
    QList<LegendEntry> entries = pillarLegend(contents, sections);
    for (int side = 0; side < 2; ++side) {
        if (sides.contains(side))
            entries.append(
                {LegendEntry::Form::Filled, {}, contents.sides().value(side), {Hue::Scale::Side, side, 0}});
    }
    return entries;
}

void sayInstruments(ChartSpec &spec, int matching, int all, bool dimsRest)
{
    if (all == 0 && spec.empty.isEmpty())
        spec.empty = ChartWords::tr("No instrument is named in this statement.");
    else if (matching == 0 && !dimsRest && spec.empty.isEmpty())
        spec.empty = all == 1 ? ChartWords::tr("No instrument matches. The filter hides the only one.")
                              : ChartWords::tr("No instrument matches. The filter hides all %1.").arg(all);
    if (spec.filtered)
        spec.foot =
            ChartWords::tr("%1 of %2 instruments stand in matching commitments.").arg(matching).arg(all);
    else
        spec.subtitle = spec.foot =
            all == 1 ? ChartWords::tr("The one instrument, by the stage that the text's own words give it.")
                     : ChartWords::tr("All %1 instruments, by the stage that the text itself gives. In "
                                      "quotation marks: the words that set the stage.")
                           .arg(all);
    spec.note = ChartWords::tr("Stage: ○ planned ◐ being renewed or widened ● in place");
}

} // namespace

ChartSpec boardChart(const ChartQuestion &question)
{
    ChartSpec spec = begunChart(question, QStringLiteral("board"), ChartForm::Board);
    int all = 0;
    int matching = 0;
    for (const Stage stage : allOf<Stage>()) {
        spec.rows.append(columnOf(question, stage));
        all += spec.rows.last().all;
        matching += spec.rows.last().matching;
        spec.largest = qMax(spec.largest, spec.rows.last().all);
    }
    spec.legend = boardLegend(question.exploration.contents(), spec.rows);
    sayInstruments(spec, matching, all, question.dimsRest);
    return spec;
}

} // namespace partnership
