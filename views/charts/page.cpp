// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/page.h"

#include "views/charts/measures.h"

#include <QCoreApplication>

namespace partnership {
namespace {

// The date and the filter stand at its end: nothing of it is cut off.
constexpr int mostSourceLines = 8;
constexpr double legendShare = 0.4; ///< of a page at most: the chart comes first

double swatchWidth(const LegendEntry &entry, const Look &look)
{
    if (entry.form == LegendEntry::Form::Heading)
        return 0;
    const bool wide = entry.form == LegendEntry::Form::Time && entry.shape != TimeShape::Day;
    return look.px(wide ? (entry.shape == TimeShape::Month ? 22 : 38) : 14);
}

void drawSwatch(Drawing &drawing, const QRectF &place, const LegendEntry &entry, const Look &look)
{
    const Theme &theme = look.theme();
    const QColor colour = look.colour(entry.hue);
    switch (entry.form) {
    case LegendEntry::Form::Filled:
        drawing.box(place, colour);
        break;
    case LegendEntry::Form::Tinted:
        drawing.box(place, theme.tint(colour), colour);
        break;
    case LegendEntry::Form::Hidden:
        drawing.box(place, theme.base(), theme.line());
        break;
    case LegendEntry::Form::Time:
        drawTimeShape(drawing, place, entry.shape, colour, look);
        break;
    case LegendEntry::Form::Heading:
        break;
    }
}

double entryWidth(const LegendEntry &entry, const Look &look)
{
    const double gap = look.px(6);
    double width = widthOf(entry.title, look.small());
    if (entry.form != LegendEntry::Form::Heading)
        width += swatchWidth(entry, look) + gap;
    if (!entry.label.isEmpty())
        width += widthOf(entry.label, look.smallStrong()) + gap;
    return width;
}

void drawEntry(Drawing &drawing, QRectF place, const LegendEntry &entry, const Look &look)
{
    const double gap = look.px(6);
    const double swatch = swatchWidth(entry, look);
    if (swatch > 0) {
        const double side = look.px(14);
        drawSwatch(drawing, {place.left(), place.center().y() - side / 2, swatch, side}, entry, look);
        place.setLeft(place.left() + swatch + gap);
    }
    const bool heading = entry.form == LegendEntry::Form::Heading;
    if (!entry.label.isEmpty()) {
        drawing.words(place, Qt::AlignLeft, entry.label, heading ? look.small() : look.smallStrong(),
                      heading ? look.theme().secondary() : look.theme().text());
        place.setLeft(place.left() + widthOf(entry.label, look.smallStrong()) + gap);
    }
    drawing.words(place, Qt::AlignLeft, entry.title, look.small(), look.theme().secondary());
}

} // namespace

QRectF Page::lay(Drawing &drawing, bool legend) const
{
    const double margin = m_look.isPaper() ? m_look.px(56) : m_look.px(14);
    const QRectF page = QRectF({0, 0}, m_size).adjusted(margin, 0, -margin, 0);
    const double top = m_look.isPaper() ? layHead(drawing, page) : m_look.px(4);
    const double legendEnd = legend ? layLegend(drawing, page, top) : top;
    const double bottom = m_look.isPaper() ? laySource(drawing, page) : layFoot(drawing, page);
    const double gap = m_look.isPaper() ? m_look.px(20) : m_look.px(4);
    return {page.left(), legendEnd + gap, page.width(), qMax(1.0, bottom - legendEnd - 2 * gap)};
}

double Page::layHead(Drawing &drawing, const QRectF &page) const
{
    const double top = m_look.px(32);
    if (m_spec.title.isEmpty())
        return top;
    const QRectF title(page.left(), top, page.width(), m_look.px(44));
    drawing.words(title, Qt::AlignLeft, m_spec.title, m_look.title(), m_look.theme().text());
    const QStringList lines = brokenLines(m_spec.subtitle, m_look.subtitle(), page.width(), 2);
    const double height = lineHeight(m_look.subtitle()) * double(lines.size());
    const QRectF subtitle(page.left(), title.bottom() + m_look.px(4), page.width(), height);
    drawing.paragraph(subtitle, Qt::AlignLeft | Qt::AlignTop, m_spec.subtitle, m_look.subtitle(),
                      m_look.theme().secondary(), 2);
    return subtitle.bottom() + m_look.px(4);
}

double Page::layLegend(Drawing &drawing, const QRectF &page, double top) const
{
    if (m_spec.legend.isEmpty())
        return top;
    const double height = m_look.px(m_look.isPaper() ? 26 : 22);
    const double gap = m_look.px(m_look.isPaper() ? 24 : 14);
    const double lowest = top + qMax(height, m_size.height() * legendShare);
    double x = page.left();
    double y = top;
    for (qsizetype i = 0; i < m_spec.legend.size(); ++i) {
        const LegendEntry &entry = m_spec.legend[i];
        const double width = qMin(entryWidth(entry, m_look) + 1, page.width());
        if (x > page.left() && x + width > page.right()) {
            x = page.left();
            y += height;
        }
        if (m_look.isPaper() && y + 2 * height > lowest && i + 1 < m_spec.legend.size()) {
            drawing.words({page.left(), y, page.width(), height}, Qt::AlignLeft,
                          QCoreApplication::translate("partnership::Charts", "and %1 more")
                              .arg(m_spec.legend.size() - i),
                          m_look.italic(), m_look.theme().secondary());
            break;
        }
        drawEntry(drawing, {x, y, width, height}, entry, m_look);
        x += width + gap;
    }
    return y + height;
}

double Page::laySource(Drawing &drawing, const QRectF &page) const
{
    if (m_spec.source.isEmpty() && m_spec.note.isEmpty())
        return m_size.height() - m_look.px(18);
    const double noteWidth = m_spec.note.isEmpty() ? 0 : widthOf(m_spec.note, m_look.small()) + m_look.px(24);
    const double width = page.width() - qMin(noteWidth, page.width() / 2);
    const QStringList lines = brokenLines(m_spec.source, m_look.small(), width, mostSourceLines);
    const double height = lineHeight(m_look.small()) * double(qMax<qsizetype>(1, lines.size()));
    const double top = m_size.height() - m_look.px(18) - height;
    const double rule = top - m_look.px(10);
    drawing.line({page.left(), rule, page.right(), rule}, m_look.theme().line());
    drawing.paragraph({page.left(), top, width, height}, Qt::AlignLeft | Qt::AlignTop, m_spec.source,
                      m_look.small(), m_look.theme().secondary(), mostSourceLines);
    drawing.paragraph({page.left() + width, top, page.width() - width, height}, Qt::AlignRight | Qt::AlignTop,
                      m_spec.note, m_look.small(), m_look.theme().secondary(), 1);
    return rule;
}

double Page::layFoot(Drawing &drawing, const QRectF &page) const
{
    if (m_spec.foot.isEmpty())
        return m_size.height() - m_look.px(4);
    const QStringList lines = brokenLines(m_spec.foot, m_look.small(), page.width(), 2);
    const double height = lineHeight(m_look.small()) * double(lines.size());
    const double top = m_size.height() - height - m_look.px(6);
    drawing.paragraph({page.left(), top, page.width(), height}, Qt::AlignLeft | Qt::AlignTop, m_spec.foot,
                      m_look.small(), m_look.theme().secondary(), 2);
    return top;
}

} // namespace partnership
