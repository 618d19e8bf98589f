// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/charts/chartcatalogue.h"

#include <QCoreApplication>

/// What the builders of several charts share.
namespace partnership {

/// The context in which all words of the charts are translated.
struct ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(partnership::Charts)
};

/// A spec with everything that does not depend on the chart: name, title, source line, and under a filter
/// the filter's sentence as subtitle and what it hides as foot.
ChartSpec begunChart(const ChartQuestion &question, const QString &name, ChartForm form);

/// Rows of the sections that are shown: the pillars, and what else holds a commitment.
QList<int> shownSections(const Contents &contents);
/// "II" and title, colour and narrowing of a section; no marks yet.
ChartRow sectionRow(const ChartQuestion &question, int section);
/// The statement's own narrowing is added where the library holds several, as their pillars share labels.
QList<Narrowing> sectionNarrowings(const Contents &contents, int section);
/// One group a statement where there are several, else none.
QList<ChartGroup> statementGroups(const Contents &contents);

/// A square of one commitment.
ChartMark commitmentMark(const ChartQuestion &question, int commitment);
/// One mark for several commitments; its name is given by the caller.
ChartMark commitmentsMark(const ChartQuestion &question, const QList<int> &commitments);
/// How many of these commitments the filter lets through.
int matchingOf(const ChartQuestion &question, const QList<int> &commitments);

/// Agencies that a commitment names, in groups: first party, second party, all others.
struct AgencyGroups
{
    QList<ChartGroup> groups;
    QList<int> agencies; ///< rows of Contents in the order of the text, parties first
    QList<int> group;    ///< of each
};
AgencyGroups agencyGroups(const ChartQuestion &question);
/// Full name, side and narrowing of an agency; no marks yet.
ChartRow agencyRow(const ChartQuestion &question, int agency, int group);

/// The pillars whose colour occurs, so that the legend explains no colour that is not there; of several
/// statements only that colours go by the order of their pillars.
QList<LegendEntry> pillarLegend(const Contents &contents, const QList<int> &sections);

/// Things that a bar counts, instruments or events, each with a line of words.
struct Bar
{
    QString title;
    Narrowing narrowing;
    QList<ItemId> items{};
    QList<ItemId> clauses{};
    QStringList words{};
    int matching = 0;
};
/// Adds it to the chart as a row of one mark; counted: "3 events".
void addBar(ChartSpec &spec, const Bar &bar, const QString &counted);

/// How many of rows of one thing each the filter lets through.
int matchingRows(const QList<ChartRow> &rows);
/// What is said of marks that it does not.
QString hiddenByFilter();

/// "1 commitment", "3 commitments".
QString commitmentsCounted(qsizetype count);
/// "9.7", "9.7 and 11.1", "5, 6 and 7".
QString listed(const QStringList &words);
/// "2 of 12" under a filter, else "12".
QString countOf(const ChartSpec &spec, int matching, int all);
/// Undertakings in all that name no agency.
int namingNone(const Contents &contents);

} // namespace partnership
