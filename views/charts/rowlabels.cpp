// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/rowlabels.h"

#include "views/charts/measures.h"

namespace partnership {
namespace {

QString matchingText(const ChartSpec &spec, const ChartRow &row)
{
    return QString::number(spec.filtered ? row.matching : row.all);
}

QString allText(const ChartSpec &spec, const ChartRow &row)
{
    return spec.filtered ? QStringLiteral("/ %1").arg(row.all) : QString();
}

} // namespace

RowLabels::RowLabels(const ChartSpec &spec, const Look &look, double width, double mostShare)
    : m_spec(spec), m_look(look)
{
    double titles = 0;
    double numbers = 0;
    for (const ChartRow &row : spec.rows) {
        numbers = qMax(numbers, widthOf(row.label, look.strong()));
        titles = qMax(titles, widthOf(row.title, look.body()));
    }
    m_number = numbers > 0 ? numbers + look.px(10) : 0;
    m_title = qMin(titles + look.px(16), qMax(width * mostShare - m_number, look.px(60)));
}

int RowLabels::linesOf(const ChartRow &row) const
{
    return int(brokenLines(row.title, m_look.body(), m_title - m_look.px(12), m_look.linesOfName()).size());
}

void RowLabels::draw(Drawing &drawing, const QRectF &place, const ChartRow &row) const
{
    const bool hidden = m_spec.filtered && row.matching == 0;
    const Theme &theme = m_look.theme();
    const QColor colour = hidden ? theme.dimmed(theme.secondary()) : theme.text();
    drawing.words({place.left(), place.top(), m_number, place.height()}, Qt::AlignLeft, row.label,
                  m_look.strong(), colour);
    const QRectF title(place.left() + m_number, place.top(), m_title - m_look.px(12), place.height());
    const int lines = qBound(1, int((place.height() + 1) / lineHeight(m_look.body())), m_look.linesOfName());
    drawing.paragraph(title, Qt::AlignLeft, row.title, m_look.body(), colour, lines);
}

void drawCount(Drawing &drawing, const QRectF &place, Qt::Alignment alignment, const ChartSpec &spec,
               const ChartRow &row, const Look &look)
{
    const Theme &theme = look.theme();
    const QString matching = matchingText(spec, row);
    const double strong = widthOf(matching, look.strong());
    const double width = countWidth(spec, row, look);
    const double x = alignment & Qt::AlignRight ? place.right() - width : place.left();
    const bool hidden = spec.filtered && row.matching == 0;
    drawing.words({x, place.top(), strong + 1, place.height()}, Qt::AlignLeft, matching, look.strong(),
                  hidden ? theme.dimmed(theme.secondary()) : theme.text());
    drawing.words({x, place.top(), width + 1, place.height()}, Qt::AlignRight, allText(spec, row),
                  look.body(), theme.secondary());
}

double widestCount(const ChartRow &row, const Look &look)
{
    const QString all = QString::number(row.all);
    return widthOf(all, look.strong()) + look.px(4) + widthOf(QStringLiteral("/ ") + all, look.body());
}

double countWidth(const ChartSpec &spec, const ChartRow &row, const Look &look)
{
    const double gap = spec.filtered ? look.px(4) : 0;
    return widthOf(matchingText(spec, row), look.strong()) + gap + widthOf(allText(spec, row), look.body());
}

} // namespace partnership
