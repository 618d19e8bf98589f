// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/lanelayout.h"
#include "views/charts/picture.h"
#include "views/charts/rowlabels.h"

namespace partnership {

/// Events in lanes, each drawn as exactly as the text gives it; undated ones in a lane of their
/// own.
class TimelinePicture : public Picture
{
public:
    bool canBrush() const override { return !m_scale.years().isEmpty(); }
    QList<Narrowing> brushed(double from, double to) const override;

protected:
    double layBody(const QRectF &area) override;

private:
    LaneLayout laneLayout(LaneLayout::Words words) const { return {spec(), m_scale, look(), words}; }
    double pitchFor(const QList<EventLane> &lanes, double room) const;
    double laneHeight(const EventLane &lane, double pitch) const;
    double heightOf(const QList<EventLane> &lanes, double pitch) const;

    void layHeader(const QRectF &place);
    QList<EventLane> lanesFor(double room, double &pitch);
    void layYearNames(double top, double height);
    bool fits(const QString &name, double width) const;
    int yearsPerName(double width) const;
    void layYearName(const QRectF &place, int year);
    void layLeftOut(const QRectF &place);
    void layMonths(const TimeScale::Year &year, const QRectF &place);
    void layLane(const EventLane &lane, const QRectF &place, const RowLabels &labels, double pitch);
    void layEvent(const EventLane &lane, const PlacedEvent &event, const QRectF &line);
    void layBubble(int row, int mark, const QRectF &line);
    void layNoDate(const QRectF &lane, const QString &words);
    void layShape(const QRectF &line, double height, const ChartMark &mark);
    void layRecurring(const QRectF &line, const ChartMark &mark);
    void layWords(const QRectF &place, const ChartMark &mark, bool halo, int lines = 1);
    void layYearLines(double top, double bottom);
    void layBreaks(double top, double bottom);
    QList<QRectF> statementWords(double top) const;
    void layStatements(double top, double bottom);
    int undatedWithRoom(const QRectF &place, double room) const;
    double layUndated(const QRectF &place, int marks);
    QList<QRectF> undatedPlaces(const QRectF &place) const;
    double undatedHead() const;
    double undatedHeight(const QRectF &place, int marks) const;
    QColor ink(const ChartMark &mark) const;

    void countTitleLines(const RowLabels &labels);

    TimeScale m_scale;
    QList<int> m_titleLines; ///< of each row
};

} // namespace partnership
