// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/timelinepicture.h"

#include "views/charts/measures.h"

#include "views/charts/page.h"

#include <QCoreApplication>

#include <algorithm>

namespace partnership {
namespace {

/// What has no date takes at most this share of a sheet that has lanes, too.
constexpr double mostUndated = 0.45;

} // namespace

double TimelinePicture::laneHeight(const EventLane &lane, double pitch) const
{
    const double title = m_titleLines.value(lane.row, 1) * lineHeight(look().body());
    return std::max({lane.lines * pitch, title, look().px(22)}) + look().px(8);
}

double TimelinePicture::heightOf(const QList<EventLane> &lanes, double pitch) const
{
    double height = 0;
    for (const EventLane &lane : lanes)
        height += laneHeight(lane, pitch);
    return height;
}

/// As high as the design has it, lower where paper has no more room.
double TimelinePicture::pitchFor(const QList<EventLane> &lanes, double room) const
{
    double pitch = look().px(look().isPaper() ? 28 : 25);
    while (look().isPaper() && pitch > look().px(4) && heightOf(lanes, pitch) > room)
        pitch -= look().px(0.5);
    return pitch;
}

void TimelinePicture::countTitleLines(const RowLabels &labels)
{
    m_titleLines.clear();
    for (const ChartRow &row : spec().rows)
        m_titleLines.append(labels.linesOf(row));
}

/// Lanes for a height, and the pitch of their lines. Rather one line, cut, than none; rather fewer lanes than
/// such as nobody can read.
QList<EventLane> TimelinePicture::lanesFor(double room, double &pitch)
{
    QList<EventLane> lanes = laneLayout(LaneLayout::Words::Broken).allLanes();
    pitch = pitchFor(lanes, room);
    if (pitch < lineHeight(look().small())) {
        lanes = laneLayout(LaneLayout::Words::OneLine).allLanes();
        pitch = pitchFor(lanes, room);
    }
    if (!look().isPaper() || heightOf(lanes, pitch) <= room + 1)
        return lanes;
    pitch = lineHeight(look().small());
    QList<double> heights;
    for (const EventLane &lane : std::as_const(lanes))
        heights.append(laneHeight(lane, pitch));
    return lanes.first(rowsWithRoom(room, heights));
}

double TimelinePicture::layBody(const QRectF &area)
{
    const RowLabels labels(spec(), look(), area.width() * (look().isPaper() ? 0.6 : 0.75));
    const double swatch = look().px(20);
    const double left = area.left() + swatch + labels.width() + look().px(8);
    m_scale = TimeScale(spec().time.years, left, area.right(), look().px(look().isPaper() ? 40 : 26));
    countTitleLines(labels);
    const double header = look().px(50);
    const bool undated = !spec().rows.isEmpty() && spec().rows.last().role == ChartRow::Role::Undated;
    const QRectF below(area.left(), 0, area.width(), 0);
    const double share = spec().rows.size() > 1 ? mostUndated : 1;
    const int marks = undated ? undatedWithRoom(below, (area.height() - header) * share) : 0;
    if (undated)
        leaveOut(int(spec().rows.last().marks.size()) - marks);
    const double room = area.height() - header - (undated ? undatedHeight(below, marks) + look().px(16) : 0);
    double pitch = 0;
    const QList<EventLane> lanes = lanesFor(room, pitch);
    const double top = area.top() + header;
    const double bottom = top + heightOf(lanes, pitch);
    layHeader({left, area.top(), area.right() - left, header});
    layYearLines(top, bottom);
    layStatements(area.top(), bottom);
    double y = top;
    for (const EventLane &lane : lanes) {
        const double height = laneHeight(lane, pitch);
        layLane(lane, {area.left(), y, area.width(), height}, labels, pitch);
        y += height;
    }
    layBreaks(top - look().px(30), bottom);
    double end = bottom;
    if (rowsLeftOut() > 0) {
        sayLeftOut({area.left(), bottom, area.width(), look().px(24)});
        end += look().px(24);
    }
    return undated ? layUndated({area.left(), end + look().px(12), area.width(), look().px(40)}, marks) : end;
}

void TimelinePicture::layLane(const EventLane &lane, const QRectF &place, const RowLabels &labels,
                              double pitch)
{
    const ChartRow &row = spec().rows[lane.row];
    const Theme &theme = look().theme();
    const QRectF label(place.left(), place.top(), labels.width() + look().px(20), place.height());
    const double side = look().px(13);
    drawing().box({place.left(), place.center().y() - side / 2, side, side}, look().colour(row.hue));
    labels.draw(drawing(), label.adjusted(look().px(20), 0, 0, 0), row);
    addSpot(labels.spot(label), lane.row, -1);
    drawing().line({place.left(), place.bottom(), place.right(), place.bottom()}, theme.line());
    if (lane.events.isEmpty()) {
        const QString said =
            row.label.isEmpty()
                ? QCoreApplication::translate("partnership::Charts", "No date in this section")
                : QCoreApplication::translate("partnership::Charts", "No date in this pillar");
        layNoDate(place, said);
    }
    const double top = place.center().y() - lane.lines * pitch / 2;
    for (const PlacedEvent &event : lane.events)
        layEvent(lane, event,
                 {event.left, top + event.line * pitch, event.right - event.left, event.lines * pitch});
}

/// On ground of its own: neither the line of a statement nor that of a year runs through the words.
void TimelinePicture::layNoDate(const QRectF &lane, const QString &words)
{
    const QRectF room = laneLayout(LaneLayout::Words::OneLine).widestStretch();
    const double height = lineHeight(look().body());
    const QRectF place(room.left() + look().px(14), lane.center().y() - height / 2,
                       qMin(widthOf(words, look().italic()) + 2, room.width() - look().px(14)), height);
    drawing().box(place.adjusted(-look().px(2), 0, look().px(2), 0), look().theme().base());
    drawing().words(place, Qt::AlignLeft, words, look().italic(), look().theme().secondary());
}

QColor TimelinePicture::ink(const ChartMark &mark) const
{
    return mark.matches() ? look().colour(mark.hue) : look().theme().line();
}

void TimelinePicture::layEvent(const EventLane &lane, const PlacedEvent &event, const QRectF &line)
{
    const ChartMark &mark = spec().rows[lane.row].marks[event.mark];
    const bool labelled = line.height() >= event.lines * lineHeight(look().small());
    if (mark.period.shape == TimeShape::Gathered)
        return layBubble(lane.row, event.mark, line);
    const double pitch = line.height() / event.lines;
    const double single = qMin(pitch * 0.76, look().px(17));
    QRectF words(event.words.left(), line.top(), event.words.width(), line.height());
    if (event.place == PlacedEvent::Place::Below) {
        words.setTop(line.top() + pitch);
        layShape({line.left(), line.top(), line.width(), pitch}, single, mark);
    } else if (recurs(mark.period.shape)) {
        layRecurring(line, mark);
        words.setBottom(line.bottom() - look().px(4));
    } else {
        const bool within = event.place == PlacedEvent::Place::Within;
        layShape(line, within ? line.height() - pitch + single : single, mark);
    }
    if (labelled)
        layWords(words, mark, true, event.wordLines());
    addSpot(labelled ? line.united(words) : line, lane.row, event.mark);
}

void TimelinePicture::layBubble(int row, int mark, const QRectF &line)
{
    const ChartMark &of = spec().rows[row].marks[mark];
    const double side = qMin(line.width(), line.height() - 2);
    QRectF place(0, 0, side, side);
    place.moveCenter(line.center());
    drawTimeShape(drawing(), place, of.period.shape, ink(of), look());
    const QString count = QString::number(of.matches() ? of.matching : of.all);
    drawing().words(line, Qt::AlignHCenter, count, look().smallStrong(),
                    of.matches() ? Theme::textOn(ink(of)) : look().theme().secondary());
    addSpot(place, row, mark);
}

/// In the middle of a stretch of its lane.
void TimelinePicture::layShape(const QRectF &line, double height, const ChartMark &mark)
{
    drawTimeShape(drawing(), {line.left(), line.center().y() - height / 2, line.width(), height},
                  mark.period.shape, ink(mark), look());
}

/// A dotted line where the interval is not stated, a comb where it is every year; both go on.
void TimelinePicture::layRecurring(const QRectF &line, const ChartMark &mark)
{
    const double y = line.bottom() - look().px(4);
    const double end = line.right() - look().px(8);
    const bool yearly = mark.period.shape == TimeShape::EveryYear;
    drawing().line({line.left(), y, end, y}, ink(mark), look().px(2.2),
                   yearly ? Qt::SolidLine : Qt::DashLine);
    QPainterPath arrow(QPointF(line.right(), y));
    arrow.lineTo(end, y - look().px(4));
    arrow.lineTo(end, y + look().px(4));
    arrow.closeSubpath();
    drawing().shape(arrow, ink(mark));
    for (const TimeScale::Year &year : m_scale.years()) {
        const double x = qMin(year.right, end) - look().px(1);
        if (yearly && x > line.left())
            drawing().line({x, y - look().px(1), x, y + look().px(6)}, ink(mark), look().px(2));
    }
}

void TimelinePicture::layWords(const QRectF &place, const ChartMark &mark, bool halo, int lines)
{
    const Theme &theme = look().theme();
    const QColor colour = mark.matches() ? theme.text() : theme.dimmed(theme.secondary());
    const double number = widthOf(mark.text, look().smallStrong()) + look().px(wordsGap);
    const double line = lineHeight(look().small());
    if (halo) {
        const double height = line * (lines - 0.22);
        drawing().box({place.left() - look().px(2), place.center().y() - height / 2,
                       place.width() + look().px(4), height},
                      theme.base());
    }
    const QRectF first = place.translated(0, -(lines - 1) * line / 2);
    drawing().words(first, Qt::AlignLeft, mark.text, look().smallStrong(), colour);
    drawing().paragraph(place.adjusted(number, 0, 0, 0), Qt::AlignLeft, mark.words, look().small(), colour,
                        lines);
}

/// Where each undated event stands, line by line.
QList<QRectF> TimelinePicture::undatedPlaces(const QRectF &place) const
{
    const ChartRow &row = spec().rows.last();
    const double line = look().px(26);
    const double indent = place.left() + look().px(48) + undatedHead();
    const double right = place.right() - look().px(10);
    QPointF at(indent, place.top() + look().px(7));
    const LaneLayout layout = laneLayout(LaneLayout::Words::OneLine);
    QList<QRectF> places;
    for (const ChartMark &mark : row.marks) {
        const double width = qMin(layout.wordsWidth(mark) + look().px(24), right - indent);
        if (at.x() > indent && at.x() + width > right)
            at = {indent, at.y() + line};
        places.append({at.x(), at.y(), width, line});
        at.rx() += width + look().px(24);
    }
    return places;
}

QList<Narrowing> TimelinePicture::brushed(double from, double to) const
{
    QList<Narrowing> narrowings;
    for (qsizetype i = 0; i < m_scale.years().size() && i < spec().columns.size(); ++i) {
        const TimeScale::Year &year = m_scale.years()[i];
        if (year.right > qMin(from, to) && year.left < qMax(from, to))
            narrowings += spec().columns[i].narrowings;
    }
    return narrowings;
}

double TimelinePicture::undatedHead() const
{
    const ChartRow &row = spec().rows.last();
    return widthOf(row.title, look().strong()) + look().px(10) + countWidth(spec(), row, look());
}

/// How many of them have room in so much height; on screen all have.
int TimelinePicture::undatedWithRoom(const QRectF &place, double room) const
{
    const QList<QRectF> places = undatedPlaces(place);
    const double lowest = place.top() + room - look().px(31); // a line says what is left out
    const auto hasRoom = [&](const QRectF &at) { return !look().isPaper() || at.bottom() <= lowest; };
    return int(std::ranges::find_if_not(places, hasRoom) - places.begin());
}

double TimelinePicture::undatedHeight(const QRectF &place, int marks) const
{
    const QList<QRectF> places = undatedPlaces(place).first(marks);
    return places.isEmpty() ? 0 : places.last().bottom() + look().px(7) - place.top();
}

double TimelinePicture::layUndated(const QRectF &place, int marks)
{
    const int row = int(spec().rows.size()) - 1;
    const ChartRow &of = spec().rows[row];
    const QRectF lane(place.left(), place.top(), place.width(), undatedHeight(place, marks));
    drawing().box(lane, look().theme().alternate());
    const QRectF name(place.left() + look().px(14), place.top() + look().px(7), undatedHead(), look().px(26));
    drawing().words(name, Qt::AlignLeft, of.title, look().strong(), look().theme().text());
    drawCount(drawing(), name, Qt::AlignRight, spec(), of, look());
    const QList<QRectF> places = undatedPlaces(place);
    for (int mark = 0; mark < marks; ++mark) {
        const QRectF &at = places[mark];
        const double ring = look().px(16);
        drawTimeShape(drawing(), {at.left(), at.top(), ring, at.height()}, TimeShape::Undated,
                      ink(of.marks[mark]), look());
        layWords(at.adjusted(ring + look().px(4), 0, 0, 0), of.marks[mark], false);
        addSpot(at, row, mark);
    }
    return lane.bottom();
}

} // namespace partnership
