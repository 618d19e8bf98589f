// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/charts/chartcatalogue.h"

#include "models/exploration/charts/chartofsome.h"
#include "models/exploration/charts/chartparts.h"

#include <algorithm>

namespace partnership {

QList<ChartEntry> chartCatalogue()
{
    return {
        {QStringLiteral("pillars"), ChartWords::tr("Commitments by pillar"),
         ChartWords::tr("One square is one commitment, with its clause."), pillarsChart},
        {QStringLiteral("actions"), ChartWords::tr("Actions by pillar"),
         ChartWords::tr("Each bar counts a pillar's commitments by their operative verb."), actionsChart},
        {QStringLiteral("firmness"), ChartWords::tr("Firmness by pillar"),
         ChartWords::tr("Each bar counts a pillar's commitments by how strongly their words bind."),
         firmnessChart},
        {QStringLiteral("types"), ChartWords::tr("Types of commitments by pillar"),
         ChartWords::tr("Each bar counts what a pillar undertakes and what it orders others to do."),
         typesChart},
        {QStringLiteral("agencies"), ChartWords::tr("Agencies named in commitments"),
         ChartWords::tr("One square is one commitment that names the agency, with its clause."),
         agenciesChart},
        {QStringLiteral("agency-firmness"), ChartWords::tr("Firmness by agency"),
         ChartWords::tr("Each bar counts the commitments that name an agency by how strongly they bind."),
         agencyFirmnessChart},
        {QStringLiteral("stages"), ChartWords::tr("Instruments by stage"),
         ChartWords::tr("Each bar counts the instruments that the text puts at a stage."), stagesChart},
        {QStringLiteral("matrix"), ChartWords::tr("Agencies by pillar"),
         ChartWords::tr("Each number counts the commitments of a pillar that name the agency."), matrixChart},
        {QStringLiteral("action-matrix"), ChartWords::tr("Agencies by action"),
         ChartWords::tr("Each number counts the commitments of one class of verb that name the agency."),
         actionMatrixChart},
        {QStringLiteral("board"), ChartWords::tr("Instruments on the board"),
         ChartWords::tr(
             "Each card is an instrument, in the column of the stage that the text's words give it."),
         boardChart},
        {QStringLiteral("counterparts"), ChartWords::tr("Counterparts"),
         ChartWords::tr("Each line joins two agencies that a clause puts together."), counterpartsChart},
        {QStringLiteral("gaps"), ChartWords::tr("Gaps"),
         ChartWords::tr("Each mark is something that a commitment leaves open; a click opens its clause."),
         gapsChart},
        {QStringLiteral("ladder"), ChartWords::tr("Ladder of firmness"),
         ChartWords::tr("Each line is a commitment with the words that bind, the firmest first."),
         ladderChart},
        {QStringLiteral("years"), ChartWords::tr("Events by year"),
         ChartWords::tr("Each bar counts the events of a year."), yearsChart},
        {QStringLiteral("progress"), ChartWords::tr("Progress by pillar"),
         ChartWords::tr("Each bar counts a pillar's commitments by what became of them."), progressChart,
         true},
        {QStringLiteral("progress-agencies"), ChartWords::tr("Progress by agency"),
         ChartWords::tr("Each bar counts the commitments that name an agency by what became of them."),
         progressAgenciesChart, true},
        {QStringLiteral("progress-sides"), ChartWords::tr("Progress by side"),
         ChartWords::tr("Each bar counts the commitments that name a side's agencies by what became of "
                        "them."),
         progressSidesChart, true},
        {QStringLiteral("progress-kinds"), ChartWords::tr("Progress by kind of instrument"),
         ChartWords::tr("Each bar counts the commitments with an instrument of a kind by what became of "
                        "them."),
         progressKindsChart, true},
        {QStringLiteral("progress-instruments"), ChartWords::tr("Progress by instrument"),
         ChartWords::tr("Each bar counts the commitments that name an instrument by what became of them."),
         progressInstrumentsChart, true},
        {QStringLiteral("progress-course"), ChartWords::tr("Course of progress"),
         ChartWords::tr("Each bar counts all commitments by the state that they were in on a day."),
         progressCourseChart, true},
        {QStringLiteral("progress-board"), ChartWords::tr("Progress on the board"),
         ChartWords::tr("Each card is a commitment, in the column of the state that it has today."),
         progressBoardChart, true},
        {QStringLiteral("timeline"), ChartWords::tr("Timeline"),
         ChartWords::tr(
             "Each event as exactly as the text gives it: day, month, year, recurring or undated."),
         timelineChart},
    };
}

namespace {

/// Where nothing is drawn, nothing is counted: only the reason is given.
ChartSpec told(ChartSpec spec)
{
    if (!spec.empty.isEmpty())
        spec.subtitle = spec.foot = spec.note = QString();
    return spec;
}

} // namespace

QStringList laneNames()
{
    return {QStringLiteral("pillar"), QStringLiteral("side"), QStringLiteral("agency"),
            QStringLiteral("instrument")};
}

QString chartSentence(const QString &name)
{
    for (const ChartEntry &entry : chartCatalogue()) {
        if (entry.name == name)
            return entry.sentence;
    }
    return {};
}

bool tellsProgress(const QString &name)
{
    const QList<ChartEntry> entries = chartCatalogue();
    return std::ranges::any_of(entries,
                               [&](const ChartEntry &entry) { return entry.name == name && entry.progress; });
}

Result<ChartSpec> chartSpec(const QString &name, const ChartQuestion &question)
{
    QStringList names;
    for (const ChartEntry &entry : chartCatalogue()) {
        if (entry.name == name)
            return told(isTooMuchForOneChart(question.exploration.contents()) ? chartOfSome(entry, question)
                                                                              : entry.build(question));
        names.append(entry.name);
    }
    Problem problem;
    problem.fault = Fault::Usage;
    problem.what = ChartWords::tr("There is no chart of this name.");
    problem.words = name;
    problem.advice = ChartWords::tr("Choose one of: %1.").arg(names.join(QStringLiteral(", ")));
    return problem;
}

Filter narrowed(const Filter &filter, const QList<Narrowing> &narrowings)
{
    if (narrowings.size() == 1)
        return filter.toggled(narrowings.first().dimension, narrowings.first().value);
    Filter without = filter;
    for (const Narrowing &narrowing : narrowings)
        without = without.without(narrowing.dimension);
    Filter crossing = without;
    for (const Narrowing &narrowing : narrowings)
        crossing = narrowing.excluded ? crossing.excluding(narrowing.dimension, narrowing.value)
                                      : crossing.including(narrowing.dimension, narrowing.value);
    return crossing == filter ? without : crossing;
}

} // namespace partnership
