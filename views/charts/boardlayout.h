// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>

#include <functional>

namespace partnership {

/// In pixels.
struct BoardMeasures
{
    double leastLane = 160; ///< a card is never narrower, where the board itself is not
    double mostLane = 220;  ///< and never broader
    double folded = 70;     ///< of a column without cards
    double gap = 8;         ///< between columns, and between cards
    double head = 30;       ///< of a column
};

/// Where columns of cards stand: side by side, those without a card folded to their heads, in as many bands
/// below each other as the width asks for. A column with many cards has several lanes where there is room.
/// Draws nothing.
class BoardLayout
{
public:
    /// How high the card of a column at a place in it is, in a lane of a width.
    using CardHeight = std::function<double(int column, int card, double width)>;

    /// For columns of so many cards each.
    BoardLayout(const QList<int> &cards, const QRectF &area, const BoardMeasures &measures,
                const CardHeight &height);

    struct Column
    {
        QRectF ground; ///< head included
        int lanes = 0; ///< 0: folded
        QList<QRectF> cards;
    };
    const QList<Column> &columns() const { return m_columns; }
    double bottom() const { return m_bottom; }

private:
    struct Band
    {
        int first = 0;
        int last = -1;
    };
    QList<Band> bands(const QList<int> &cards) const;
    void widen(const Band &band, const QList<int> &cards);
    double takenBy(const Band &band, double lane) const;
    double laneFor(const QList<Band> &bands) const;
    void placeBand(const Band &band, const QList<int> &cards, const CardHeight &height);
    void placeCards(int column, int cards, const CardHeight &height);

    QRectF m_area;
    BoardMeasures m_measures;
    QList<Column> m_columns;
    double m_lane = 0; ///< width of a card
    double m_bottom = 0;
};

} // namespace partnership
