// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/charts/chartparts.h"

#include "models/exploration/inwords.h"

namespace partnership {
namespace {

Hue hueOfGrade(int grade)
{
    return {Hue::Scale::Series, grade, int(allOf<Firmness>().size())};
}

/// The words that bind, which may stand in the lead-in of the clause above.
ChartRow rung(const ChartQuestion &question, int commitment, int grade, int group)
{
    const Contents &contents = question.exploration.contents();
    const CommitmentRow &from = contents.commitments()[commitment];
    const QString words = from.record->binding.text;
    ChartMark mark = commitmentMark(question, commitment);
    mark.series = grade;
    mark.tinted = false;
    mark.hue = hueOfGrade(grade);
    ChartRow row;
    row.label = mark.text;
    row.title = from.record->text;
    row.item = from.id;
    row.group = group;
    row.all = 1;
    row.matching = mark.matching;
    mark.text = words;
    const QString bound =
        words.isEmpty() ? ChartWords::tr("no words that bind") : ChartWords::tr("bound by “%1”").arg(words);
    row.name = mark.name =
        QStringList{row.label, inWords(from.record->firmness), bound}.join(QStringLiteral(", "));
    if (row.matching == 0)
        row.name = mark.name = row.name + QStringLiteral(", ") + hiddenByFilter();
    row.marks = {mark};
    return row;
}

/// How many commitments of the grade match, in a group of their own; none where there is none.
void addGrade(const ChartQuestion &question, ChartSpec &spec, Firmness firmness, int grade)
{
    const QList<CommitmentRow> &commitments = question.exploration.contents().commitments();
    const int group = int(spec.groups.size());
    QList<ChartRow> rows;
    for (int i = 0; i < commitments.size(); ++i) {
        const Commitment &record = *commitments[i].record;
        const bool isShown = question.dimsRest || question.selection.hasCommitment(i);
        if (record.isUndertaking() && record.firmness == firmness && isShown)
            rows.append(rung(question, i, grade, group));
    }
    if (rows.isEmpty())
        return;
    spec.groups.append({inWords(firmness), commitmentsCounted(matchingRows(rows)), hueOfGrade(grade)});
    spec.rows.append(rows);
}

} // namespace

ChartSpec ladderChart(const ChartQuestion &question)
{
    ChartSpec spec = begunChart(question, QStringLiteral("ladder"), ChartForm::Roll);
    const QList<Firmness> grades = allOf<Firmness>();
    for (int grade = 0; grade < grades.size(); ++grade)
        addGrade(question, spec, grades[grade], grade);
    const int all = question.exploration.commitmentCount();
    if (all == 0 && spec.empty.isEmpty())
        spec.empty = ChartWords::tr("No commitment was found in this statement.");
    else if (spec.rows.isEmpty() && spec.empty.isEmpty())
        spec.empty = ChartWords::tr("No commitment matches. Remove a filter, or press Esc.");
    if (spec.filtered)
        spec.foot = ChartWords::tr("%1 of %2, the firmest first.")
                        .arg(QString::number(matchingRows(spec.rows)), commitmentsCounted(all));
    else
        spec.subtitle = spec.foot =
            ChartWords::tr("All %1 by the words that bind, the firmest first.").arg(commitmentsCounted(all));
    return spec;
}

} // namespace partnership
