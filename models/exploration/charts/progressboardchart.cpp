// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/captions.h"
#include "models/exploration/charts/states.h"
#include "models/exploration/dates.h"

namespace partnership {
namespace {

/// A commitment with what its state rests on.
ChartMark cardOfCommitment(const ChartQuestion &question, int commitment, const ProgressEntry *held,
                           const QString &state)
{
    const Contents &contents = question.exploration.contents();
    const CommitmentRow &row = contents.commitments()[commitment];
    ChartMark mark = commitmentMark(question, commitment);
    mark.words = Captions::commitment(contents, commitment);
    mark.tinted = false;
    mark.card.section = contents.sections()[contents.clauses()[row.clause].section].label;
    mark.card.when = held ? shortDate(held->from.toString(Qt::ISODate)) : QString();
    for (const Evidence &evidence : held ? held->evidence : QList<Evidence>()) {
        if (evidence.kind == EvidenceKind::Quotation)
            mark.card.quote = evidence.words;
    }
    for (const int agency : row.agencies) {
        const AgencyRow &of = contents.agencies()[agency];
        mark.card.parties.append({of.name, of.shortName(), {Hue::Scale::Side, of.sideColour, 0}});
    }
    mark.name = ChartWords::tr("%1, %2, %3").arg(mark.text, mark.words, inWords(state));
    return mark;
}

/// Under a filter the cards that do not match go, and the head of the column tells how many it has.
ChartRow columnOf(const ChartQuestion &question, const Shares &states, const QString &state)
{
    const QList<CommitmentRow> &commitments = question.exploration.contents().commitments();
    ChartRow row;
    row.title = inWords(state);
    row.narrowings = {{Dimension::State, state}};
    for (int i = 0; i < commitments.size(); ++i) {
        if (!commitments[i].record->isUndertaking() || states.valueOf(commitments[i]) != state)
            continue;
        const bool matches = question.selection.hasCommitment(i);
        ++row.all;
        row.matching += matches ? 1 : 0;
        if (!matches && !question.dimsRest)
            continue;
        row.marks.append(cardOfCommitment(
            question, i, bookOf(question).on(commitments[i].id, QDate::currentDate()), state));
    }
    row.name = ChartWords::tr("%1: %2 of %3 match")
                   .arg(row.title, QString::number(row.matching), commitmentsCounted(row.all));
    return row;
}

} // namespace

ChartSpec progressBoardChart(const ChartQuestion &question)
{
    ChartSpec spec = begunChart(question, QStringLiteral("progress-board"), ChartForm::Board);
    const Shares states = statesOn(question, QDate::currentDate());
    spec.movable = true;
    // What is still to be judged comes first: from there cards are moved to the right.
    for (const QString &state : QStringList{unjudged()} + states.values.first(states.values.size() - 1)) {
        spec.rows.append(columnOf(question, states, state));
        spec.largest = qMax(spec.largest, spec.rows.last().all);
    }
    spec.legend =
        pillarLegend(question.exploration.contents(), shownSections(question.exploration.contents()));
    if (spec.all == 0 && spec.empty.isEmpty())
        spec.empty = ChartWords::tr("No commitment was found in this statement.");
    else if (spec.matching == 0 && !question.dimsRest && spec.empty.isEmpty())
        spec.empty = ChartWords::tr("No commitment matches. The filter hides all %1.").arg(spec.all);
    spec.note = judgedCounted(question, QDate::currentDate());
    if (!spec.filtered) {
        spec.subtitle = ChartWords::tr("Each commitment in the state that it has today: %1.").arg(spec.note);
        // Nobody moves a card on paper.
        spec.foot = spec.subtitle + QLatin1Char(' ') +
                    ChartWords::tr("Moving a card to another column asks for the evidence.");
    }
    return spec;
}

} // namespace partnership
