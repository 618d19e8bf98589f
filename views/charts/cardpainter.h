// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/charts/chartspec.h"
#include "views/charts/drawing.h"
#include "views/charts/look.h"

namespace partnership {

/// Draws the card of an instrument: clause and year, name, parties, and the words that set the stage.
/// Compact, the parties stand on one line by their abbreviations.
class CardPainter
{
public:
    enum class Size { Full, Compact };
    CardPainter(const Look &look, Size size) : m_look(look), m_size(size) {}

    double height(const ChartMark &mark, double width) const;
    void draw(Drawing &drawing, const QRectF &place, const ChartMark &mark) const;

private:
    /// One function measures and draws, so that both agree; without a drawing it only measures.
    double lay(Drawing *drawing, const QRectF &place, const ChartMark &mark) const;
    double layHead(Drawing *drawing, const QRectF &place, const ChartMark &mark) const;
    double layParties(Drawing *drawing, const QRectF &place, const ChartCard &card) const;
    double layAbbreviations(Drawing *drawing, const QRectF &place, const ChartCard &card) const;
    double layQuote(Drawing *drawing, const QRectF &place, const QString &quote) const;
    double layText(Drawing *drawing, const QRectF &place, const QString &text, const QFont &font,
                   const QColor &colour, int mostLines) const;
    void drawSide(Drawing &drawing, const QRectF &line, const Hue &hue) const;
    QColor ink() const;
    QColor colour(const Hue &hue) const;
    bool isCompact() const { return m_size == Size::Compact; }

    const Look &m_look;
    Size m_size;
    bool m_isFaint = false; ///< of a card that the filter does not let through
};

} // namespace partnership
