// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/captions.h"
#include "models/exploration/charts/chartparts.h"

#include <QSet>

namespace partnership {
namespace {

/// Something that a commitment leaves open.
struct Gap
{
    QString head;     ///< of its column
    QString sentence; ///< of one commitment, for those who do not see the column
    bool (*isOpen)(const Contents &contents, const CommitmentRow &commitment);
};

bool namesNoAgency(const Contents &, const CommitmentRow &commitment)
{
    return commitment.agencies.isEmpty();
}

/// Parties are told by their statement: ASEAN beside a ministry does not make two sides.
bool namesOneSide(const Contents &contents, const CommitmentRow &commitment)
{
    const QStringList &parties = contents.statements()[commitment.statement].parties;
    QSet<QString> named;
    for (const int agency : commitment.agencies) {
        if (parties.contains(contents.agencies()[agency].side))
            named.insert(contents.agencies()[agency].side);
    }
    return parties.size() > 1 && !commitment.agencies.isEmpty() && named.size() < 2;
}

bool namesNoInstrument(const Contents &, const CommitmentRow &commitment)
{
    return commitment.instruments.isEmpty();
}

/// Neither in the clause nor for an instrument that the commitment names; what recurs has its time.
bool hasNoDate(const Contents &contents, const CommitmentRow &commitment)
{
    const QList<int> &events = contents.clauses()[commitment.clause].events;
    const bool timed = std::any_of(events.begin(), events.end(), [&](int event) {
        return contents.events()[event].record->precision != Precision::Undated;
    });
    return !timed && std::none_of(commitment.instruments.begin(), commitment.instruments.end(),
                                  [&](int row) { return !contents.instruments()[row].date.isEmpty(); });
}

/// Nobody is to look at it again: no verb of review, and nothing that comes again in its clause.
bool hasNoReview(const Contents &contents, const CommitmentRow &commitment)
{
    const QList<int> &events = contents.clauses()[commitment.clause].events;
    return commitment.record->action != Action::Review &&
           !commitment.record->furtherActions.contains(Action::Review) &&
           std::none_of(events.begin(), events.end(), [&](int event) {
               return contents.events()[event].record->precision == Precision::Recurring;
           });
}

QList<Gap> allGaps()
{
    return {{ChartWords::tr("no agency"), ChartWords::tr("names no agency"), namesNoAgency},
            {ChartWords::tr("one side"), ChartWords::tr("names agencies of one side only"), namesOneSide},
            {ChartWords::tr("no instrument"), ChartWords::tr("names no instrument"), namesNoInstrument},
            {ChartWords::tr("no date"), ChartWords::tr("has no date"), hasNoDate},
            {ChartWords::tr("no review"), ChartWords::tr("has no review"), hasNoReview}};
}

ChartMark gapMark(const ChartQuestion &question, int commitment, const Gap &gap, int series)
{
    ChartMark mark = commitmentMark(question, commitment);
    mark.tinted = false;
    mark.series = series;
    mark.name = mark.text + QStringLiteral(", ") + gap.sentence;
    if (!mark.matches())
        mark.name += QStringLiteral(", ") + hiddenByFilter();
    return mark;
}

/// No marks where nothing is open.
ChartRow openRow(const ChartQuestion &question, int commitment, int group)
{
    const Contents &contents = question.exploration.contents();
    const CommitmentRow &from = contents.commitments()[commitment];
    ChartRow row;
    row.label = contents.clauses()[from.clause].number;
    row.title = from.record->text;
    row.item = from.id;
    row.group = group;
    row.all = 1;
    row.matching = question.selection.hasCommitment(commitment) ? 1 : 0;
    QStringList open{row.label};
    const QList<Gap> gaps = allGaps();
    for (int i = 0; i < gaps.size(); ++i) {
        if (!gaps[i].isOpen(contents, from))
            continue;
        row.marks.append(gapMark(question, commitment, gaps[i], i));
        open.append(gaps[i].sentence);
    }
    row.name = open.join(QStringLiteral(", "));
    if (!row.marks.isEmpty())
        row.hue = row.marks.first().hue;
    return row;
}

/// A pillar of whose commitments none names an agency, in a line of its own before them.
ChartRow silentRow(const ChartQuestion &question, int section, int group)
{
    const SectionRow &from = question.exploration.contents().sections()[section];
    ChartRow row = sectionRow(question, section);
    row.role = ChartRow::Role::NamesNone;
    row.group = group;
    row.title =
        from.commitments.size() == 1
            ? ChartWords::tr("Its one commitment names nobody.")
            : ChartWords::tr("None of its %1 commitments names anybody.").arg(from.commitments.size());
    row.label.clear();
    row.name = QStringList{from.label, from.title, row.title}.join(QLatin1Char(' ')).trimmed();
    return row;
}

bool isSilent(const Contents &contents, const SectionRow &section)
{
    return section.kind == SectionKind::Pillar && !section.commitments.isEmpty() &&
           std::all_of(section.commitments.begin(), section.commitments.end(),
                       [&](int commitment) { return contents.commitments()[commitment].agencies.isEmpty(); });
}

/// Of several statements the section's own is named.
QString headOf(const Contents &contents, const SectionRow &section)
{
    const QString head = QStringLiteral("%1  %2").arg(section.label, section.title).trimmed();
    return contents.statements().size() < 2
               ? head
               : QStringLiteral("%1 · %2").arg(head, Captions::statement(contents, section.statement));
}

/// Rows of one section in a group of their own; none where the filter lets nothing of it through.
void addSection(const ChartQuestion &question, ChartSpec &spec, int section)
{
    const SectionRow &from = question.exploration.contents().sections()[section];
    const int group = int(spec.groups.size());
    QList<ChartRow> rows;
    for (const int commitment : from.commitments) {
        if (!question.dimsRest && !question.selection.hasCommitment(commitment))
            continue;
        const ChartRow row = openRow(question, commitment, group);
        if (!row.marks.isEmpty())
            rows.append(row);
    }
    if (rows.isEmpty())
        return;
    spec.groups.append({headOf(question.exploration.contents(), from),
                        QString::number(matchingRows(rows)),
                        {Hue::Scale::Pillar, from.colour, 0}});
    if (isSilent(question.exploration.contents(), from))
        spec.rows.append(silentRow(question, section, group));
    spec.rows.append(rows);
}

void sayGaps(ChartSpec &spec, int matching, int all, bool dimsRest)
{
    int open = 0;
    for (const ChartRow &row : std::as_const(spec.rows))
        open += row.role == ChartRow::Role::Plain ? row.matching : 0;
    if (all == 0 && spec.empty.isEmpty())
        spec.empty = ChartWords::tr("No commitment was found in this statement.");
    else if (matching == 0 && !dimsRest && spec.empty.isEmpty())
        spec.empty = ChartWords::tr("No commitment matches. Remove a filter, or press Esc.");
    else if (spec.rows.isEmpty() && spec.empty.isEmpty())
        spec.empty = ChartWords::tr("These commitments leave nothing open.");
    if (spec.filtered)
        spec.foot = ChartWords::tr("%1 of the %2 that match leave something open.")
                        .arg(QString::number(open), commitmentsCounted(matching));
    else
        spec.subtitle = spec.foot =
            ChartWords::tr(
                "%1 of %2 leave something open: who, with whom, through what, by when, or who looks "
                "at it again.")
                .arg(QString::number(open), commitmentsCounted(all));
}

} // namespace

ChartSpec gapsChart(const ChartQuestion &question)
{
    const Contents &contents = question.exploration.contents();
    ChartSpec spec = begunChart(question, QStringLiteral("gaps"), ChartForm::Roll);
    for (const Gap &gap : allGaps())
        spec.columns.append({gap.head, gap.sentence, {}, {}});
    for (int section = 0; section < contents.sections().size(); ++section)
        addSection(question, spec, section);
    int matching = 0;
    int all = 0;
    for (int i = 0; i < contents.commitments().size(); ++i) {
        if (!contents.commitments()[i].record->isUndertaking())
            continue;
        ++all;
        matching += question.selection.hasCommitment(i) ? 1 : 0;
    }
    sayGaps(spec, matching, all, question.dimsRest);
    return spec;
}

} // namespace partnership
