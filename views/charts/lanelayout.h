// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/charts/chartspec.h"
#include "views/charts/look.h"
#include "views/charts/timescale.h"

#include <QRectF>

namespace partnership {

/// An event at its place: where its shape and its words stand, and on which line of its lane.
struct PlacedEvent
{
    /// Of the words: beside the shape, in it, or below a bar from its beginning.
    enum class Place { Beside, Within, Below };
    int mark = -1;
    double left = 0; ///< of the shape
    double right = 0;
    QRectF words; ///< left and width only; the lane gives top and height
    int line = 0;
    int lines = 1; ///< more where words have no room on one, or stand below
    Place place = Place::Beside;

    int wordLines() const { return place == Place::Below ? lines - 1 : lines; }
};

struct EventLane
{
    int row = -1;
    QList<PlacedEvent> events;
    int lines = 1;
};

/// Places the events of a timeline along its scale: shapes where their time is, words where they cross
/// neither a break nor each other. Draws nothing.
class LaneLayout
{
public:
    enum class Words { OneLine, Broken };
    /// On one line words are cut; else they are broken first, on paper over more lines: there what is cut is
    /// lost.
    LaneLayout(const ChartSpec &spec, const TimeScale &scale, const Look &look, Words words)
        : m_spec(spec), m_scale(scale), m_look(look), m_words(words)
    {
    }

    /// A lane for each row but that of undated events.
    QList<EventLane> allLanes() const;
    /// The widest stretch between two breaks; left and width only.
    QRectF widestStretch() const;
    /// Of clause number and words in one line.
    double wordsWidth(const ChartMark &mark) const;

private:
    EventLane laneOf(int row) const;
    PlacedEvent placed(const ChartRow &row, int mark) const;
    PlacedEvent placedBubble(const ChartRow &row, int mark) const;
    PlacedEvent placedRecurring(const ChartRow &row, int mark) const;
    PlacedEvent besideShape(PlacedEvent event, const ChartMark &mark) const;
    PlacedEvent withBar(PlacedEvent event, const ChartMark &mark) const;
    PlacedEvent within(PlacedEvent event, const ChartMark &mark, double width) const;
    bool twoLinesHold(const ChartMark &mark, double width) const;
    double numberWidth(const ChartMark &mark) const;
    int linesWithin(const ChartMark &mark, double width) const;
    int mostLines() const { return m_look.isPaper() ? 4 : 2; }
    double freeRight(double x) const;
    double freeLeft(double x) const;
    bool crossesStatement(double left, double right) const;

    const ChartSpec &m_spec;
    const TimeScale &m_scale;
    const Look &m_look;
    const Words m_words;
};

/// What goes on from the statement's day, without an end.
bool recurs(TimeShape shape);
/// A shape that words can stand in.
bool holdsWords(TimeShape shape);
/// Between the clause number and the words, in design pixels.
constexpr double wordsGap = 6;

} // namespace partnership
