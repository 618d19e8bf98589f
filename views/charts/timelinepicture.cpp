// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/timelinepicture.h"

#include "views/charts/page.h"

#include <QCoreApplication>
#include <QLocale>

namespace partnership {
namespace {

// Months are named only where a year is at least so wide, in design pixels.
constexpr double widthForMonths = 120;
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

/// Words to the right of a short shape, or to its left where the right has no room or a statement's line.
TimelinePicture::Placed TimelinePicture::besideShape(Placed event, double words) const
{
    const double gap = look().px(8);
    const bool roomLeft = event.left - gap - words >= m_scale.left();
    const bool roomRight = event.right + gap + words <= m_scale.right();
    const bool crossed = crossesStatement(event.right + gap, event.right + gap + words);
    if (roomLeft && (!roomRight || crossed))
        event.words = {event.left - gap - words, 0, words, 1};
    else
        event.words = {event.right + gap, 0, qMin(words, qMax(1.0, m_scale.right() - event.right - gap)), 1};
    return event;
}

TimelinePicture::Placed TimelinePicture::placed(const ChartRow &row, int mark) const
{
    const ChartMark &of = row.marks[mark];
    const double words = wordsWidth(of) + 2;
    Placed event;
    event.mark = mark;
    if (recurs(of.period.shape)) {
        const QList<TimeAxis::Day> &days = spec().time.statements;
        const QDate from = days.value(qBound(0, row.group, qMax(0, int(days.size()) - 1))).date;
        event.left = from.isValid() ? m_scale.at(from) : m_scale.left();
        event.right = m_scale.right() - look().px(4);
        event.inside = true;
        event.words = {event.left + look().px(12), 0, qMin(words, event.right - event.left - look().px(12)),
                       1};
        return event;
    }
    event.left = m_scale.at(of.period.first);
    event.right = m_scale.at(of.period.last.addDays(1));
    if (of.period.last.addDays(1).year() > of.period.first.year())
        event.right = m_scale.at(of.period.last);
    const double least = look().px(of.period.shape == TimeShape::Day ? 12 : 8);
    if (event.right - event.left < least)
        event.left = (event.left + event.right - least) / 2, event.right = event.left + least;
    event.inside = holdsWords(of.period.shape) && words + look().px(14) <= event.right - event.left;
    if (event.inside)
        event.words = {event.left + look().px(8), 0, words, 1};
    return event.inside ? event : besideShape(event, words);
}

TimelinePicture::Lane TimelinePicture::laneOf(int row) const
{
    Lane lane;
    lane.row = row;
    QList<double> ends;
    for (int mark = 0; mark < spec().rows[row].marks.size(); ++mark) {
        Placed event = placed(spec().rows[row], mark);
        const double from = qMin(event.left, event.words.left());
        const double to = qMax(event.right, event.words.right());
        while (event.line < ends.size() && ends[event.line] + look().px(8) > from)
            ++event.line;
        if (event.line == ends.size())
            ends.append(to);
        ends[event.line] = to;
        lane.events.append(event);
    }
    lane.lines = int(qMax<qsizetype>(1, ends.size()));
    return lane;
}

double TimelinePicture::laneHeight(const Lane &lane, double pitch) const
{
    return qMax(lane.lines * pitch + look().px(8), look().px(look().isPaper() ? 34 : 30));
}

/// As high as the design has it, lower where paper has no more room.
double TimelinePicture::pitchFor(const QList<Lane> &lanes, double room) const
{
    const double wanted = look().px(25);
    if (!look().isPaper())
        return wanted;
    int lines = 0;
    for (const Lane &lane : lanes)
        lines += lane.lines;
    const double padding = look().px(8) * double(lanes.size());
    return qBound(look().px(4), (room - padding) / qMax(1, lines), look().px(30));
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
    const double header = look().px(50);
    const bool undated = !spec().rows.isEmpty() && spec().rows.last().role == ChartRow::Role::Undated;
    const double pitch = pitchFor(lanes, area.height() - header - (undated ? look().px(84) : 0));
    const double top = area.top() + header;
    double bottom = top;
    for (const Lane &lane : lanes)
        bottom += laneHeight(lane, pitch);
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
        const QString said = QCoreApplication::translate("partnership::Charts", "No date in this section");
        drawing().words(place.adjusted(m_scale.left() - place.left() + look().px(14), 0, 0, 0), Qt::AlignLeft,
                        said, look().italic(), theme.secondary());
    }
    const double top = place.center().y() - lane.lines * pitch / 2;
    for (const Placed &event : lane.events)
        layEvent(lane, event, {event.left, top + event.line * pitch, event.right - event.left, pitch});
}

QColor TimelinePicture::ink(const ChartMark &mark) const
{
    return mark.matches() ? look().colour(mark.hue) : look().theme().line();
}

void TimelinePicture::layEvent(const Lane &lane, const Placed &event, const QRectF &line)
{
    const ChartMark &mark = spec().rows[lane.row].marks[event.mark];
    const bool labelled = line.height() >= lineHeight(look().small());
    QRectF words(event.words.left(), line.top(), event.words.width(), line.height());
    if (recurs(mark.period.shape)) {
        const double y = line.bottom() - look().px(4);
        const bool yearly = mark.period.shape == TimeShape::EveryYear;
        drawing().line({line.left(), y, line.right(), y}, ink(mark), look().px(2.4),
                       yearly ? Qt::SolidLine : Qt::DashLine);
        for (const TimeScale::Year &year : m_scale.years()) {
            if (yearly && year.right > line.left() && year.right <= line.right() + look().px(8))
                drawing().line({year.right - look().px(4), y - look().px(1), year.right - look().px(4),
                                y + look().px(4)},
                               ink(mark), look().px(2));
        }
        words.setBottom(y);
    } else {
        const double height = qMin(line.height() * 0.76, look().px(17));
        drawTimeShape(drawing(), {line.left(), line.center().y() - height / 2, line.width(), height},
                      mark.period.shape, ink(mark), look());
    }
    if (labelled)
        layWords(words, mark, true);
    addSpot(labelled ? line.united(words) : line, lane.row, event.mark);
}

void TimelinePicture::layWords(const QRectF &place, const ChartMark &mark, bool halo)
{
    const Theme &theme = look().theme();
    const QColor colour = mark.matches() ? theme.text() : theme.dimmed(theme.secondary());
    const double number = widthOf(mark.text, look().smallStrong()) + look().px(wordsGap);
    if (halo) {
        const double height = qMin(place.height(), lineHeight(look().small())) * 0.78;
        drawing().box({place.left() - look().px(2), place.center().y() - height / 2,
                       place.width() + look().px(4), height},
                      theme.base());
    }
    drawing().words(place, Qt::AlignLeft, mark.text, look().smallStrong(), colour);
    drawing().words(place.adjusted(number, 0, 0, 0), Qt::AlignLeft, mark.words, look().small(), colour);
}

double TimelinePicture::layUndated(const QRectF &place)
{
    const int row = int(spec().rows.size()) - 1;
    const ChartRow &of = spec().rows[row];
    const double line = look().px(26);
    const double head = widthOf(of.title, look().strong()) + look().px(14) + countWidth(spec(), of, look());
    QList<QRectF> places;
    double x = place.left() + look().px(14) + head + look().px(24);
    double y = place.top() + look().px(7);
    const double indent = x;
    for (const ChartMark &mark : of.marks) {
        const double width = qMin(wordsWidth(mark) + look().px(24), place.right() - indent);
        if (x > indent && x + width > place.right() - look().px(10)) {
            x = indent;
            y += line;
        }
        places.append({x, y, width, line});
        x += width + look().px(24);
    }
    const QRectF lane(place.left(), place.top(), place.width(), y + line + look().px(7) - place.top());
    drawing().box(lane, look().theme().alternate());
    const QRectF name(place.left() + look().px(14), place.top() + look().px(7), head, line);
    drawing().words(name, Qt::AlignLeft, of.title, look().strong(), look().theme().text());
    drawCount(drawing(), name, Qt::AlignRight, spec(), of, look());
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
