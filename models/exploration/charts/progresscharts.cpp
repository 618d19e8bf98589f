// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What became of commitments, as bars: a row for each value that they are counted by.
#include "models/exploration/charts/states.h"

namespace partnership {
namespace {

/// What all bars of states say, once they have their rows.
ChartSpec told(const ChartQuestion &question, ChartSpec spec)
{
    const QString judged = judgedCounted(question, QDate::currentDate());
    for (const ChartRow &row : std::as_const(spec.rows))
        spec.largest = qMax(spec.largest, row.all);
    if (spec.rows.isEmpty() && spec.empty.isEmpty())
        spec.empty = ChartWords::tr("No commitment of this statement can be counted so.");
    spec.note = judged;
    if (!spec.filtered)
        spec.subtitle = spec.foot =
            ChartWords::tr("What became of the commitments until today, as it was recorded: %1.").arg(judged);
    return spec;
}

ChartSpec begunStates(const ChartQuestion &question, const QString &name, const Shares &states)
{
    ChartSpec spec = begunChart(question, name, ChartForm::StackedBars);
    spec.axis = ChartWords::tr("Number of commitments");
    spec.legend = legendOf(states);
    return spec;
}

Shares statesToday(const ChartQuestion &question)
{
    return occurring(question.exploration.contents(), statesOn(question, QDate::currentDate()));
}

/// A row for every value that an undertaking has.
QList<ChartRow> rowsBy(const ChartQuestion &question, Dimension dimension, const Shares &states)
{
    const Exploration &exploration = question.exploration;
    const auto everything = exploration.select({});
    QList<ChartRow> rows;
    for (const TallyRow &of : everything ? exploration.tally(dimension, *everything) : QList<TallyRow>()) {
        ChartRow row;
        row.title = of.label;
        row.narrowings = {{dimension, of.value}};
        row.all = int(of.commitments.size());
        row.matching = matchingOf(question, of.commitments);
        row.name = ChartWords::tr("%1: %2 of %3 match")
                       .arg(row.title, QString::number(row.matching), commitmentsCounted(row.all));
        row.marks = segmentsOf(question, row, of.commitments, states);
        if (row.all > 0)
            rows.append(row);
    }
    return rows;
}

/// No filter knows an instrument by its name: a click makes it current, or goes through its commitments.
ChartRow instrumentRow(const ChartQuestion &question, const InstrumentRow &instrument, const Shares &states)
{
    ChartRow row;
    row.title = instrument.name;
    row.item = instrument.id;
    row.all = int(instrument.commitments.size());
    row.matching = matchingOf(question, instrument.commitments);
    row.name = ChartWords::tr("%1: %2 of %3 match")
                   .arg(row.title, QString::number(row.matching), commitmentsCounted(row.all));
    row.marks = segmentsOf(question, row, instrument.commitments, states);
    for (ChartMark &mark : row.marks)
        mark.narrowings.clear();
    return row;
}

} // namespace

ChartSpec progressChart(const ChartQuestion &question)
{
    const ChartSpec spec = sharesByPillar(question, QStringLiteral("progress"),
                                          statesOn(question, QDate::currentDate()), QStringLiteral("%1"));
    return told(question, spec);
}

ChartSpec progressAgenciesChart(const ChartQuestion &question)
{
    const Contents &contents = question.exploration.contents();
    const Shares states = statesToday(question);
    ChartSpec spec = begunStates(question, QStringLiteral("progress-agencies"), states);
    const AgencyGroups groups = agencyGroups(question);
    for (qsizetype i = 0; i < groups.agencies.size(); ++i) {
        ChartRow row = agencyRow(question, groups.agencies[i], groups.group[i]);
        row.marks = segmentsOf(question, row, contents.agencies()[groups.agencies[i]].commitments, states);
        spec.rows.append(row);
    }
    sortByLoad(spec.rows);
    return told(question, spec);
}

ChartSpec progressSidesChart(const ChartQuestion &question)
{
    const Shares states = statesToday(question);
    ChartSpec spec = begunStates(question, QStringLiteral("progress-sides"), states);
    spec.rows = rowsBy(question, Dimension::Side, states);
    return told(question, spec);
}

ChartSpec progressKindsChart(const ChartQuestion &question)
{
    const Shares states = statesToday(question);
    ChartSpec spec = begunStates(question, QStringLiteral("progress-kinds"), states);
    spec.rows = rowsBy(question, Dimension::Kind, states);
    sortByLoad(spec.rows);
    return told(question, spec);
}

ChartSpec progressInstrumentsChart(const ChartQuestion &question)
{
    const Shares states = statesToday(question);
    ChartSpec spec = begunStates(question, QStringLiteral("progress-instruments"), states);
    for (const InstrumentRow &instrument : question.exploration.contents().instruments()) {
        if (!instrument.commitments.isEmpty())
            spec.rows.append(instrumentRow(question, instrument, states));
    }
    sortByLoad(spec.rows);
    return told(question, spec);
}

} // namespace partnership
