// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/charts/chartparts.h"

#include "models/exploration/inwords.h"

namespace partnership {
namespace {

QString instrumentsCounted(int count)
{
    return count == 1 ? ChartWords::tr("1 instrument") : ChartWords::tr("%1 instruments").arg(count);
}

void addStage(const ChartQuestion &question, ChartSpec &spec, Stage stage, const QList<int> &instruments)
{
    const Contents &contents = question.exploration.contents();
    Bar bar{inWords(stage), {Dimension::Stage, code(stage)}};
    for (const int instrument : instruments) {
        const InstrumentRow &row = contents.instruments()[instrument];
        bar.items.append(row.id);
        bar.matching += question.selection.instruments.testBit(instrument) ? 1 : 0;
        bar.words.append(row.name);
        for (const int clause : row.clauses)
            bar.clauses.append(contents.clauses()[clause].id);
    }
    addBar(spec, bar, instrumentsCounted(int(instruments.size())));
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
        addStage(question, spec, stage, standing);
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
