// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/rollpicture.h"

#include "views/charts/measures.h"

#include <algorithm>
#include <numeric>

namespace partnership {
namespace {

// From this width, in design pixels, paper holds two blocks.
constexpr double twoBlocksFrom = 1100;
constexpr double mostLeadShare = 0.3;
constexpr double mostColumnsShare = 0.55;
constexpr int linesOfHead = 2;
constexpr double mostPressed = 0.86;

double heightOf(const QList<RollLine> &lines)
{
    return std::accumulate(lines.begin(), lines.end(), 0.0,
                           [](double sum, const RollLine &line) { return sum + line.height; });
}

} // namespace

QList<RollPicture::Item> RollPicture::items() const
{
    QList<Item> all;
    for (int row = 0; row < spec().rows.size(); ++row) {
        const int group = spec().rows[row].group;
        if (row == 0 || spec().rows[row - 1].group != group)
            all.append({group, -1});
        all.append({-1, row});
    }
    return all;
}

QList<RollLine> RollPicture::linesOf(const QList<Item> &items) const
{
    const bool paper = look().isPaper();
    QList<RollLine> lines;
    for (const Item &item : items)
        lines.append({look().px(item.row < 0 ? (paper ? 30 : 28) : paper ? 21 : 24), item.row < 0});
    return lines;
}

int RollPicture::blocksIn(const QRectF &area, const QList<RollLine> &lines, double room) const
{
    const bool two = look().isPaper() && heightOf(lines) > room && area.width() >= look().px(twoBlocksFrom);
    return two ? 2 : 1;
}

/// On paper lines move together a little, if then all have room.
void RollPicture::press(QList<RollLine> &lines, double room) const
{
    const double height = heightOf(lines) + 2 * look().px(21);
    if (!look().isPaper() || height <= room)
        return;
    for (RollLine &line : lines)
        line.height *= qMax(mostPressed, room / height);
}

void RollPicture::measure(double width)
{
    double number = 0;
    double lead = 0;
    for (const ChartRow &row : spec().rows) {
        number = qMax(number, widthOf(row.label, look().smallStrong()));
        if (spec().columns.isEmpty() && !row.marks.isEmpty())
            lead = qMax(lead, widthOf(row.marks.first().text, look().quotation()));
    }
    m_number = qMin(number + look().px(20), width * 0.2);
    m_lead = lead > 0 ? qMin(lead + look().px(14), width * mostLeadShare) : 0;
    double head = 0;
    for (const ChartColumn &column : spec().columns) {
        for (const QString &word : column.label.split(QLatin1Char(' ')))
            head = qMax(head, widthOf(word, look().smallStrong()));
    }
    const double columns = double(qMax<qsizetype>(1, spec().columns.size()));
    m_column = spec().columns.isEmpty() ? 0 : qMin(head + look().px(12), width * mostColumnsShare / columns);
}

double RollPicture::headHeight() const
{
    return spec().columns.isEmpty() ? 0 : (linesOfHead + 1) * lineHeight(look().smallStrong()) + look().px(6);
}

QRectF RollPicture::column(const QRectF &line, int place) const
{
    const double left = line.right() - m_column * double(spec().columns.size() - place);
    return {left, line.top(), m_column, line.height()};
}

QRectF RollPicture::leadOf(const QRectF &line) const
{
    return {line.left() + m_number, line.top(), m_lead, line.height()};
}

double RollPicture::layBody(const QRectF &area)
{
    const QList<Item> all = items();
    QList<RollLine> lines = linesOf(all);
    const double room = area.height() - headHeight() - look().px(24);
    const int blocks = blocksIn(area, lines, room);
    press(lines, blocks * room);
    const double gap = look().px(40);
    const double width = (area.width() - (blocks - 1) * gap) / blocks;
    measure(width);
    const QList<RollPlace> places = flown(lines, blocks, look().isPaper() ? room : 1e9);
    double bottom = area.top();
    int used = -1;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (places[i].block < 0) {
            leaveOut(all[i].row < 0 ? 0 : 1);
            continue;
        }
        const double left = area.left() + places[i].block * (width + gap);
        if (places[i].block > used)
            layHead({left, area.top(), width, headHeight()});
        used = places[i].block;
        const QRectF line(left, area.top() + headHeight() + places[i].top, width, lines[i].height);
        if (all[i].row < 0)
            layHeading(line, spec().groups.at(all[i].group));
        else
            layRow(all[i].row, line);
        bottom = qMax(bottom, line.bottom());
    }
    if (rowsLeftOut() > 0)
        sayLeftOut({area.left(), area.bottom() - look().px(22), area.width(), look().px(22)});
    return rowsLeftOut() > 0 ? area.bottom() : bottom;
}

/// The name of each column, and how many marks it has.
void RollPicture::layHead(const QRectF &place)
{
    const Theme &theme = look().theme();
    const double line = lineHeight(look().smallStrong());
    for (int i = 0; i < spec().columns.size(); ++i) {
        int count = 0;
        for (const ChartRow &row : spec().rows)
            count += int(std::count_if(row.marks.begin(), row.marks.end(), [&](const ChartMark &mark) {
                return row.role == ChartRow::Role::Plain && mark.series == i && mark.matches();
            }));
        const QRectF head = column(place, i);
        drawing().words({head.left(), head.top(), head.width(), line}, Qt::AlignHCenter,
                        QString::number(count), look().smallStrong(), theme.text());
        drawing().paragraph({head.left() + 2, head.top() + line, head.width() - 4, linesOfHead * line},
                            Qt::AlignHCenter | Qt::AlignTop, spec().columns[i].label, look().small(),
                            theme.secondary(), linesOfHead);
    }
}

void RollPicture::layHeading(const QRectF &place, const ChartGroup &group)
{
    const Theme &theme = look().theme();
    const double side = look().px(12);
    const QRectF words = place.adjusted(side + look().px(8), look().px(6), 0, 0);
    drawing().box({place.left(), words.center().y() - side / 2, side, side}, look().colour(group.hue));
    const double note = widthOf(group.note, look().small()) + look().px(10);
    const double width = qMin(widthOf(group.title, look().smallStrong()) + 1, words.width() - note);
    drawing().words({words.left(), words.top(), width, words.height()}, Qt::AlignLeft, group.title,
                    look().smallStrong(), theme.text());
    drawing().words({words.left() + width + look().px(10), words.top(), note, words.height()}, Qt::AlignLeft,
                    group.note, look().small(), theme.secondary());
    drawing().line({place.left(), place.bottom(), place.right(), place.bottom()}, theme.line());
}

void RollPicture::layRow(int row, const QRectF &place)
{
    const ChartRow &of = spec().rows[row];
    const Theme &theme = look().theme();
    const bool silent = of.role == ChartRow::Role::NamesNone;
    const QColor ink = of.matching > 0 ? theme.text() : theme.dimmed(theme.secondary());
    drawing().words({place.left() + look().px(4), place.top(), m_number - look().px(8), place.height()},
                    Qt::AlignLeft, of.label, look().smallStrong(), ink);
    const double left = silent ? place.left() + look().px(20) : place.left() + m_number + m_lead;
    const double right =
        spec().columns.isEmpty() || of.marks.isEmpty() ? place.right() : column(place, 0).left();
    const QRectF words(left, place.top(), qMax(1.0, right - left - look().px(10)), place.height());
    drawing().words(words, Qt::AlignLeft, of.title, silent ? look().italic() : look().small(),
                    silent ? theme.secondary() : ink);
    const QRectF number(place.left(), place.top(), m_number, place.height());
    // Words at the head are a mark of their own between the number and the row's words.
    addSpot((m_lead > 0 ? words : number.united(words)).adjusted(8, 1, -6, -1), row, -1);
    for (int mark = 0; mark < of.marks.size(); ++mark) {
        if (spec().columns.isEmpty())
            layLead(row, leadOf(place));
        else
            layGap(row, mark, column(place, of.marks[mark].series));
    }
}

/// An open circle: what ought to be there is not.
void RollPicture::layGap(int row, int mark, const QRectF &place)
{
    const ChartMark &of = spec().rows[row].marks[mark];
    const double radius = qMin(place.height() * 0.24, look().px(6));
    const QColor colour = of.matches() ? look().colour(of.hue) : look().theme().line();
    drawing().circle(place.center(), radius, {}, QPen(colour, look().px(2)));
    const double half = qMin(place.height() / 2 - 1, look().px(12));
    addSpot({place.center() - QPointF(half, half), QSizeF(2 * half, 2 * half)}, row, mark);
}

void RollPicture::layLead(int row, const QRectF &place)
{
    const ChartMark &of = spec().rows[row].marks.first();
    const Theme &theme = look().theme();
    const QString words = of.text.isEmpty() ? QStringLiteral("–") : of.text;
    const double width = qMin(widthOf(words, look().quotation()) + 1, place.width() - look().px(10));
    const QRectF at(place.left(), place.top(), qMax(look().px(12), width), place.height());
    drawing().words(at, Qt::AlignLeft, words, look().quotation(),
                    !of.matches()       ? theme.dimmed(theme.secondary())
                    : of.text.isEmpty() ? theme.secondary()
                                        : theme.text());
    if (!of.text.isEmpty())
        underline(at, of.series, of.matches() ? look().colour(of.hue) : theme.line());
    addSpot(at.adjusted(-1, 1, 1, -1), row, 0);
}

/// The firmer the words, the stronger the line below them: double, thick, thin, dashed, dotted, none.
void RollPicture::underline(const QRectF &words, int grade, const QColor &colour)
{
    const double y = words.center().y() + lineHeight(look().quotation()) * 0.42;
    const QLineF line(words.left(), y, words.right(), y);
    const double thick = look().px(2.4);
    const double thin = look().px(1.4);
    if (grade == 0)
        drawing().line(line.translated(0, thick * 1.5), colour, thin);
    if (grade <= 1)
        drawing().line(line, colour, thick);
    else if (grade == 2)
        drawing().line(line, colour, thin);
    else if (grade <= 4)
        drawing().line(line, colour, thin, grade == 3 ? Qt::DashLine : Qt::DotLine);
}

} // namespace partnership
