// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/timelinepicture.h"

#include "views/charts/page.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace partnership {
namespace {

// Months are named only where a year is at least so wide, in design pixels.
constexpr double widthForMonths = 180;
constexpr double wordsGap = 6;

bool recurs(TimeShape shape)
{
    return shape == TimeShape::EveryYear || shape == TimeShape::Regular;
}

bool holdsWords(TimeShape shape)
{
    return shape == TimeShape::Year || shape == TimeShape::Derived || shape == TimeShape::ToBeSigned;
}

} // namespace

double TimelinePicture::wordsWidth(const ChartMark &mark) const
{
    return widthOf(mark.text, look().smallStrong()) + look().px(wordsGap) +
           widthOf(mark.words, look().small());
}

bool TimelinePicture::crossesStatement(double left, double right) const
{
    const QList<TimeAxis::Day> &days = spec().time.statements;
    return std::any_of(days.begin(), days.end(), [&](const TimeAxis::Day &day) {
        const double x = m_scale.at(day.date);
        return left < x && x < right;
    });
}

/// How far words may reach to the right of a place, and to its left: no break is written over.
double TimelinePicture::freeRight(double x) const
{
    double end = m_scale.right();
    for (const TimeScale::Gap &gap : m_scale.gaps()) {
        if (gap.middle > x)
            end = qMin(end, gap.middle - gap.half);
    }
    return end;
}

double TimelinePicture::freeLeft(double x) const
{
    double start = m_scale.left();
    for (const TimeScale::Gap &gap : m_scale.gaps()) {
        if (gap.middle < x)
            start = qMax(start, gap.middle + gap.half + look().px(6));
    }
    return start;
}

/// Words beside a shape: at its left if the right has no room or has a statement's line; where neither has
/// room, on two lines at the side with more of it, or within a bar that has still more.
TimelinePicture::Placed TimelinePicture::besideShape(Placed event, const ChartMark &mark) const
{
    const double gap = look().px(8);
    const double words = wordsWidth(mark) + 2;
    const double roomLeft = event.left - gap - freeLeft(event.left);
    const double roomRight = freeRight(event.right) - event.right - gap;
    const double inside = event.right - event.left - 2 * gap;
    const bool crossed = crossesStatement(event.right + gap, event.right + gap + words);
    if (words <= roomLeft && (words > roomRight || crossed))
        event.words = {event.left - gap - words, 0, words, 1};
    else if (words <= roomRight || roomRight >= qMax(roomLeft, inside))
        event.words = {event.right + gap, 0, qMin(words, roomRight), 1};
    else if (holdsWords(mark.period.shape) && inside > roomLeft)
        event.words = {event.left + gap, 0, inside, 1};
    else
        event.words = {event.left - gap - roomLeft, 0, roomLeft, 1};
    return broken(event, mark);
}

TimelinePicture::Placed TimelinePicture::broken(Placed event, const ChartMark &mark) const
{
    if (wordsWidth(mark) + 1 > event.words.width())
        event.lines = 2;
    return event;
}

/// From the statement's day on, as far as the timeline goes.
TimelinePicture::Placed TimelinePicture::placedRecurring(const ChartRow &row, int mark) const
{
    const QList<TimeAxis::Day> &days = spec().time.statements;
    const QDate from = days.value(qBound(0, row.group, qMax(0, int(days.size()) - 1))).date;
    Placed event;
    event.mark = mark;
    event.left = from.isValid() ? m_scale.at(from) : m_scale.left();
    event.right = m_scale.right() - look().px(4);
    const double start = event.left + look().px(12);
    event.words = {start, 0, qMin(wordsWidth(row.marks[mark]) + 2, event.right - start), 1};
    return broken(event, row.marks[mark]);
}

TimelinePicture::Placed TimelinePicture::placed(const ChartRow &row, int mark) const
{
    const ChartMark &of = row.marks[mark];
    if (recurs(of.period.shape))
        return placedRecurring(row, mark);
    Placed event;
    event.mark = mark;
    event.left = m_scale.at(of.period.first);
    // The day after the last belongs to another year, which may stand beyond a break.
    const QDate next = of.period.last.addDays(1);
    event.right = m_scale.at(next.year() == of.period.last.year() ? next : of.period.last);
    const double least = look().px(of.period.shape == TimeShape::Day ? 12 : 8);
    if (event.right - event.left < least) {
        event.left = (event.left + event.right - least) / 2;
        event.right = event.left + least;
    }
    const double words = wordsWidth(of) + 2;
    // A hatched bar has to show its hatching beside the words.
    const double share = of.period.shape == TimeShape::ToBeSigned ? 0.75 : 1;
    if (holdsWords(of.period.shape) && words + look().px(14) <= (event.right - event.left) * share) {
        event.words = {event.left + look().px(8), 0, words, 1};
        return event;
    }
    return besideShape(event, of);
}

TimelinePicture::Lane TimelinePicture::laneOf(int row) const
{
    Lane lane;
    lane.row = row;
    const double gap = look().px(8);
    QList<double> ends;
    for (int mark = 0; mark < spec().rows[row].marks.size(); ++mark) {
        Placed event = placed(spec().rows[row], mark);
        const double from = qMin(event.left, event.words.left());
        const auto taken = [&](int line) { return line < ends.size() && ends[line] + gap > from; };
        while (taken(event.line) || (event.lines == 2 && taken(event.line + 1)))
            ++event.line;
        ends.resize(qMax<qsizetype>(ends.size(), event.line + event.lines));
        std::fill_n(ends.begin() + event.line, event.lines, qMax(event.right, event.words.right()));
        lane.events.append(event);
    }
    lane.lines = int(qMax<qsizetype>(1, ends.size()));
    return lane;
}

double TimelinePicture::laneHeight(const Lane &lane, double pitch) const
{
    const double title = m_titleLines.value(lane.row, 1) * lineHeight(look().body());
    return std::max({lane.lines * pitch, title, look().px(22)}) + look().px(8);
}

double TimelinePicture::heightOf(const QList<Lane> &lanes, double pitch) const
{
    double height = 0;
    for (const Lane &lane : lanes)
        height += laneHeight(lane, pitch);
    return height;
}

/// As high as the design has it, lower where paper has no more room.
double TimelinePicture::pitchFor(const QList<Lane> &lanes, double room) const
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

double TimelinePicture::layBody(const QRectF &area)
{
    const RowLabels labels(spec(), look(), area.width() * (look().isPaper() ? 0.6 : 0.75));
    const double swatch = look().px(20);
    const double left = area.left() + swatch + labels.width() + look().px(8);
    m_scale = TimeScale(spec().time.years, left, area.right(), look().px(look().isPaper() ? 40 : 26));
    QList<Lane> lanes;
    for (int row = 0; row < spec().rows.size(); ++row) {
        if (spec().rows[row].role != ChartRow::Role::Undated)
            lanes.append(laneOf(row));
    }
    countTitleLines(labels);
    const double header = look().px(50);
    const bool undated = !spec().rows.isEmpty() && spec().rows.last().role == ChartRow::Role::Undated;
    const double pitch =
        pitchFor(lanes, area.height() - header -
                            (undated ? undatedHeight({area.left(), 0, area.width(), 0}) + look().px(16) : 0));
    const double top = area.top() + header;
    const double bottom = top + heightOf(lanes, pitch);
    layHeader({left, area.top(), area.right() - left, header});
    layYearLines(top, bottom);
    layStatements(area.top(), bottom);
    double y = top;
    for (const Lane &lane : lanes) {
        const double height = laneHeight(lane, pitch);
        layLane(lane, {area.left(), y, area.width(), height}, labels, pitch);
        y += height;
    }
    layBreaks(top - look().px(30), bottom);
    return undated ? layUndated({area.left(), bottom + look().px(12), area.width(), look().px(40)}) : bottom;
}

void TimelinePicture::layHeader(const QRectF &place)
{
    const Theme &theme = look().theme();
    const QRectF band(place.left(), place.bottom() - look().px(30), place.width(), look().px(30));
    for (const TimeScale::Year &year : m_scale.years()) {
        const QRectF of(year.left, band.top(), year.right - year.left, band.height());
        drawing().box(of, theme.alternate());
        drawing().words(of.adjusted(look().px(8), 0, 0, 0), Qt::AlignLeft, QString::number(year.year),
                        look().strong(), theme.text());
        if (of.width() > look().px(widthForMonths))
            layMonths(year, of);
    }
    for (const TimeScale::Gap &gap : m_scale.gaps()) {
        const QString words = gap.first == gap.last ? QString::number(gap.first)
                                                    : QStringLiteral("%1–%2").arg(gap.first).arg(gap.last);
        const QString said = QCoreApplication::translate("partnership::Charts", "%1 left out").arg(words);
        const double width = widthOf(said, look().small()) + 2;
        drawing().words({gap.middle - width / 2, place.top(), width, band.top() - place.top()},
                        Qt::AlignHCenter, said, look().small(), theme.secondary());
    }
}

void TimelinePicture::layMonths(const TimeScale::Year &year, const QRectF &place)
{
    const Theme &theme = look().theme();
    for (int month : {4, 7, 10}) {
        const double x = m_scale.at(QDate(year.year, month, 1));
        drawing().line({x, place.bottom() - look().px(7), x, place.bottom()}, theme.secondary());
        drawing().words({x + look().px(4), place.top(), look().px(40), place.height()}, Qt::AlignLeft,
                        QLocale(QLocale::English).monthName(month, QLocale::ShortFormat), look().small(),
                        theme.secondary());
    }
}

void TimelinePicture::layYearLines(double top, double bottom)
{
    for (const TimeScale::Year &year : m_scale.years()) {
        for (double x : {year.left, year.right})
            drawing().line({x, top, x, bottom}, look().theme().line());
    }
}

void TimelinePicture::layStatements(double top, double bottom)
{
    const Theme &theme = look().theme();
    for (const TimeAxis::Day &day : spec().time.statements) {
        const double x = m_scale.at(day.date);
        const double width = widthOf(day.label, look().smallStrong()) + 2;
        const double left = qBound(m_scale.left(), x - width / 2, m_scale.right() - width);
        drawing().words({left, top, width, look().px(20)}, Qt::AlignHCenter, day.label, look().smallStrong(),
                        theme.text());
        drawing().line({x, top + look().px(20), x, bottom}, theme.text(), look().px(1.6), Qt::DashLine);
    }
}

void TimelinePicture::layBreaks(double top, double bottom)
{
    const double tooth = look().px(10);
    const Theme &theme = look().theme();
    for (const TimeScale::Gap &gap : m_scale.gaps()) {
        drawing().box({gap.middle - tooth, top, tooth * 2, bottom - top}, theme.base());
        for (double shift : {-look().px(4), look().px(4)}) {
            QPainterPath path(QPointF(gap.middle + shift - tooth / 2, top));
            double side = 1;
            for (double y = top + tooth; y < bottom; y += tooth, side = -side)
                path.lineTo(gap.middle + shift + side * tooth / 2, y);
            drawing().shape(path, {}, QPen(theme.secondary(), look().px(1.3)));
        }
    }
}

void TimelinePicture::layLane(const Lane &lane, const QRectF &place, const RowLabels &labels, double pitch)
{
    const ChartRow &row = spec().rows[lane.row];
    const Theme &theme = look().theme();
    const QRectF label(place.left(), place.top(), labels.width() + look().px(20), place.height());
    const double side = look().px(13);
    drawing().box({place.left(), place.center().y() - side / 2, side, side}, look().colour(row.hue));
    labels.draw(drawing(), label.adjusted(look().px(20), 0, 0, 0), row);
    addSpot(label, lane.row, -1);
    drawing().line({place.left(), place.bottom(), place.right(), place.bottom()}, theme.line());
    if (lane.events.isEmpty()) {
        const QString said =
            row.label.isEmpty()
                ? QCoreApplication::translate("partnership::Charts", "No date in this section")
                : QCoreApplication::translate("partnership::Charts", "No date in this pillar");
        const double start = freeLeft(m_scale.right()) + look().px(14);
        drawing().words({start, place.top(), place.right() - start, place.height()}, Qt::AlignLeft, said,
                        look().italic(), theme.secondary());
    }
    const double top = place.center().y() - lane.lines * pitch / 2;
    for (const Placed &event : lane.events)
        layEvent(lane, event,
                 {event.left, top + event.line * pitch, event.right - event.left, event.lines * pitch});
}

QColor TimelinePicture::ink(const ChartMark &mark) const
{
    return mark.matches() ? look().colour(mark.hue) : look().theme().line();
}

void TimelinePicture::layEvent(const Lane &lane, const Placed &event, const QRectF &line)
{
    const ChartMark &mark = spec().rows[lane.row].marks[event.mark];
    const bool labelled = line.height() >= event.lines * lineHeight(look().small());
    QRectF words(event.words.left(), line.top(), event.words.width(), line.height());
    if (recurs(mark.period.shape)) {
        layRecurring(line, mark);
        words.setBottom(line.bottom() - look().px(4));
    } else {
        const double single = qMin(line.height() / event.lines * 0.76, look().px(17));
        const bool within = event.words.left() < event.right && event.words.left() > event.left;
        const double height = within ? line.height() - line.height() / event.lines + single : single;
        drawTimeShape(drawing(), {line.left(), line.center().y() - height / 2, line.width(), height},
                      mark.period.shape, ink(mark), look());
    }
    if (labelled)
        layWords(words, mark, true, event.lines);
    addSpot(labelled ? line.united(words) : line, lane.row, event.mark);
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
    QList<QRectF> places;
    for (const ChartMark &mark : row.marks) {
        const double width = qMin(wordsWidth(mark) + look().px(24), right - indent);
        if (at.x() > indent && at.x() + width > right)
            at = {indent, at.y() + line};
        places.append({at.x(), at.y(), width, line});
        at.rx() += width + look().px(24);
    }
    return places;
}

double TimelinePicture::undatedHead() const
{
    const ChartRow &row = spec().rows.last();
    return widthOf(row.title, look().strong()) + look().px(10) + countWidth(spec(), row, look());
}

double TimelinePicture::undatedHeight(const QRectF &place) const
{
    const QList<QRectF> places = undatedPlaces(place);
    return places.isEmpty() ? 0 : places.last().bottom() + look().px(7) - place.top();
}

double TimelinePicture::layUndated(const QRectF &place)
{
    const int row = int(spec().rows.size()) - 1;
    const ChartRow &of = spec().rows[row];
    const QRectF lane(place.left(), place.top(), place.width(), undatedHeight(place));
    drawing().box(lane, look().theme().alternate());
    const QRectF name(place.left() + look().px(14), place.top() + look().px(7), undatedHead(), look().px(26));
    drawing().words(name, Qt::AlignLeft, of.title, look().strong(), look().theme().text());
    drawCount(drawing(), name, Qt::AlignRight, spec(), of, look());
    const QList<QRectF> places = undatedPlaces(place);
    for (int mark = 0; mark < places.size(); ++mark) {
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
