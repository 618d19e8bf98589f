// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/cardpainter.h"

#include "views/charts/measures.h"

#include <QCoreApplication>

namespace partnership {
namespace {

// More parties than these are counted.
constexpr qsizetype mostParties = 5;
// Lines: on paper nobody can ask for the rest of a name.
constexpr int wholeName = 12;
constexpr double sideSquare = 9;
constexpr double sideIndent = 14;

QString noDate()
{
    return QCoreApplication::translate("partnership::Charts", "no date");
}

QString andMore(qsizetype count)
{
    return QCoreApplication::translate("partnership::Charts", "and %1 more").arg(count);
}

} // namespace

double CardPainter::height(const ChartMark &mark, double width) const
{
    return lay(nullptr, {0, 0, width, 0}, mark);
}

void CardPainter::draw(Drawing &drawing, const QRectF &place, const ChartMark &mark) const
{
    const Theme &theme = m_look.theme();
    drawing.box(place, theme.base(), theme.line(), Qt::SolidLine, 1, m_look.px(2));
    CardPainter painter(*this);
    painter.m_isFaint = !mark.matches();
    drawing.box({place.left(), place.top(), m_look.px(4), place.height()}, painter.colour(mark.hue));
    painter.lay(&drawing, place, mark);
}

QColor CardPainter::ink() const
{
    const Theme &theme = m_look.theme();
    return m_isFaint ? theme.dimmed(theme.secondary()) : theme.text();
}

QColor CardPainter::colour(const Hue &hue) const
{
    return m_isFaint ? m_look.theme().line() : m_look.colour(hue);
}

double CardPainter::lay(Drawing *drawing, const QRectF &place, const ChartMark &mark) const
{
    const double pad = m_look.px(m_look.isPaper() ? 9 : 7);
    const double left = place.left() + m_look.px(4) + pad;
    QRectF rest(left, place.top() + pad * 0.7, place.right() - pad - left, 0);
    rest.translate(0, layHead(drawing, rest, mark));
    const int lines = m_look.isPaper() ? wholeName : isCompact() ? 2 : 4;
    rest.translate(0, layText(drawing, rest, mark.words, m_look.smallStrong(), ink(), lines));
    if (!mark.card.parties.isEmpty())
        rest.translate(0, isCompact() ? layAbbreviations(drawing, rest, mark.card)
                                      : layParties(drawing, rest, mark.card));
    if (!mark.card.quote.isEmpty())
        rest.translate(0, layQuote(drawing, rest, mark.card.quote));
    return rest.top() + pad * 0.7 - place.top();
}

/// Clause and section at the left, the year at the right.
double CardPainter::layHead(Drawing *drawing, const QRectF &place, const ChartMark &mark) const
{
    const double height = lineHeight(m_look.smallStrong());
    if (drawing == nullptr)
        return height;
    const Theme &theme = m_look.theme();
    const bool dated = !mark.card.when.isEmpty();
    const QString when = dated ? mark.card.when : noDate();
    const QFont whenFont = dated ? m_look.smallStrong() : m_look.small();
    const double whenWidth = qMin(widthOf(when, whenFont) + 1, place.width() * 0.6);
    const double number =
        qMin(widthOf(mark.text, m_look.smallStrong()) + 1, place.width() - whenWidth - m_look.px(6));
    drawing->words({place.left(), place.top(), number, height}, Qt::AlignLeft, mark.text,
                   m_look.smallStrong(), ink());
    const double section = place.left() + number + m_look.px(8);
    if (widthOf(mark.card.section, m_look.small()) + m_look.px(6) <= place.right() - whenWidth - section)
        drawing->words({section, place.top(), place.right() - whenWidth - section, height}, Qt::AlignLeft,
                       mark.card.section, m_look.small(), theme.secondary());
    drawing->words({place.right() - whenWidth, place.top(), whenWidth, height}, Qt::AlignRight, when,
                   whenFont, dated ? ink() : theme.secondary());
    return height;
}

double CardPainter::layText(Drawing *drawing, const QRectF &place, const QString &text, const QFont &font,
                            const QColor &colour, int mostLines) const
{
    const auto lines = brokenLines(text, font, place.width(), mostLines).size();
    const double height = double(lines) * lineHeight(font);
    if (drawing != nullptr)
        drawing->paragraph({place.left(), place.top(), place.width(), height}, Qt::AlignLeft, text, font,
                           colour, mostLines);
    return height;
}

void CardPainter::drawSide(Drawing &drawing, const QRectF &line, const Hue &hue) const
{
    const double side = m_look.px(sideSquare);
    drawing.box({line.left(), line.center().y() - side / 2, side, side}, colour(hue));
}

double CardPainter::layParties(Drawing *drawing, const QRectF &place, const ChartCard &card) const
{
    QRectF rest = place.translated(0, m_look.px(3)).adjusted(m_look.px(sideIndent), 0, 0, 0);
    for (const ChartCard::Party &party : card.parties.first(qMin(mostParties, card.parties.size()))) {
        if (drawing != nullptr)
            drawSide(*drawing, {place.left(), rest.top(), 1, lineHeight(m_look.small())}, party.hue);
        rest.translate(0, layText(drawing, rest, isCompact() ? party.abbreviation : party.name,
                                  m_look.small(), ink(),
                                  isCompact()        ? 1
                                  : m_look.isPaper() ? wholeName
                                                     : 3));
    }
    if (card.parties.size() > mostParties)
        rest.translate(0, layText(drawing, rest, andMore(card.parties.size() - mostParties), m_look.small(),
                                  m_look.theme().secondary(), 1));
    return rest.top() - place.top();
}

/// On one line where all have room there, else a line each.
double CardPainter::layAbbreviations(Drawing *drawing, const QRectF &place, const ChartCard &card) const
{
    const double height = lineHeight(m_look.small());
    const double gap = m_look.px(8);
    double width = -gap;
    for (const ChartCard::Party &party : card.parties)
        width += gap + m_look.px(sideIndent) + widthOf(party.abbreviation, m_look.small()) + 1;
    if (width > place.width())
        return layParties(drawing, place, card);
    double x = place.left();
    for (const ChartCard::Party &party : card.parties) {
        const double taken = m_look.px(sideIndent) + widthOf(party.abbreviation, m_look.small()) + 1;
        if (drawing != nullptr) {
            drawSide(*drawing, {x, place.top(), 1, height}, party.hue);
            drawing->words({x + m_look.px(sideIndent), place.top(), taken, height}, Qt::AlignLeft,
                           party.abbreviation, m_look.small(), ink());
        }
        x += taken + gap;
    }
    return height;
}

double CardPainter::layQuote(Drawing *drawing, const QRectF &place, const QString &quote) const
{
    const double above = m_look.px(4);
    if (drawing != nullptr && !isCompact())
        drawing->line({place.left(), place.top() + above / 2, place.right(), place.top() + above / 2},
                      m_look.theme().line());
    return above + layText(drawing, place.translated(0, above), QStringLiteral(u"\u201C%1\u201D").arg(quote),
                           m_look.quotation(), ink(), isCompact() ? 2 : 3);
}

} // namespace partnership
