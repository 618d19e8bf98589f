// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/charts/chartparts.h"

#include "models/exploration/inwords.h"

namespace partnership {
namespace {

/// The actions that occur, in the order of the vocabulary: the same action has the same colour in every row.
QList<Action> actionsIn(const Contents &contents)
{
    QList<Action> found;
    for (Action action : allOf<Action>()) {
        const bool occurs =
            std::any_of(contents.commitments().begin(), contents.commitments().end(), [&](const auto &row) {
                return row.record->isUndertaking() && row.record->action == action;
            });
        if (occurs)
            found.append(action);
    }
    return found;
}

ChartMark segment(const ChartQuestion &question, const ChartRow &row, const QList<int> &commitments,
                  Action action)
{
    ChartMark mark = commitmentsMark(question, commitments);
    mark.text = QString::number(mark.all);
    mark.narrowings = row.narrowings + QList<Narrowing>{{Dimension::Action, code(action)}};
    mark.name =
        ChartWords::tr("%1, %2: %3 of %4 match")
            .arg(row.title, inWords(action), QString::number(mark.matching), commitmentsCounted(mark.all));
    return mark;
}

QList<ChartMark> segments(const ChartQuestion &question, const ChartRow &row, int section,
                          const QList<Action> &actions)
{
    const Contents &contents = question.exploration.contents();
    QList<ChartMark> marks;
    for (int i = 0; i < actions.size(); ++i) {
        QList<int> commitments;
        for (int commitment : contents.sections()[section].commitments) {
            if (contents.commitments()[commitment].record->action == actions[i])
                commitments.append(commitment);
        }
        if (commitments.isEmpty())
            continue;
        ChartMark mark = segment(question, row, commitments, actions[i]);
        mark.series = i;
        mark.hue = {Hue::Scale::Series, i, int(actions.size())};
        marks.append(mark);
    }
    return marks;
}

} // namespace

ChartSpec actionsChart(const ChartQuestion &question)
{
    const Contents &contents = question.exploration.contents();
    ChartSpec spec = begunChart(question, QStringLiteral("actions"), ChartForm::StackedBars);
    spec.axis = ChartWords::tr("Number of commitments");
    spec.groups = statementGroups(contents);
    const QList<Action> actions = actionsIn(contents);
    for (int i = 0; i < actions.size(); ++i)
        spec.legend.append({LegendEntry::Form::Filled,
                            {},
                            inWords(actions[i]),
                            {Hue::Scale::Series, i, int(actions.size())}});
    int all = 0;
    for (int section : shownSections(contents)) {
        ChartRow row = sectionRow(question, section);
        row.marks = segments(question, row, section, actions);
        spec.largest = qMax(spec.largest, row.all);
        all += row.all;
        spec.rows.append(row);
    }
    if (all == 0 && spec.empty.isEmpty())
        spec.empty = ChartWords::tr("No commitment was found in this statement.");
    if (!spec.filtered)
        spec.subtitle = spec.foot =
            ChartWords::tr("All %1 by the class of their operative verb.").arg(commitmentsCounted(all));
    return spec;
}

} // namespace partnership
