// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/matrixpicture.h"

#include <QCoreApplication>

namespace partnership {
namespace {

constexpr int othersGroup = 2;
// From this width, in design pixels, the two parties stand side by side.
constexpr double twoBlocksFrom = 900;
// Columns take at most this share of a block; names have the rest.
constexpr double mostColumnShare = 0.52;

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
    return headHeight() * heads;
}

double MatrixPicture::pitchFor(const Block &block, double room) const
{
    const QList<int> rows = rowsOf(block);
    const double names = cell(block.place, 0).left() - look().px(14) - block.place.left();
    qsizetype lines = 1;
    for (int row : rows)
        lines = qMax(lines, brokenLines(spec().rows[row].title, look().body(), names, 2).size());
    const double least = qMax(look().px(22), double(lines) * lineHeight(look().body()) + look().px(3));
    return qMax(least, room / double(qMax<qsizetype>(1, rows.size())));
}

double MatrixPicture::layBody(const QRectF &area)
{
    const QList<Block> all = blocks(area);
    const double columns = double(qMax<qsizetype>(1, spec().columns.size()));
    m_cell =
        qMin(look().px(look().isPaper() ? 58 : 42), all.first().place.width() * mostColumnShare / columns);
    const double foot = look().px(look().isPaper() ? 52 : 42);
    double pitch = look().px(look().isPaper() ? 34.5 : 24);
    for (const Block &block : all)
        pitch = qMin(pitch, pitchFor(block, area.height() - headsHeight(block) - foot));
    double bottom = area.top();
    for (const Block &block : all) {
        // The names of one block may need more than the other has room for.
        const double own = qMax(pitch, pitchFor(block, 0));
        const double room = area.height() - headsHeight(block) - foot;
        const int shown = rowsWithRoom(room, own, int(rowsOf(block).size()));
        bottom = qMax(bottom, layBlock(block, own, shown));
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

double MatrixPicture::layBlock(const Block &block, double pitch, int shown)
{
    const double head = headHeight();
    layHead(block);
    double y = block.place.top();
    int group = -1;
    for (int row : rowsOf(block).mid(0, shown)) {
        if (spec().rows[row].group != group) {
            group = spec().rows[row].group;
            layGroupName({block.place.left(), y, block.place.width(), head}, group);
            y += head;
        }
        layRow(row, {block.place.left(), y, block.place.width(), pitch});
        y += pitch;
    }
    return y;
}

void MatrixPicture::layHead(const Block &block)
{
    const QRectF row(block.place.left(), block.place.top(), block.place.width(), headHeight());
    for (int column = 0; column < spec().columns.size(); ++column) {
        const QRectF place = cell(row, column);
        drawing().words(place, Qt::AlignHCenter, spec().columns[column].label, look().strong(),
                        look().theme().text());
        addSpot(place, -1, column);
    }
}

void MatrixPicture::layGroupName(const QRectF &place, int group)
{
    const bool party = group != othersGroup;
    const double names = place.width() - m_cell * double(spec().columns.size()) - look().px(14);
    drawing().words({place.left(), place.top(), names, place.height()}, Qt::AlignLeft,
                    spec().groups[group].title, party ? look().heading() : look().smallStrong(),
                    party ? look().colour(spec().groups[group].hue) : look().theme().secondary());
}

void MatrixPicture::layRow(int row, const QRectF &place)
{
    const ChartRow &of = spec().rows[row];
    const Theme &theme = look().theme();
    const QRectF name(place.left(), place.top(), cell(place, 0).left() - look().px(14) - place.left(),
                      place.height());
    const bool hidden = spec().filtered && of.matching == 0;
    drawing().paragraph(name, Qt::AlignRight, of.title, look().body(),
                        hidden ? theme.dimmed(theme.secondary()) : theme.text(), 2);
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
