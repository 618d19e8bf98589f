// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/charts/shares.h"

namespace partnership {
namespace {

Hue hueOfSeries(const Shares &shares, qsizetype value)
{
    if (shares.values[value] == shares.open)
        return {Hue::Scale::Neutral, 0, 0}; // pale
    return {Hue::Scale::Series, int(value), int(shares.values.size()) - (shares.open.isEmpty() ? 0 : 1)};
}

ChartMark segment(const ChartQuestion &question, const ChartRow &row, const QList<int> &commitments,
                  const Shares &shares, qsizetype value)
{
    ChartMark mark = commitmentsMark(question, commitments);
    mark.text = QString::number(mark.all);
    mark.narrowings = row.narrowings + QList<Narrowing>{{shares.dimension, shares.values[value]}};
    mark.name = ChartWords::tr("%1, %2: %3 of %4 match")
                    .arg(row.title, inWords(shares.values[value]), QString::number(mark.matching),
                         commitmentsCounted(mark.all));
    // How much of the whole it is.
    constexpr int whole = 100;
    mark.words = ChartWords::tr("%1 % of %2")
                     .arg(qRound(double(whole) * mark.all / qMax(1, row.all)))
                     .arg(commitmentsCounted(row.all)) +
                 QLatin1Char('\n') + mark.words;
    mark.series = int(value);
    mark.hue = hueOfSeries(shares, value);
    return mark;
}

} // namespace

Shares occurring(const Contents &contents, Shares shares)
{
    shares.values.removeIf([&](const QString &value) {
        return value != shares.open &&
               std::none_of(contents.commitments().begin(), contents.commitments().end(),
                            [&](const CommitmentRow &row) {
                                return row.record->isUndertaking() && shares.valueOf(row) == value;
                            });
    });
    return shares;
}

QList<LegendEntry> legendOf(const Shares &shares)
{
    QList<LegendEntry> entries;
    for (qsizetype value = 0; value < shares.values.size(); ++value)
        entries.append(
            {LegendEntry::Form::Filled, {}, inWords(shares.values[value]), hueOfSeries(shares, value)});
    return entries;
}

QList<ChartMark> segmentsOf(const ChartQuestion &question, const ChartRow &row, const QList<int> &commitments,
                            const Shares &shares)
{
    const Contents &contents = question.exploration.contents();
    QList<ChartMark> marks;
    for (qsizetype value = 0; value < shares.values.size(); ++value) {
        QList<int> having;
        for (const int commitment : commitments) {
            if (shares.valueOf(contents.commitments()[commitment]) == shares.values[value])
                having.append(commitment);
        }
        if (!having.isEmpty())
            marks.append(segment(question, row, having, shares, value));
    }
    return marks;
}

void sortByLoad(QList<ChartRow> &rows)
{
    std::stable_sort(rows.begin(), rows.end(),
                     [](const ChartRow &a, const ChartRow &b) { return a.all > b.all; });
}

ChartSpec sharesByPillar(const ChartQuestion &question, const QString &name, const Shares &shares,
                         const QString &sentence)
{
    const Contents &contents = question.exploration.contents();
    const Shares shown = occurring(contents, shares);
    ChartSpec spec = begunChart(question, name, ChartForm::StackedBars);
    spec.axis = ChartWords::tr("Number of commitments");
    spec.groups = statementGroups(contents);
    spec.legend = legendOf(shown);
    int all = 0;
    for (const int section : shownSections(contents)) {
        ChartRow row = sectionRow(question, section);
        row.marks = segmentsOf(question, row, contents.sections()[section].commitments, shown);
        spec.largest = qMax(spec.largest, row.all);
        all += row.all;
        spec.rows.append(row);
    }
    if (all == 0 && spec.empty.isEmpty())
        spec.empty = ChartWords::tr("No commitment was found in this statement.");
    if (!spec.filtered)
        spec.subtitle = spec.foot = sentence.arg(commitmentsCounted(all));
    return spec;
}

} // namespace partnership
