// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/boardlayout.h"

#include <algorithm>

namespace partnership {

BoardLayout::BoardLayout(const QList<int> &cards, const QRectF &area, const BoardMeasures &measures,
                         const CardHeight &height)
    : m_area(area), m_measures(measures), m_columns(cards.size()), m_bottom(area.top())
{
    for (int column = 0; column < cards.size(); ++column)
        m_columns[column].lanes = cards[column] > 0 ? 1 : 0;
    const QList<Band> all = bands(cards);
    for (const Band &band : all)
        widen(band, cards);
    m_lane = laneFor(all);
    for (const Band &band : all)
        placeBand(band, cards, height);
}

/// What lanes of that width, folded columns and gaps take.
double BoardLayout::takenBy(const Band &band, double lane) const
{
    double width = -m_measures.gap;
    for (int column = band.first; column <= band.last; ++column) {
        const int lanes = m_columns[column].lanes;
        width += m_measures.gap +
                 (lanes == 0 ? m_measures.folded : lanes * (lane + m_measures.gap) + m_measures.gap);
    }
    return width;
}

QList<BoardLayout::Band> BoardLayout::bands(const QList<int> &cards) const
{
    QList<Band> all;
    Band band;
    for (int column = 0; column < cards.size(); ++column) {
        Band wider = band;
        wider.last = column;
        if (column > band.first && takenBy(wider, m_measures.leastLane) > m_area.width()) {
            all.append(band);
            wider = {column, column};
        }
        band = wider;
    }
    if (!cards.isEmpty())
        all.append(band);
    return all;
}

/// Lanes for which there is room go where most cards stand below each other.
void BoardLayout::widen(const Band &band, const QList<int> &cards)
{
    for (;;) {
        const auto perLane = [&](int column) {
            const int lanes = m_columns[column].lanes;
            return lanes == 0 ? 0 : (cards[column] + lanes - 1) / lanes;
        };
        int fullest = band.first;
        for (int column = band.first; column <= band.last; ++column) {
            if (perLane(column) > perLane(fullest))
                fullest = column;
        }
        if (perLane(fullest) < 2)
            return;
        ++m_columns[fullest].lanes;
        if (takenBy(band, m_measures.leastLane) > m_area.width()) {
            --m_columns[fullest].lanes;
            return;
        }
    }
}

/// The same for all bands: cards of one board are of one width.
double BoardLayout::laneFor(const QList<Band> &bands) const
{
    double width = m_measures.mostLane;
    for (const Band &band : bands) {
        int lanes = 0;
        for (int column = band.first; column <= band.last; ++column)
            lanes += m_columns[column].lanes;
        if (lanes > 0)
            width = qMin(width, (m_area.width() - takenBy(band, 0)) / lanes);
    }
    return width;
}

void BoardLayout::placeBand(const Band &band, const QList<int> &cards, const CardHeight &height)
{
    double x = m_area.left();
    double lowest = m_bottom + m_measures.head;
    for (int column = band.first; column <= band.last; ++column) {
        Column &of = m_columns[column];
        const double width =
            of.lanes == 0 ? m_measures.folded : of.lanes * (m_lane + m_measures.gap) + m_measures.gap;
        of.ground = {x, m_bottom, width, m_measures.head};
        placeCards(column, cards[column], height);
        for (const QRectF &card : std::as_const(of.cards))
            lowest = qMax(lowest, card.bottom() + m_measures.gap);
        x += width + m_measures.gap;
    }
    for (int column = band.first; column <= band.last; ++column) {
        if (m_columns[column].lanes > 0)
            m_columns[column].ground.setBottom(lowest);
    }
    m_bottom = lowest + m_measures.gap;
}

/// Down the first lane, then down the next: as many in each, but for the last.
void BoardLayout::placeCards(int column, int cards, const CardHeight &height)
{
    Column &of = m_columns[column];
    const int perLane = of.lanes == 0 ? 1 : (cards + of.lanes - 1) / of.lanes;
    double y = 0;
    for (int card = 0; card < cards; ++card) {
        if (card % perLane == 0)
            y = of.ground.top() + m_measures.head;
        const double x = of.ground.left() + m_measures.gap + (card / perLane) * (m_lane + m_measures.gap);
        of.cards.append({x, y, m_lane, height(column, card, m_lane)});
        y = of.cards.last().bottom() + m_measures.gap;
    }
}

} // namespace partnership
