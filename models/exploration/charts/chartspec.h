// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/filter.h"
#include "models/exploration/itemid.h"

#include <QDate>
#include <QList>
#include <QString>

/// What a chart shows, as a plain value: every word and count of it, and for every mark the things behind it.
/// Where on the picture a mark stands, and in which colour, is decided by what draws it.
namespace partnership {

enum class ChartForm {
    Cells,       ///< one square a commitment, in rows
    FacingCells, ///< the same from one spine to both sides, for two parties
    Matrix,      ///< rows × columns, a number in each filled cell
    StackedBars,
    Bars,
    Board,        ///< cards in columns, one column a row of the spec
    Counterparts, ///< agencies in two columns, and lines between those that clauses put together
    Roll, ///< one line a row, in groups: with a mark in each column that it has one for, or words at its head
    Timeline
};

/// What a click on a mark adds to the filter, or takes out of it again.
struct Narrowing
{
    Dimension dimension = Dimension::Pillar;
    QString value;
    bool excluded = false; ///< what has the value goes
    bool operator==(const Narrowing &) const = default;
};

/// What gives a mark its colour: the place on a scale that the theme knows.
struct Hue
{
    enum class Scale { Neutral, Pillar, Side, Series, Heat };
    Scale scale = Scale::Neutral;
    int place = -1;
    int count = 0; ///< of Series: how many there are; of Heat: the largest value
    bool operator==(const Hue &) const = default;
};

/// How a mark stands in time. Nothing is drawn more exactly than the text says it.
/// Gathered are many of one year.
enum class TimeShape { Day, Month, Year, ToBeSigned, Derived, EveryYear, Regular, Undated, Gathered };

/// The stretch of time of an event: its first and last day, both null for recurring and undated ones.
struct Period
{
    TimeShape shape = TimeShape::Undated;
    QDate first;
    QDate last;
    QDate since{}; ///< of recurring ones: the day of their statement
    bool operator==(const Period &) const = default;
};

/// What a card says of an instrument besides its clause and its name.
struct ChartCard
{
    struct Party
    {
        QString name;
        QString abbreviation; ///< or the name again
        Hue hue;
    };
    QString section; ///< "II"
    QString when;    ///< "Jan 2026"; empty where the text has no date
    QList<Party> parties;
    QString quote; ///< the words that set the stage
};

/// A cell, a segment of a bar, a field of a matrix, an event, a card or a line.
struct ChartMark
{
    QString text;                ///< drawn on it: the clause number or the count
    QString words;               ///< drawn beside it or in its tooltip: what it is about
    QString name;                ///< accessible name: "9.4, Digitalisation and Technology, names 2 agencies"
    QList<ItemId> items;         ///< commitments, instruments or events behind it
    QList<ItemId> clauses;       ///< their clauses
    QList<Narrowing> narrowings; ///< empty where a click makes the one item current
    Hue hue;
    bool tinted = false; ///< drawn light with a border: names no agency
    int series = 0;      ///< place in the legend, for stacked bars
    int all = 1;
    int matching = 1; ///< how many of all the filter lets through
    Period period;    ///< of timelines only
    ChartCard card{}; ///< of boards only
    /// Of counterparts only: the row that the line leads to, and whether the text names neither one by one.
    int to = -1;
    bool implied = false;

    bool matches() const { return matching > 0; }
};

/// A bar, a lane, or a line of a matrix.
struct ChartRow
{
    enum class Role { Plain, NamesNone, Undated };
    Role role = Role::Plain;
    QString label; ///< "II" or empty
    QString title;
    QString name; ///< accessible name of the row's label
    ItemId item;  ///< the section or agency; may be null
    QList<Narrowing> narrowings;
    Hue hue;
    int group = 0;
    int all = 0;
    int matching = 0;
    QList<ChartMark> marks;
};

/// Rows that belong together: a side, or one of several statements.
struct ChartGroup
{
    QString title;
    QString note; ///< "17 agencies, in 21 commitments"
    Hue hue;
};

struct ChartColumn
{
    QString label;
    QString title;
    QList<Narrowing> narrowings;
    Hue hue;
};

struct LegendEntry
{
    enum class Form { Filled, Tinted, Hidden, Heading, Time };
    Form form = Form::Filled;
    QString label; ///< "II", bold, or empty
    QString title;
    Hue hue;
    TimeShape shape = TimeShape::Day; ///< for Form::Time
};

/// The years a timeline shows; a jump between two neighbours is drawn as a break.
struct TimeAxis
{
    struct Day
    {
        QDate date;
        QString label; ///< "Statement, 18 March 2026"
    };
    QList<int> years;
    QList<Day> statements;
};

struct ChartSpec
{
    QString name; ///< in the catalogue and on the command line
    ChartForm form = ChartForm::Cells;
    QString title;
    QString subtitle; ///< one or two sentences; under a filter the filter's sentence
    QString foot;     ///< below the picture in the window: what is counted
    QString source;   ///< below the picture on paper: statement, date, clauses, filter
    QString note;     ///< on paper at the right of the source
    QString axis;     ///< what the scale counts
    QString empty;    ///< why there is nothing to draw and what to do; empty where there is something
    QString address;  ///< of the view that is shown: not drawn, for the file's own words
    QString digest;   ///< of what it was made from: Contents::digest()
    int matching = 0; ///< commitments shown, of all
    int all = 0;
    bool filtered = false;
    bool movable = false; ///< of boards: a card can be moved to another column
    int largest = 0;      ///< of the counts of all rows, or of all cells of a matrix
    QList<LegendEntry> legend;
    QList<ChartGroup> groups;
    QList<ChartColumn> columns;
    QList<ChartRow> rows;
    TimeAxis time;
};

} // namespace partnership
