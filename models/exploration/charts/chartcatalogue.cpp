// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exploration/charts/chartcatalogue.h"

#include "models/exploration/charts/chartparts.h"

namespace partnership {

QList<ChartEntry> chartCatalogue()
{
    return {
        {QStringLiteral("pillars"), ChartWords::tr("Commitments by pillar"),
         ChartWords::tr("One square is one commitment, with its clause."), pillarsChart},
        {QStringLiteral("actions"), ChartWords::tr("Actions by pillar"),
         ChartWords::tr("Each bar counts a pillar's commitments by their operative verb."), actionsChart},
        {QStringLiteral("agencies"), ChartWords::tr("Agencies named in commitments"),
         ChartWords::tr("One square is one commitment that names the agency, with its clause."),
         agenciesChart},
        {QStringLiteral("stages"), ChartWords::tr("Instruments by stage"),
         ChartWords::tr("Each bar counts the instruments that the text puts at a stage."), stagesChart},
        {QStringLiteral("matrix"), ChartWords::tr("Agencies by pillar"),
         ChartWords::tr("Each number counts the commitments of a pillar that name the agency."), matrixChart},
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

Result<ChartSpec> chartSpec(const QString &name, const ChartQuestion &question)
{
    QStringList names;
    for (const ChartEntry &entry : chartCatalogue()) {
        if (entry.name == name)
            return told(entry.build(question));
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
