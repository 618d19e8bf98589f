// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/charts/chartparts.h"

#include "models/exploration/inwords.h"

namespace partnership {
namespace {

ChartMark bar(const ChartQuestion &question, const QList<int> &instruments)
{
    const Contents &contents = question.exploration.contents();
    ChartMark mark;
    mark.all = int(instruments.size());
    mark.matching = 0;
    QStringList names;
    for (int instrument : instruments) {
        const InstrumentRow &row = contents.instruments()[instrument];
        mark.items.append(row.id);
        mark.matching += question.selection.instruments.testBit(instrument) ? 1 : 0;
        names.append(row.name);
        for (int clause : row.clauses)
            mark.clauses.append(contents.clauses()[clause].id);
    }
    mark.text = QString::number(mark.all);
    mark.words = names.join(QLatin1Char('\n'));
    return mark;
}

QString instrumentsCounted(int count)
{
    return count == 1 ? ChartWords::tr("1 instrument") : ChartWords::tr("%1 instruments").arg(count);
}

ChartRow stageRow(const ChartQuestion &question, Stage stage, const QList<int> &instruments)
{
    ChartRow row;
    row.title = inWords(stage);
    row.narrowings = {{Dimension::Stage, code(stage)}};
    ChartMark mark = bar(question, instruments);
    row.all = mark.all;
    row.matching = mark.matching;
    row.name = ChartWords::tr("%1: %2 of %3 match")
                   .arg(row.title, QString::number(row.matching), instrumentsCounted(row.all));
    mark.narrowings = row.narrowings;
    mark.name = row.name;
    row.marks = {mark};
    return row;
}

} // namespace

ChartSpec stagesChart(const ChartQuestion &question)
{
    const QList<InstrumentRow> &instruments = question.exploration.contents().instruments();
    ChartSpec spec = begunChart(question, QStringLiteral("stages"), ChartForm::Bars);
    spec.axis = ChartWords::tr("Number of instruments");
    int matching = 0;
    for (Stage stage : allOf<Stage>()) {
        QList<int> standing;
        for (int i = 0; i < instruments.size(); ++i) {
            if (instruments[i].stage == stage)
                standing.append(i);
        }
        if (standing.isEmpty())
            continue;
        spec.rows.append(stageRow(question, stage, standing));
        spec.largest = qMax(spec.largest, spec.rows.last().all);
        matching += spec.rows.last().matching;
    }
    if (spec.rows.isEmpty() && spec.empty.isEmpty())
        spec.empty = ChartWords::tr("No instrument is named in this statement.");
    const QString counted = instrumentsCounted(int(instruments.size()));
    if (spec.filtered)
        spec.foot = ChartWords::tr("%1 of %2 stand in matching commitments.").arg(matching).arg(counted);
    else
        spec.subtitle = spec.foot =
            ChartWords::tr("All %1, by the stage that the text's own words give them.").arg(counted);
    return spec;
}

} // namespace partnership
