// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/charts/states.h"

namespace partnership {

const ProgressBook &bookOf(const ChartQuestion &question)
{
    return question.book ? *question.book : question.exploration.judgements();
}

Shares statesOn(const ChartQuestion &question, QDate day)
{
    const ProgressBook *book = &bookOf(question);
    Shares shares{Dimension::State,
                  {},
                  [book, day](const CommitmentRow &row) {
                      const ProgressEntry *held = book->on(row.id, day);
                      return held ? code(held->judgement) : unjudged();
                  },
                  unjudged()};
    for (const Judgement judgement : allOf<Judgement>())
        shares.values.append(code(judgement));
    shares.values.append(unjudged());
    return shares;
}

QString judgedCounted(const ChartQuestion &question, QDate day)
{
    constexpr int whole = 100;
    const QList<CommitmentRow> &commitments = question.exploration.contents().commitments();
    int all = 0;
    int judged = 0;
    for (int row = 0; row < commitments.size(); ++row) {
        if (!question.selection.hasCommitment(row))
            continue;
        ++all;
        judged += bookOf(question).on(commitments[row].id, day) ? 1 : 0;
    }
    return ChartWords::tr("%1 of %2 judged (%3 %)")
        .arg(judged)
        .arg(commitmentsCounted(all))
        .arg(all == 0 ? 0 : qRound(double(whole) * judged / all));
}

} // namespace partnership
