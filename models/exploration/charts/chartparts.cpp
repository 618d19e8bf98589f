// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/charts/chartparts.h"

#include "models/exploration/address.h"
#include "models/exploration/captions.h"
#include "models/exploration/dates.h"
#include "models/exploration/enumeration.h"

#include <QSet>

#include <algorithm>

namespace partnership {
namespace {

/// More numbers than these are counted, not listed: the source line is to stay one line.
constexpr int mostClausesListed = 12;

/// Of those with a commitment that matches: the numbers of the first, and how many there are.
std::pair<QStringList, qsizetype> matchingClauses(const ChartQuestion &question)
{
    QStringList numbers;
    qsizetype count = 0;
    for (const ClauseRow &clause : question.exploration.contents().clauses()) {
        const bool matches =
            std::any_of(clause.commitments.begin(), clause.commitments.end(),
                        [&](int commitment) { return question.selection.hasCommitment(commitment); });
        if (matches && ++count <= mostClausesListed)
            numbers.append(clause.number);
    }
    return {numbers, count};
}

QString clauseWords(const ChartQuestion &question)
{
    const Contents &contents = question.exploration.contents();
    if (question.filter.isEmpty())
        return contents.clauses().size() == 1
                   ? ChartWords::tr("1 clause.")
                   : ChartWords::tr("All %1 clauses.").arg(contents.clauses().size());
    const auto [numbers, count] = matchingClauses(question);
    if (numbers.isEmpty())
        return ChartWords::tr("No clause matches.");
    if (numbers.size() == 1)
        return ChartWords::tr("Clause %1.").arg(numbers.first());
    if (count > mostClausesListed)
        return ChartWords::tr("%1 of %2 clauses.").arg(count).arg(contents.clauses().size());
    return ChartWords::tr("Clauses %1.").arg(listed(numbers));
}

QString endedAsSentence(const QString &words)
{
    return words.isEmpty() || words.endsWith(QLatin1Char('.')) ? words : words + QLatin1Char('.');
}

QString sourceLine(const ChartQuestion &question)
{
    QStringList parts{question.exploration.sourceNote(), clauseWords(question)};
    if (!question.filter.isEmpty())
        parts.append(ChartWords::tr("Filter: %1")
                         .arg(endedAsSentence(question.exploration.description(question.filter))));
    parts.append(ChartWords::tr("Drawn by %1.").arg(Captions::program()));
    return parts.join(QLatin1Char(' '));
}

QString agenciesNamed(qsizetype count)
{
    if (count == 0)
        return ChartWords::tr("names no agency");
    return count == 1 ? ChartWords::tr("names 1 agency") : ChartWords::tr("names %1 agencies").arg(count);
}

/// "ASEAN and international bodies" for whoever is no party.
QString othersTitle(const QStringList &sides)
{
    QStringList named;
    bool international = false;
    for (const QString &side : sides) {
        if (side == QLatin1String("International"))
            international = true;
        else if (side != QLatin1String("unknown"))
            named.append(side);
    }
    if (named.isEmpty())
        return international ? ChartWords::tr("International bodies") : ChartWords::tr("Other bodies");
    if (international)
        named.append(ChartWords::tr("international"));
    return ChartWords::tr("%1 bodies").arg(listed(named));
}

QString sideNote(const ChartQuestion &question, const QList<int> &agencies)
{
    QSet<int> commitments;
    for (int agency : agencies) {
        const QList<int> &naming = question.exploration.contents().agencies()[agency].commitments;
        commitments.unite(QSet<int>(naming.begin(), naming.end()));
    }
    const QString counted = commitmentsCounted(commitments.size());
    return agencies.size() == 1 ? ChartWords::tr("1 agency, in %1").arg(counted)
                                : ChartWords::tr("%1 agencies, in %2").arg(agencies.size()).arg(counted);
}

} // namespace

ChartSpec begunChart(const ChartQuestion &question, const QString &name, ChartForm form)
{
    ChartSpec spec;
    spec.name = name;
    spec.form = form;
    for (const ChartEntry &entry : chartCatalogue()) {
        if (entry.name == name)
            spec.title = entry.title;
    }
    spec.filtered = !question.filter.isEmpty();
    spec.address = addressOf(question.filter);
    spec.digest = question.exploration.contents().digest();
    spec.matching = int(question.selection.commitments.count(true));
    spec.all = question.exploration.commitmentCount();
    if (question.exploration.contents().statements().isEmpty()) {
        spec.empty = ChartWords::tr("The library holds no statement yet. Import one to see its charts.");
        return spec;
    }
    spec.source = sourceLine(question);
    if (spec.filtered) {
        spec.subtitle = question.exploration.sentence(question.filter, question.selection);
        spec.foot = question.exploration.hidden(question.filter, question.selection);
    }
    return spec;
}

QList<int> shownSections(const Contents &contents)
{
    QList<int> shown;
    for (int i = 0; i < contents.sections().size(); ++i) {
        const SectionRow &section = contents.sections()[i];
        if (section.kind == SectionKind::Pillar || !section.commitments.isEmpty())
            shown.append(i);
    }
    return shown;
}

QList<Narrowing> sectionNarrowings(const Contents &contents, int section)
{
    const SectionRow &row = contents.sections()[section];
    QList<Narrowing> narrowings{{Dimension::Pillar, row.ownValue}}; // which is what it counts
    if (contents.statements().size() > 1)
        narrowings.append({Dimension::Statement, contents.statementValue(row.statement)});
    return narrowings;
}

QList<ChartGroup> statementGroups(const Contents &contents)
{
    QList<ChartGroup> groups;
    if (contents.statements().size() < 2)
        return groups;
    for (int i = 0; i < contents.statements().size(); ++i)
        groups.append({contents.statementValue(i), longDate(contents.statements()[i].date), {}});
    return groups;
}

ChartRow sectionRow(const ChartQuestion &question, int section)
{
    const Contents &contents = question.exploration.contents();
    const SectionRow &from = contents.sections()[section];
    ChartRow row;
    row.label = from.label;
    row.title = from.title;
    row.item = from.id;
    row.group = contents.statements().size() > 1 ? from.statement : 0;
    row.hue = {Hue::Scale::Pillar, from.colour, 0};
    row.narrowings = sectionNarrowings(contents, section);
    row.all = int(from.commitments.size());
    row.matching = matchingOf(question, from.commitments);
    row.name = ChartWords::tr("%1: %2 of %3 match")
                   .arg(QStringLiteral("%1 %2").arg(row.label, row.title).trimmed(),
                        QString::number(row.matching), commitmentsCounted(row.all));
    return row;
}

ChartMark commitmentMark(const ChartQuestion &question, int commitment)
{
    const Contents &contents = question.exploration.contents();
    const CommitmentRow &row = contents.commitments()[commitment];
    const ClauseRow &clause = contents.clauses()[row.clause];
    ChartMark mark;
    mark.text = clause.number;
    mark.words = row.record->text;
    mark.items = {row.id};
    mark.clauses = {clause.id};
    mark.tinted = row.agencies.isEmpty();
    mark.matching = question.selection.hasCommitment(commitment) ? 1 : 0;
    QStringList name{clause.number};
    if (clause.section >= 0) {
        const SectionRow &section = contents.sections()[clause.section];
        mark.hue = {Hue::Scale::Pillar, section.colour, 0};
        name.append(section.title);
    }
    name.append(agenciesNamed(row.agencies.size()));
    if (!mark.matches())
        name.append(hiddenByFilter());
    mark.name = name.join(QStringLiteral(", "));
    return mark;
}

ChartMark commitmentsMark(const ChartQuestion &question, const QList<int> &commitments)
{
    const Contents &contents = question.exploration.contents();
    ChartMark mark;
    mark.all = int(commitments.size());
    mark.matching = matchingOf(question, commitments);
    QStringList numbers;
    for (int commitment : commitments) {
        const ClauseRow &clause = contents.clauses()[contents.commitments()[commitment].clause];
        mark.items.append(contents.commitments()[commitment].id);
        if (!mark.clauses.contains(clause.id)) {
            mark.clauses.append(clause.id);
            numbers.append(clause.number);
        }
    }
    mark.words = numbers.size() == 1 ? ChartWords::tr("Clause %1").arg(numbers.first())
                                     : ChartWords::tr("Clauses %1").arg(listed(numbers));
    return mark;
}

int matchingOf(const ChartQuestion &question, const QList<int> &commitments)
{
    return int(std::count_if(commitments.begin(), commitments.end(),
                             [&](int row) { return question.selection.hasCommitment(row); }));
}

AgencyGroups agencyGroups(const ChartQuestion &question)
{
    const QList<AgencyRow> &agencies = question.exploration.contents().agencies();
    QList<QList<int>> members(3);
    QStringList titles(3);
    QStringList others;
    for (int i = 0; i < agencies.size(); ++i) {
        if (agencies[i].commitments.isEmpty())
            continue;
        const int group =
            agencies[i].sideColour >= 0 && agencies[i].sideColour < 2 ? agencies[i].sideColour : 2;
        members[group].append(i);
        titles[group] = agencies[i].side;
        if (group == 2 && !others.contains(agencies[i].side))
            others.append(agencies[i].side);
    }
    titles[2] = othersTitle(others);
    AgencyGroups made;
    for (int group = 0; group < 3; ++group) {
        const Hue hue{Hue::Scale::Side, group < 2 ? group : -1, 0};
        const bool any = !members[group].isEmpty();
        made.groups.append(
            {any ? titles[group] : QString(), any ? sideNote(question, members[group]) : QString(), hue});
        made.agencies.append(members[group]);
        made.group.append(QList<int>(members[group].size(), group));
    }
    return made;
}

ChartRow agencyRow(const ChartQuestion &question, int agency, int group)
{
    const AgencyRow &from = question.exploration.contents().agencies()[agency];
    ChartRow row;
    row.title = from.name;
    row.item = from.id;
    row.group = group;
    row.hue = {Hue::Scale::Side, from.sideColour, 0};
    row.narrowings = {{Dimension::Agency, from.value}};
    row.all = int(from.commitments.size());
    row.matching = matchingOf(question, from.commitments);
    row.name = ChartWords::tr("%1: %2 of %3 match")
                   .arg(from.name, QString::number(row.matching), commitmentsCounted(row.all));
    return row;
}

QList<LegendEntry> pillarLegend(const Contents &contents, const QList<int> &sections)
{
    QList<LegendEntry> entries;
    if (contents.statements().size() > 1)
        return {{LegendEntry::Form::Heading,
                 {},
                 ChartWords::tr("Colours tell the first pillar of a statement from its second, and so on."),
                 {}}};
    for (int i = 0; i < contents.sections().size(); ++i) {
        const SectionRow &section = contents.sections()[i];
        if (sections.contains(i))
            entries.append({LegendEntry::Form::Filled,
                            section.label,
                            section.title,
                            {Hue::Scale::Pillar, section.colour, 0}});
    }
    return entries;
}

void addBar(ChartSpec &spec, const Bar &bar, const QString &counted)
{
    ChartMark mark;
    mark.items = bar.items;
    for (const ItemId clause : bar.clauses) {
        if (!mark.clauses.contains(clause))
            mark.clauses.append(clause);
    }
    mark.all = int(bar.items.size());
    mark.matching = bar.matching;
    mark.text = QString::number(mark.all);
    mark.words = bar.words.join(QLatin1Char('\n'));
    mark.narrowings = {bar.narrowing};
    ChartRow row;
    row.title = bar.title;
    row.narrowings = mark.narrowings;
    row.all = mark.all;
    row.matching = mark.matching;
    row.name = mark.name =
        ChartWords::tr("%1: %2 of %3 match").arg(row.title, QString::number(row.matching), counted);
    row.marks = {mark};
    spec.rows.append(row);
    spec.largest = qMax(spec.largest, row.all);
}

int matchingRows(const QList<ChartRow> &rows)
{
    return int(std::count_if(rows.begin(), rows.end(), [](const ChartRow &row) { return row.matching > 0; }));
}

QString hiddenByFilter()
{
    return ChartWords::tr("hidden by the filter");
}

QString commitmentsCounted(qsizetype count)
{
    return count == 1 ? ChartWords::tr("1 commitment") : ChartWords::tr("%1 commitments").arg(count);
}

QString listed(const QStringList &words)
{
    return joined(words, ChartWords::tr("and"));
}

QString countOf(const ChartSpec &spec, int matching, int all)
{
    return spec.filtered ? ChartWords::tr("%1 of %2").arg(matching).arg(all) : QString::number(all);
}

int namingNone(const Contents &contents)
{
    return int(std::count_if(
        contents.commitments().begin(), contents.commitments().end(),
        [](const CommitmentRow &row) { return row.record->isUndertaking() && row.agencies.isEmpty(); }));
}

} // namespace partnership
