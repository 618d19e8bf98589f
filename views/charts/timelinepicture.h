// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/picture.h"
#include "views/charts/rowlabels.h"
#include "views/charts/timescale.h"

namespace partnership {

/// Events in lanes by pillar, each drawn as exactly as the text gives it; undated ones in a lane of their
/// own.
class TimelinePicture : public Picture
{
protected:
    double layBody(const QRectF &area) override;

private:
    /// An event at its place: where its shape and its words stand, and on which line of its lane.
    struct Placed
    {
        int mark = -1;
        double left = 0; ///< of the shape
        double right = 0;
        QRectF words; ///< left and width only; the lane gives top and height
        int line = 0;
        int lines = 1; ///< of words; two where one has no room
    };
    struct Lane
    {
        int row = -1;
        QList<Placed> events;
        int lines = 1;
    };
    Lane laneOf(int row) const;
    Placed placed(const ChartRow &row, int mark) const;
    Placed placedRecurring(const ChartRow &row, int mark) const;
    Placed besideShape(Placed event, const ChartMark &mark) const;
    /// Breaks the words over two lines where they do not fit into their place.
    Placed broken(Placed event, const ChartMark &mark) const;
    double freeRight(double x) const;
    double freeLeft(double x) const;
    double wordsWidth(const ChartMark &mark) const;
    bool crossesStatement(double left, double right) const;
    double pitchFor(const QList<Lane> &lanes, double room) const;
    double laneHeight(const Lane &lane, double pitch) const;
    double heightOf(const QList<Lane> &lanes, double pitch) const;

    void layHeader(const QRectF &place);
    void layMonths(const TimeScale::Year &year, const QRectF &place);
    void layLane(const Lane &lane, const QRectF &place, const RowLabels &labels, double pitch);
    void layEvent(const Lane &lane, const Placed &event, const QRectF &line);
    void layRecurring(const QRectF &line, const ChartMark &mark);
    void layWords(const QRectF &place, const ChartMark &mark, bool halo, int lines = 1);
    void layYearLines(double top, double bottom);
    void layBreaks(double top, double bottom);
    void layStatements(double top, double bottom);
    double layUndated(const QRectF &place);
    QList<QRectF> undatedPlaces(const QRectF &place) const;
    double undatedHead() const;
    double undatedHeight(const QRectF &place) const;
    QColor ink(const ChartMark &mark) const;

    void countTitleLines(const RowLabels &labels);

    TimeScale m_scale;
    QList<int> m_titleLines; ///< of each row
};

} // namespace partnership
