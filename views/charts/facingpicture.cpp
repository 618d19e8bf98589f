// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/facingpicture.h"

#include "views/charts/measures.h"

namespace partnership {
namespace {

// Names have at least this share of a half; the cells shrink first.
constexpr double leastNameShare = 0.45;
constexpr int otherParties = 2;

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

QList<FacingPicture::Side> FacingPicture::sidesIn(const QRectF &area) const
{
    const double gap = look().px(look().isPaper() ? 15 : 8);
    const double spine = area.center().x();
    const QRectF left(area.left(), area.top(), spine - gap - area.left(), area.height());
    const QRectF right(spine + gap, area.top(), area.right() - spine - gap, area.height());
    QList<Side> sides{{{left, true}, rowsOf(0), {}}, {{right, false}, rowsOf(1), {}}};
    sides[sides[0].party.size() <= sides[1].party.size() ? 0 : 1].others = rowsOf(otherParties);
    return sides;
}

double FacingPicture::headsHeight(const Side &side) const
{
    return headHeight() * (int(!side.party.isEmpty()) + int(!side.others.isEmpty()));
}

double FacingPicture::layBody(const QRectF &area)
{
    QList<Side> sides = sidesIn(area);
    const double width = sides[0].half.place.width();
    m_unit =
        qMin(look().px(look().isPaper() ? 56 : 34), width * (1 - leastNameShare) / qMax(1, spec().largest));
    m_plain = m_unit < look().px(6);
    m_numbered = numbersFit(spec(), m_unit - look().px(2), look());
    countLines(width);
    double pitch = look().px(look().isPaper() ? 36.5 : 28);
    for (const Side &side : std::as_const(sides))
        pitch = qMin(pitch, pitchFor(side, area.height() - headsHeight(side)));
    double bottom = area.top();
    for (int group = 0; group < 2; ++group) {
        Side &side = sides[group];
        QList<double> heights;
        for (int row : side.party + side.others)
            heights.append(rowHeight(row, pitch));
        const int shown = rowsWithRoom(area.height() - headsHeight(side), heights);
        side.others = side.others.mid(0, qMax(0, shown - int(side.party.size())));
        side.party = side.party.mid(0, shown);
        bottom = qMax(bottom, laySide(side, group, pitch));
    }
    const double spine = area.center().x();
    drawing().line({spine, area.top(), spine, bottom}, look().theme().line(), look().px(1.4));
    if (rowsLeftOut() > 0)
        sayLeftOut({area.left(), area.bottom() - look().px(22), width, look().px(24)});
    return bottom;
}

void FacingPicture::countLines(double width)
{
    m_lines.clear();
    for (const ChartRow &row : spec().rows) {
        const double room = nameWidth(row, width - row.all * m_unit - look().px(8));
        m_lines.append(int(brokenLines(row.title, look().body(), room, look().linesOfName()).size()));
    }
}

/// Of the room beside the cells, which has the count as well.
double FacingPicture::nameWidth(const ChartRow &row, double room) const
{
    return room - widestCount(row, look()) - look().px(10);
}

double FacingPicture::pitchFor(const Side &side, double room) const
{
    const QList<int> rows = side.party + side.others;
    double more = 0;
    for (int row : rows)
        more += rowHeight(row, 0);
    const double least = look().px(24);
    return qMax(least, (room - more) / double(qMax<qsizetype>(1, rows.size())));
}

double FacingPicture::rowHeight(int row, double pitch) const
{
    return pitch + (m_lines[row] - 1) * lineHeight(look().body()) * 0.9;
}

double FacingPicture::laySide(const Side &side, int group, double pitch)
{
    double y = side.half.place.top();
    if (!side.party.isEmpty()) {
        layHead(spec().groups[group], side.half, y, true);
        y = layRows(side.party, side.half, y + headHeight(), pitch);
    }
    if (!side.others.isEmpty()) {
        layHead(spec().groups[otherParties], side.half, y, false);
        y = layRows(side.others, side.half, y + headHeight(), pitch);
    }
    return y;
}

double FacingPicture::layRows(const QList<int> &rows, const Half &half, double top, double pitch)
{
    for (int row : rows) {
        const double height = rowHeight(row, pitch);
        layRow(row, half, {half.place.left(), top, half.place.width(), height});
        top += height;
    }
    return top;
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
    else
        layCells(row, bar, half.reversed);
    const double skip = width + look().px(8);
    const QRectF rest = half.reversed ? place.adjusted(0, 0, -skip, 0) : place.adjusted(skip, 0, 0, 0);
    layName(row, rest, half.reversed);
}

void FacingPicture::layCells(int row, const QRectF &bar, bool reversed)
{
    const double gap = look().px(2);
    const QList<ChartMark> &marks = spec().rows[row].marks;
    for (int mark = 0; mark < marks.size(); ++mark) {
        const double along = mark * m_unit;
        const double x = reversed ? bar.right() - along - m_unit + gap : bar.left() + along;
        const QRectF cell(x, bar.top(), m_unit - gap, bar.height());
        drawCell(drawing(), cell, marks[mark], look(), m_numbered);
        addSpot(cell, row, mark);
    }
}

void FacingPicture::layName(int row, const QRectF &place, bool reversed)
{
    const ChartRow &of = spec().rows[row];
    const Qt::Alignment alignment = reversed ? Qt::AlignRight : Qt::AlignLeft;
    drawCount(drawing(), place, alignment, spec(), of, look());
    const double past = countWidth(spec(), of, look()) + look().px(10);
    const double width = nameWidth(of, place.width());
    const double left = reversed ? place.right() - past - width : place.left() + past;
    const QRectF name(left, place.top(), width, place.height());
    const Theme &theme = look().theme();
    const bool hidden = spec().filtered && of.matching == 0;
    drawing().paragraph(name, alignment, of.title, look().body(),
                        hidden ? theme.dimmed(theme.secondary()) : theme.text(), look().linesOfName());
    addSpot(m_plain ? place : name, row, -1);
}

} // namespace partnership
