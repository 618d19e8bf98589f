// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/timelinepicture.h"

#include "views/charts/measures.h"

#include "views/charts/page.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace partnership {
namespace {

// Months are named only where a year is at least so wide, in design pixels.
constexpr double widthForMonths = 180;

/// ’66
QString briefName(int year)
{
    return QStringLiteral("’%1").arg(year % 100, 2, 10, QLatin1Char('0'));
}

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
    const double room = area.height() - header -
                        (undated ? undatedHeight({area.left(), 0, area.width(), 0}) + look().px(16) : 0);
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
    return undated ? layUndated({area.left(), end + look().px(12), area.width(), look().px(40)}) : end;
}

void TimelinePicture::layHeader(const QRectF &place)
{
    const Theme &theme = look().theme();
    const QRectF band(place.left(), place.bottom() - look().px(30), place.width(), look().px(30));
    for (const TimeScale::Year &year : m_scale.years()) {
        const QRectF of(year.left, band.top(), year.right - year.left, band.height());
        drawing().box(of, theme.alternate());
        if (of.width() > look().px(widthForMonths))
            layMonths(year, of);
    }
    layYearNames(band.top(), band.height());
    layLeftOut({place.left(), place.top(), place.width(), band.top() - place.top()});
}

void TimelinePicture::layYearNames(double top, double height)
{
    const QList<TimeScale::Year> &years = m_scale.years();
    for (qsizetype i = 0; i < years.size(); ++i) {
        const TimeScale::Year &year = years[i];
        const bool follows = i > 0 && years[i - 1].year + 1 == year.year;
        const bool goesOn = i + 1 < years.size() && years[i + 1].year == year.year + 1;
        const QRectF place(year.left, top, year.right - year.left, height);
        if (fits(briefName(year.year), place.width()))
            layYearName(place, year.year);
        else if (!follows && !goesOn) // over into the breaks beside it
            drawing().words(place.adjusted(-place.width(), 0, place.width(), 0), Qt::AlignHCenter,
                            briefName(year.year), look().smallStrong(), look().theme().text());
        else if (year.year % yearsPerName(place.width()) == 0)
            drawing().words({place.topLeft(), QSizeF(m_scale.right() - place.left(), height)}, Qt::AlignLeft,
                            QString::number(year.year), look().smallStrong(), look().theme().text());
    }
}

bool TimelinePicture::fits(const QString &name, double width) const
{
    return widthOf(name, look().smallStrong()) + look().px(3) <= width;
}

/// Where years are too narrow for a name each: every second, fifth, tenth … has one.
int TimelinePicture::yearsPerName(double width) const
{
    const double needed = widthOf(QStringLiteral("2000"), look().smallStrong()) + look().px(6);
    for (const int step : {1, 2, 5, 10, 20, 25, 50}) {
        if (step * width >= needed)
            return step;
    }
    return 100;
}

/// In full, or as ’66 where that has no room.
void TimelinePicture::layYearName(const QRectF &place, int year)
{
    const QString full = QString::number(year);
    const double width = widthOf(full, look().strong());
    const bool isWide = width <= place.width();
    const double indent = qBound(0.0, (place.width() - width) / 2, look().px(8));
    drawing().words(place.adjusted(isWide ? indent : 1, 0, 0, 0), Qt::AlignLeft,
                    isWide ? full : briefName(year), isWide ? look().strong() : look().smallStrong(),
                    look().theme().text());
}

/// What breaks leave out, but for those whose words would meet others.
void TimelinePicture::layLeftOut(const QRectF &place)
{
    QList<QRectF> taken = statementWords(place.top());
    for (const TimeScale::Gap &gap : m_scale.gaps()) {
        const QString years = gap.first == gap.last ? QString::number(gap.first)
                                                    : QStringLiteral("%1–%2").arg(gap.first).arg(gap.last);
        const QString said = QCoreApplication::translate("partnership::Charts", "%1 left out").arg(years);
        const double width = widthOf(said, look().small()) + 2;
        const QRectF at(gap.middle - width / 2, place.top(), width, place.height());
        const bool free = std::none_of(taken.begin(), taken.end(), [&](const QRectF &other) {
            return at.adjusted(-look().px(6), 0, look().px(6), 0).intersects(other);
        });
        if (!free)
            continue;
        drawing().words(at, Qt::AlignHCenter, said, look().small(), look().theme().secondary());
        taken.append(at);
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

QList<QRectF> TimelinePicture::statementWords(double top) const
{
    QList<QRectF> places;
    for (const TimeAxis::Day &day : spec().time.statements) {
        const double width = widthOf(day.label, look().smallStrong()) + 2;
        const double left = m_scale.at(day.date) - width / 2;
        places.append({qBound(m_scale.left(), left, m_scale.right() - width), top, width, look().px(20)});
    }
    return places;
}

void TimelinePicture::layStatements(double top, double bottom)
{
    const Theme &theme = look().theme();
    const QList<QRectF> places = statementWords(top);
    for (int i = 0; i < places.size(); ++i) {
        const TimeAxis::Day &day = spec().time.statements[i];
        const double x = m_scale.at(day.date);
        const bool free = i == 0 || places[i].left() > places[i - 1].right();
        if (free)
            drawing().words(places[i], Qt::AlignHCenter, day.label, look().smallStrong(), theme.text());
        drawing().line({x, places[i].bottom(), x, bottom}, theme.text(), look().px(1.6), Qt::DashLine);
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
