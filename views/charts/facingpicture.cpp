// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/facingpicture.h"

namespace partnership {
namespace {

// Names have at least this share of a half; the cells shrink first.
constexpr double leastNameShare = 0.45;

} // namespace

QList<int> FacingPicture::rowsOf(int group) const
{
    QList<int> rows;
    for (int i = 0; i < spec().rows.size(); ++i) {
        if (spec().rows[i].group == group)
            rows.append(i);
    }
    return rows;
}

double FacingPicture::layBody(const QRectF &area)
{
    const double gap = look().px(look().isPaper() ? 15 : 8);
    const double spine = area.center().x();
    const Half halves[] = {{{area.left(), area.top(), spine - gap - area.left(), area.height()}, true},
                           {{spine + gap, area.top(), area.right() - spine - gap, area.height()}, false}};
    const double width = halves[0].place.width();
    m_unit =
        qMin(look().px(look().isPaper() ? 56 : 34), width * (1 - leastNameShare) / qMax(1, spec().largest));
    m_plain = m_unit < look().px(6);
    const int others = 2;
    const int below = rowsOf(0).size() <= rowsOf(1).size() ? 0 : 1;
    double bottom = area.top();
    for (int side = 0; side < 2; ++side) {
        const QList<int> rows = side == below ? rowsOf(side) + rowsOf(others) : rowsOf(side);
        const double heads = headHeight() * (side == below && !rowsOf(others).isEmpty() ? 2 : 1);
        const double pitch = pitchFor(rows, area.height() - heads, width);
        const int shown = rowsWithRoom(area.height() - heads, pitch, int(rows.size()));
        const int own = qMin(shown, int(rowsOf(side).size()));
        double y = layGroup(side, halves[side], area.top(), pitch, own);
        if (side == below && shown > own)
            y = layGroup(others, halves[side], y + look().px(4), pitch, shown - own);
        bottom = qMax(bottom, y);
    }
    drawing().line({spine, area.top(), spine, bottom}, look().theme().line(), look().px(1.4));
    if (rowsLeftOut() > 0)
        sayLeftOut({area.left(), bottom, area.width(), look().px(24)});
    return bottom;
}

double FacingPicture::nameRoom(int row, double width) const
{
    const ChartRow &of = spec().rows[row];
    return width - of.all * m_unit - countWidth(spec(), of, look()) - look().px(22);
}

int FacingPicture::linesOf(int row, double width) const
{
    return int(brokenLines(spec().rows[row].title, look().body(), nameRoom(row, width), 2).size());
}

double FacingPicture::pitchFor(const QList<int> &rows, double room, double width) const
{
    const bool paper = look().isPaper();
    int lines = 0;
    for (int row : rows)
        lines = qMax(lines, linesOf(row, width));
    const double least = qMax(look().px(paper ? 24 : 24), lines * lineHeight(look().body()) + look().px(2));
    return qBound(least, room / double(qMax<qsizetype>(1, rows.size())),
                  qMax(least, look().px(paper ? 36.5 : 28)));
}

double FacingPicture::layGroup(int group, const Half &half, double top, double pitch, int shown)
{
    const QList<int> rows = rowsOf(group);
    if (rows.isEmpty())
        return top;
    layHead(spec().groups[group], half, top, group < 2);
    double y = top + headHeight();
    for (int row : rows.mid(0, shown)) {
        layRow(row, half, {half.place.left(), y, half.place.width(), pitch});
        y += pitch;
    }
    return y;
}

void FacingPicture::layHead(const ChartGroup &group, const Half &half, double top, bool party)
{
    const QFont font = party ? look().heading() : look().smallStrong();
    const QRectF place(half.place.left(), top, half.place.width(), headHeight());
    const Qt::Alignment alignment = half.reversed ? Qt::AlignRight : Qt::AlignLeft;
    const double width = qMin(widthOf(group.title, font) + 1, place.width());
    drawing().words(place, alignment, group.title, font,
                    party ? look().colour(group.hue) : look().theme().secondary());
    if (!party)
        return;
    const double skip = width + look().px(14);
    drawing().words(half.reversed ? place.adjusted(0, 0, -skip, 0) : place.adjusted(skip, 0, 0, 0), alignment,
                    group.note, look().small(), look().theme().secondary());
}

void FacingPicture::layRow(int row, const Half &half, const QRectF &place)
{
    const ChartRow &of = spec().rows[row];
    const double height = qMin(place.height() * 0.78, look().px(look().isPaper() ? 28 : 22));
    const double width = of.all * m_unit;
    const QRectF bar(half.reversed ? place.right() - width : place.left(), place.center().y() - height / 2,
                     width, height);
    if (m_plain)
        drawPlainBar(drawing(), bar, of, m_unit, half.reversed, look());
    const double gap = look().px(2);
    for (int mark = 0; mark < of.marks.size() && !m_plain; ++mark) {
        const double along = mark * m_unit;
        const double x = half.reversed ? bar.right() - along - m_unit + gap : bar.left() + along;
        const QRectF cell(x, bar.top(), m_unit - gap, height);
        drawCell(drawing(), cell, of.marks[mark], look());
        addSpot(cell, row, mark);
    }
    const double count = countWidth(spec(), of, look());
    const double skip = width + look().px(8);
    const QRectF rest = half.reversed ? place.adjusted(0, 0, -skip, 0) : place.adjusted(skip, 0, 0, 0);
    const Qt::Alignment alignment = half.reversed ? Qt::AlignRight : Qt::AlignLeft;
    drawCount(drawing(), rest, alignment, spec(), of, look());
    const double past = count + look().px(10);
    const QRectF name = half.reversed ? rest.adjusted(0, 0, -past, 0) : rest.adjusted(past, 0, 0, 0);
    const Theme &theme = look().theme();
    const bool hidden = spec().filtered && of.matching == 0;
    drawing().paragraph(name, alignment, of.title, look().body(),
                        hidden ? theme.dimmed(theme.secondary()) : theme.text(), 2);
    addSpot(m_plain ? place : name, row, -1);
}

} // namespace partnership
