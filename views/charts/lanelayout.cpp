// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/lanelayout.h"

#include "views/charts/measures.h"

#include <algorithm>
#include <cmath>

namespace partnership {

namespace {

// With less room than this, in design pixels, words do not stand below a bar but beside it.
constexpr double leastBelow = 160;

} // namespace

bool recurs(TimeShape shape)
{
    return shape == TimeShape::EveryYear || shape == TimeShape::Regular;
}

bool holdsWords(TimeShape shape)
{
    return shape == TimeShape::Year || shape == TimeShape::Derived || shape == TimeShape::ToBeSigned;
}

double LaneLayout::wordsWidth(const ChartMark &mark) const
{
    return numberWidth(mark) + widthOf(mark.words, m_look.small());
}

bool LaneLayout::crossesStatement(double left, double right) const
{
    const QList<TimeAxis::Day> &days = m_spec.time.statements;
    return std::any_of(days.begin(), days.end(), [&](const TimeAxis::Day &day) {
        const double x = m_scale.at(day.date);
        return left < x && x < right;
    });
}

/// How far words may reach to the right of a place, and to its left: no break is written over.
double LaneLayout::freeRight(double x) const
{
    double end = m_scale.right();
    for (const TimeScale::Gap &gap : m_scale.gaps()) {
        if (gap.middle > x)
            end = qMin(end, gap.middle - gap.half);
    }
    return end;
}

double LaneLayout::freeLeft(double x) const
{
    double start = m_scale.left();
    for (const TimeScale::Gap &gap : m_scale.gaps()) {
        if (gap.middle < x)
            start = qMax(start, gap.middle + gap.half + m_look.px(6));
    }
    return start;
}

QRectF LaneLayout::widestStretch() const
{
    QRectF widest(m_scale.left(), 0, 0, 1);
    double start = m_scale.left();
    for (const TimeScale::Gap &gap : m_scale.gaps()) {
        if (gap.middle - gap.half - start > widest.width())
            widest = {start, 0, gap.middle - gap.half - start, 1};
        start = gap.middle + gap.half;
    }
    return m_scale.right() - start > widest.width() ? QRectF(start, 0, m_scale.right() - start, 1) : widest;
}

/// Words beside a shape: at its left if the right has no room or has a statement's line; where neither has
/// room, broken at the side with more of it.
PlacedEvent LaneLayout::besideShape(PlacedEvent event, const ChartMark &mark) const
{
    const double gap = m_look.px(8);
    const double words = wordsWidth(mark) + 2;
    const double roomLeft = event.left - gap - freeLeft(event.left);
    const double roomRight = freeRight(event.right) - event.right - gap;
    const bool crossed = crossesStatement(event.right + gap, event.right + gap + words);
    if (words <= roomLeft && (words > roomRight || crossed))
        event.words = {event.left - gap - words, 0, words, 1};
    else if (words <= roomRight || roomRight >= roomLeft)
        event.words = {event.right + gap, 0, qMin(words, roomRight), 1};
    else
        event.words = {event.left - gap - roomLeft, 0, roomLeft, 1};
    event.lines = linesWithin(mark, event.words.width());
    return event;
}

/// Words of a bar that is as long as its year: in it, or below it from its beginning. Beside it they would
/// stand in another year, which is left to bars at the end of the scale, and to lanes without room.
PlacedEvent LaneLayout::withBar(PlacedEvent event, const ChartMark &mark) const
{
    const double words = wordsWidth(mark) + 2;
    const double width = event.right - event.left;
    // A hatched bar has to show its hatching beside the words.
    const bool hatched = mark.period.shape == TimeShape::ToBeSigned;
    const double inside = width - m_look.px(16);
    if (words + m_look.px(14) <= (hatched ? 0.75 : 1) * width)
        return within(event, mark, words);
    if (!hatched && twoLinesHold(mark, inside))
        return within(event, mark, inside);
    const double below = freeRight(event.left) - event.left;
    if (m_words == Words::Broken && below >= qMin(words, m_look.px(leastBelow))) {
        event.place = PlacedEvent::Place::Below;
        event.words = {event.left, 0, qMin(words, below), 1};
        event.lines = 1 + linesWithin(mark, event.words.width());
        return event;
    }
    const PlacedEvent beside = besideShape(event, mark);
    return beside.words.width() < inside ? within(event, mark, inside) : beside;
}

PlacedEvent LaneLayout::within(PlacedEvent event, const ChartMark &mark, double width) const
{
    event.place = PlacedEvent::Place::Within;
    event.words = {event.left + m_look.px(8), 0, width, 1};
    event.lines = linesWithin(mark, width);
    return event;
}

bool LaneLayout::twoLinesHold(const ChartMark &mark, double width) const
{
    return m_words == Words::Broken &&
           brokenLines(mark.words, m_look.small(), width - numberWidth(mark), 3).size() <= 2;
}

double LaneLayout::numberWidth(const ChartMark &mark) const
{
    return widthOf(mark.text, m_look.smallStrong()) + m_look.px(wordsGap);
}

/// Lines over which the words are broken where they have this width.
int LaneLayout::linesWithin(const ChartMark &mark, double width) const
{
    if (m_words == Words::OneLine)
        return 1;
    return int(brokenLines(mark.words, m_look.small(), width - numberWidth(mark), mostLines()).size());
}

/// From the statement's day on, as far as the timeline goes.
PlacedEvent LaneLayout::placedRecurring(const ChartRow &row, int mark) const
{
    const QDate from = row.marks[mark].period.since;
    PlacedEvent event;
    event.mark = mark;
    event.left = from.isValid() ? m_scale.at(from) : m_scale.left();
    event.right = m_scale.right() - m_look.px(4);
    const double start = event.left + m_look.px(12);
    event.words = {start, 0, qMin(wordsWidth(row.marks[mark]) + 2, event.right - start), 1};
    event.lines = linesWithin(row.marks[mark], event.words.width());
    return event;
}

/// A circle in the middle of its year, larger for more events, but never larger than two lines.
PlacedEvent LaneLayout::placedBubble(const ChartRow &row, int mark) const
{
    const ChartMark &of = row.marks[mark];
    const double number = widthOf(of.text, m_look.smallStrong()) + m_look.px(8);
    const double side = qMax(number, m_look.px(22 + qMin(18.0, std::sqrt(double(of.all)))));
    PlacedEvent event;
    event.mark = mark;
    event.place = PlacedEvent::Place::Within;
    const double middle = (m_scale.at(of.period.first) + m_scale.at(of.period.last)) / 2;
    event.left = qBound(m_scale.left(), middle - side / 2, m_scale.right() - side);
    event.right = event.left + side;
    event.words = {event.left, 0, side, 1};
    event.lines = 2;
    return event;
}

PlacedEvent LaneLayout::placed(const ChartRow &row, int mark) const
{
    const ChartMark &of = row.marks[mark];
    if (of.period.shape == TimeShape::Gathered)
        return placedBubble(row, mark);
    if (recurs(of.period.shape))
        return placedRecurring(row, mark);
    PlacedEvent event;
    event.mark = mark;
    event.left = m_scale.at(of.period.first);
    // The day after the last belongs to another year, which may stand beyond a break.
    const QDate next = of.period.last.addDays(1);
    event.right = m_scale.at(next.year() == of.period.last.year() ? next : of.period.last);
    const double least = m_look.px(of.period.shape == TimeShape::Day ? 12 : 8);
    if (event.right - event.left < least) {
        event.left = (event.left + event.right - least) / 2;
        event.right = event.left + least;
    }
    return holdsWords(of.period.shape) ? withBar(event, of) : besideShape(event, of);
}

EventLane LaneLayout::laneOf(int row) const
{
    EventLane lane;
    lane.row = row;
    const double gap = m_look.px(8);
    QList<double> ends;
    for (int mark = 0; mark < m_spec.rows[row].marks.size(); ++mark) {
        PlacedEvent event = placed(m_spec.rows[row], mark);
        const double from = qMin(event.left, event.words.left());
        const auto taken = [&](int line) { return line < ends.size() && ends[line] + gap > from; };
        const auto anyTaken = [&] {
            for (int line = event.line; line < event.line + event.lines; ++line) {
                if (taken(line))
                    return true;
            }
            return false;
        };
        while (anyTaken())
            ++event.line;
        ends.resize(qMax<qsizetype>(ends.size(), event.line + event.lines));
        std::fill_n(ends.begin() + event.line, event.lines, qMax(event.right, event.words.right()));
        lane.events.append(event);
    }
    lane.lines = int(qMax<qsizetype>(1, ends.size()));
    return lane;
}

QList<EventLane> LaneLayout::allLanes() const
{
    QList<EventLane> lanes;
    for (int row = 0; row < m_spec.rows.size(); ++row) {
        if (m_spec.rows[row].role != ChartRow::Role::Undated)
            lanes.append(laneOf(row));
    }
    return lanes;
}

} // namespace partnership
