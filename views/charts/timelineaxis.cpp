// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/timelinepicture.h"

#include "views/charts/measures.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

/// What a timeline has above and behind its lanes: years, breaks, and the days of the statements.
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

void TimelinePicture::layHeader(const QRectF &place)
{
    const Theme &theme = look().theme();
    const QRectF band(place.left(), place.bottom() - look().px(30), place.width(), look().px(30));
    for (const TimeScale::Year &year : m_scale.years()) {
        const QRectF of(year.left, band.top(), year.right - year.left, band.height());
        drawing().box(of, theme.alternate());
        addSpot(of, -1, int(&year - m_scale.years().data()));
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

} // namespace partnership
