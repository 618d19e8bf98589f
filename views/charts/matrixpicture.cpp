// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/matrixpicture.h"

#include "views/charts/measures.h"

#include <QCoreApplication>

#include <numeric>

namespace partnership {
namespace {

constexpr int othersGroup = 2;
// From this width, in design pixels, the two parties stand side by side.
constexpr double twoBlocksFrom = 900;
// Columns take at most this share of a block; names have the rest.
constexpr double mostColumnShare = 0.48;

/// The values shown in the key: all of them, or the smallest, a middle one and the largest.
QList<int> keyValues(int largest)
{
    if (largest <= 5) {
        QList<int> all;
        for (int value = 1; value <= largest; ++value)
            all.append(value);
        return all;
    }
    return {1, (largest + 1) / 2, largest};
}

/// "3", or "1/3" where the filter hides some; what is hidden altogether keeps its number.
QString countOn(const ChartMark &mark)
{
    if (mark.matching == mark.all || mark.matching == 0)
        return mark.text;
    return QStringLiteral("%1/%2").arg(mark.matching).arg(mark.all);
}

} // namespace

QList<MatrixPicture::Block> MatrixPicture::blocks(const QRectF &area) const
{
    QList<int> sizes(3);
    for (const ChartRow &row : spec().rows)
        if (row.group >= 0)
            ++sizes[row.group];
    const double gap = look().px(48);
    if (area.width() < look().px(twoBlocksFrom) || sizes[0] == 0 || sizes[1] == 0)
        return {{area, {0, 1, othersGroup}}};
    const double width = (area.width() - gap) / 2;
    const QRectF left(area.left(), area.top(), width, area.height());
    const QRectF right(left.right() + gap, area.top(), width, area.height());
    const bool othersLeft = sizes[0] <= sizes[1];
    return {{left, othersLeft ? QList<int>{0, othersGroup} : QList<int>{0}},
            {right, othersLeft ? QList<int>{1} : QList<int>{1, othersGroup}}};
}

QList<int> MatrixPicture::rowsOf(const Block &block) const
{
    QList<int> rows;
    for (int group : block.groups) {
        for (int i = 0; i < spec().rows.size(); ++i) {
            if (spec().rows[i].group == group)
                rows.append(i);
        }
    }
    return rows;
}

QRectF MatrixPicture::cell(const QRectF &row, int column) const
{
    const double left = row.right() - m_cell * double(spec().columns.size());
    return {left + column * m_cell, row.top(), m_cell - look().px(2), row.height() - look().px(2)};
}

double MatrixPicture::headsHeight(const Block &block) const
{
    int heads = 0;
    for (int group : block.groups)
        heads += rowsOf({block.place, {group}}).isEmpty() ? 0 : 1;
    return headHeight() * heads + columnsHeight(block);
}

void MatrixPicture::measureColumns()
{
    double longest = 0;
    for (const ChartColumn &column : spec().columns)
        longest = qMax(longest, widthOf(column.label, look().strong()));
    m_upright = longest > m_cell ? qMax(0.0, qMin(longest, look().px(140)) + look().px(8) - headHeight()) : 0;
}

void MatrixPicture::countLines(double width)
{
    m_lines.clear();
    for (const ChartRow &row : spec().rows)
        m_lines.append(int(brokenLines(row.title, look().body(), width, look().linesOfName()).size()));
}

QList<double> MatrixPicture::rowHeights(const Block &block, double pitch) const
{
    QList<double> heights;
    for (int row : rowsOf(block))
        heights.append(pitch + (m_lines[row] - 1) * lineHeight(look().body()) * 0.9);
    return heights;
}

double MatrixPicture::pitchFor(const Block &block, double room) const
{
    const QList<double> more = rowHeights(block, 0);
    const double left = room - std::accumulate(more.begin(), more.end(), 0.0);
    return qMax(look().px(23), left / double(qMax<qsizetype>(1, more.size())));
}

double MatrixPicture::layBody(const QRectF &area)
{
    const QList<Block> all = blocks(area);
    const double columns = double(qMax<qsizetype>(1, spec().columns.size()));
    m_cell =
        qMin(look().px(look().isPaper() ? 58 : 42), all.first().place.width() * mostColumnShare / columns);
    measureColumns();
    countLines(cell(all.first().place, 0).left() - look().px(14) - all.first().place.left());
    const double foot = look().px(look().isPaper() ? 52 : 42);
    double pitch = look().px(look().isPaper() ? 34.5 : 24);
    for (const Block &block : all)
        pitch = qMin(pitch, pitchFor(block, area.height() - headsHeight(block) - foot));
    double bottom = area.top();
    for (const Block &block : all) {
        const QList<double> heights = rowHeights(block, pitch);
        const int shown = rowsWithRoom(area.height() - headsHeight(block) - foot, heights);
        bottom = qMax(bottom, layBlock(block, heights.mid(0, shown)));
    }
    if (rowsLeftOut() > 0) {
        sayLeftOut({area.left(), bottom, area.width(), look().px(24)});
        bottom += look().px(24);
    }
    layFoot(all, bottom + look().px(10));
    return bottom + foot;
}

void MatrixPicture::layFoot(const QList<Block> &blocks, double top)
{
    const double height = look().px(look().isPaper() ? 32 : 26);
    const QRectF &first = blocks.first().place;
    if (!spec().rows.isEmpty() && spec().rows.last().role == ChartRow::Role::NamesNone)
        layNamesNone({first.left(), top, first.width(), height});
    const QRectF &last = blocks.last().place;
    if (blocks.size() > 1)
        layKey({last.left(), top, last.width(), height});
}

double MatrixPicture::layBlock(const Block &block, const QList<double> &heights)
{
    layHead(block);
    const QList<int> rows = rowsOf(block);
    double y = block.place.top() + columnsHeight(block);
    int group = -1;
    for (int i = 0; i < heights.size(); ++i) {
        if (spec().rows[rows[i]].group != group) {
            group = spec().rows[rows[i]].group;
            layGroupName({block.place.left(), y, block.place.width(), headHeight()}, group);
            y += headHeight();
        }
        layRow(rows[i], {block.place.left(), y, block.place.width(), heights[i]});
        y += heights[i];
    }
    return y;
}

void MatrixPicture::layHead(const Block &block)
{
    const QRectF row(block.place.left(), block.place.top(), block.place.width(),
                     headHeight() + columnsHeight(block));
    for (int column = 0; column < spec().columns.size(); ++column) {
        const QRectF place = cell(row, column);
        const QString &label = spec().columns[column].label;
        if (m_upright > 0)
            drawing().upright(place, label, look().strong(), look().theme().text());
        else
            drawing().words(place, Qt::AlignHCenter, label, look().strong(), look().theme().text());
        addSpot(place, -1, column);
    }
}

void MatrixPicture::layGroupName(const QRectF &place, int group)
{
    const bool party = group != othersGroup;
    const ChartGroup &of = spec().groups[group];
    const double width = place.width() - m_cell * double(spec().columns.size()) - look().px(14);
    const bool large = party && widthOf(of.title, look().heading()) <= width;
    drawing().words({place.left(), place.top(), width, place.height()}, Qt::AlignLeft, of.title,
                    large ? look().heading() : look().smallStrong(),
                    party ? look().colour(of.hue) : look().theme().secondary());
}

void MatrixPicture::layRow(int row, const QRectF &place)
{
    const ChartRow &of = spec().rows[row];
    const Theme &theme = look().theme();
    const QRectF name(place.left(), place.top(), cell(place, 0).left() - look().px(14) - place.left(),
                      place.height());
    const bool hidden = spec().filtered && of.matching == 0;
    drawing().paragraph(name, Qt::AlignRight, of.title, look().body(),
                        hidden ? theme.dimmed(theme.secondary()) : theme.text(), look().linesOfName());
    addSpot(name, row, -1);
    for (int mark = 0; mark < of.marks.size(); ++mark) {
        layCell(cell(place, mark), of.marks[mark]);
        if (of.marks[mark].all > 0)
            addSpot(cell(place, mark), row, mark);
    }
}

void MatrixPicture::layCell(const QRectF &place, const ChartMark &mark)
{
    const Theme &theme = look().theme();
    const QColor nothing = theme.heat(0, spec().largest);
    if (mark.all == 0) {
        drawing().box(place, nothing);
    } else if (!mark.matches()) {
        drawing().box(place, theme.base(), theme.line());
        drawing().words(place, Qt::AlignHCenter, mark.text, look().body(), theme.dimmed(theme.secondary()));
    } else {
        const QColor ground = theme.heat(mark.matching, spec().largest);
        drawing().box(place, ground);
        drawing().words(place, Qt::AlignHCenter, countOn(mark), look().strong(), Theme::textOn(ground));
    }
}

void MatrixPicture::layNamesNone(const QRectF &place)
{
    const int row = int(spec().rows.size()) - 1;
    const ChartRow &of = spec().rows[row];
    const Theme &theme = look().theme();
    drawing().line({place.left(), place.top() - look().px(6), place.right(), place.top() - look().px(6)},
                   theme.line());
    const QRectF name(place.left(), place.top(), cell(place, 0).left() - look().px(14) - place.left(),
                      place.height());
    drawing().words(name, Qt::AlignRight, of.title, look().italic(), theme.text());
    for (int mark = 0; mark < of.marks.size(); ++mark) {
        const QRectF box = cell(place, mark);
        const ChartMark &shown = of.marks[mark];
        const QColor ink = shown.matches() ? theme.text() : theme.dimmed(theme.secondary());
        drawing().box(box, {}, shown.matches() ? theme.secondary() : theme.line(), Qt::DashLine);
        drawing().words(box, Qt::AlignHCenter, countOn(shown), look().body(), ink);
        if (shown.all > 0)
            addSpot(box, row, mark);
    }
}

void MatrixPicture::layKey(const QRectF &place)
{
    const QList<int> values = keyValues(spec().largest);
    const QString words = QCoreApplication::translate("partnership::Charts", "commitments");
    const QRectF name(place.left(), place.top(), cell(place, 0).left() - look().px(14) - place.left(),
                      place.height());
    drawing().words(name, Qt::AlignRight, words, look().small(), look().theme().secondary());
    for (int i = 0; i < values.size() && i < spec().columns.size(); ++i) {
        const QColor ground = look().theme().heat(values[i], spec().largest);
        drawing().box(cell(place, i), ground);
        drawing().words(cell(place, i), Qt::AlignHCenter, QString::number(values[i]), look().strong(),
                        Theme::textOn(ground));
    }
}

} // namespace partnership
