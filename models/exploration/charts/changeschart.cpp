// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/charts/chartparts.h"

#include "models/exploration/reviews/comparing.h"

namespace partnership {
namespace {

using Kind = ReviewChange::Kind;

/// What became of commitments, a row each.
struct ChangeRow
{
    const char *title;
    QList<Kind> kinds;
};
const QList<ChangeRow> &changeRows()
{
    static const QList<ChangeRow> rows{
        {QT_TRANSLATE_NOOP("partnership::Charts", "State moved"), {Kind::StateMoved}},
        {QT_TRANSLATE_NOOP("partnership::Charts", "New judgement or evidence"), {Kind::EvidenceAdded}},
        {QT_TRANSLATE_NOOP("partnership::Charts", "Judgement withdrawn or taken back"),
         {Kind::JudgementWithdrawn, Kind::JudgementGone}},
        {QT_TRANSLATE_NOOP("partnership::Charts", "Added or corrected"),
         {Kind::FactAdded, Kind::FactCorrected}}};
    return rows;
}

/// Rows of the commitments that have such a change, in the order of the text.
QList<int> changed(const Contents &contents, const ReviewChanges &changes, const QList<Kind> &kinds)
{
    QSet<std::pair<QString, QString>> named;
    for (const ReviewChange &change : changes) {
        if (kinds.contains(change.kind) && change.thing == QLatin1String("commitment"))
            named.insert({change.statement, change.label});
    }
    QList<int> rows;
    for (int row = 0; row < contents.commitments().size() && !named.isEmpty(); ++row) {
        const CommitmentRow &commitment = contents.commitments()[row];
        if (named.contains({contents.statementTitle(commitment.statement), commitment.record->id}))
            rows.append(row);
    }
    return rows;
}

ChartRow rowOf(const ChartQuestion &question, const QString &title, const QList<int> &commitments)
{
    ChartRow row;
    row.title = title;
    row.all = int(commitments.size());
    row.matching = matchingOf(question, commitments);
    row.name = ChartWords::tr("%1: %2").arg(title, commitmentsCounted(row.all));
    for (const int commitment : commitments)
        row.marks.append(commitmentMark(question, commitment));
    return row;
}

} // namespace

ChartSpec changesChart(const ChartQuestion &question)
{
    ChartSpec spec = begunChart(question, QStringLiteral("changes"), ChartForm::Cells);
    spec.axis = ChartWords::tr("Number of commitments");
    const std::optional<Comparison> comparison = sinceTheLast(question.exploration);
    if (!comparison) {
        spec.empty = ChartWords::tr("There is no review to compare with yet. Every briefing leaves one.");
        return spec;
    }
    int all = 0;
    for (const ChangeRow &kind : changeRows()) {
        const QList<int> rows = changed(question.exploration.contents(), comparison->changes, kind.kinds);
        if (rows.isEmpty())
            continue;
        spec.rows.append(rowOf(question, ChartWords::tr(kind.title), rows));
        spec.largest = qMax(spec.largest, int(rows.size()));
        all += int(rows.size());
    }
    spec.subtitle = spec.foot = sentenceOf(*comparison);
    if (all == 0 && spec.empty.isEmpty())
        spec.empty = sentenceOf(*comparison);
    return spec;
}

} // namespace partnership
