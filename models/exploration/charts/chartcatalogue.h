// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/charts/chartspec.h"
#include "models/exploration/exploration.h"

namespace partnership {

/// What the lanes of a timeline stand for.
enum class Lanes { Pillar, Side, Agency, Instrument };
/// "pillar": for the command line; in the order of the enum.
QStringList laneNames();

struct ChartSample;

/// What a chart is asked: of which exploration, under which filter. The selection is that of the filter.
struct ChartQuestion
{
    const Exploration &exploration;
    const Filter &filter;
    const Selection &selection;
    Lanes lanes = Lanes::Pillar;
    ChartSample *sample = nullptr; ///< of whoever draws a chart again and again
    bool dimsRest = false; ///< what the filter does not let through is shown, with nothing matching in it
    /// What a desk judges, where the exploration is only a part of another; else its own.
    const ProgressBook *book = nullptr;
};

/// One chart the program can draw.
struct ChartEntry
{
    QString name;     ///< for the command line: "pillars"
    QString title;    ///< for the chooser
    QString sentence; ///< what a mark is, for the chooser's hint and for --help
    ChartSpec (*build)(const ChartQuestion &question);
    bool progress = false; ///< it tells what a desk recorded, and not only what the text says
};

/// Every chart, in the order of the chooser. A new chart is one file and one line here.
QList<ChartEntry> chartCatalogue();
/// What a mark of that chart is, or empty where there is no such chart.
QString chartSentence(const QString &name);
/// Does the chart of that name tell what a desk recorded?
bool tellsProgress(const QString &name);
/// The spec of the chart of that name; a Problem with Fault::Usage that lists the names where there is none.
Result<ChartSpec> chartSpec(const QString &name, const ChartQuestion &question);

/// The filter after a click on what narrows by these. One of them is taken in or out again; of several, the
/// crossing of two dimensions, each replaces what was chosen in its dimension.
Filter narrowed(const Filter &filter, const QList<Narrowing> &narrowings);

/// The builders of the catalogue, each in a file of its own.
ChartSpec pillarsChart(const ChartQuestion &question);
ChartSpec actionsChart(const ChartQuestion &question);
ChartSpec firmnessChart(const ChartQuestion &question);
ChartSpec typesChart(const ChartQuestion &question);
ChartSpec agenciesChart(const ChartQuestion &question);
ChartSpec agencyFirmnessChart(const ChartQuestion &question);
ChartSpec stagesChart(const ChartQuestion &question);
ChartSpec boardChart(const ChartQuestion &question);
ChartSpec matrixChart(const ChartQuestion &question);
ChartSpec actionMatrixChart(const ChartQuestion &question);
ChartSpec counterpartsChart(const ChartQuestion &question);
ChartSpec gapsChart(const ChartQuestion &question);
ChartSpec ladderChart(const ChartQuestion &question);
ChartSpec yearsChart(const ChartQuestion &question);
ChartSpec timelineChart(const ChartQuestion &question);
ChartSpec progressChart(const ChartQuestion &question);
ChartSpec progressAgenciesChart(const ChartQuestion &question);
ChartSpec progressSidesChart(const ChartQuestion &question);
ChartSpec progressKindsChart(const ChartQuestion &question);
ChartSpec progressInstrumentsChart(const ChartQuestion &question);
ChartSpec progressCourseChart(const ChartQuestion &question);
ChartSpec progressBoardChart(const ChartQuestion &question);

} // namespace partnership
