// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/barspicture.h"

#include "views/charts/measures.h"

#include "views/charts/cellspicture.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QHorizontalStackedBarSeries>
#include <QPainter>
#include <QValueAxis>

namespace partnership {
namespace {

// Share of a row that its bar takes.
constexpr double barShare = 0.58;
// Of the width, for names that cannot go on on a second line.
constexpr double oneLineShare = 0.55;

} // namespace

QString chartText(const QString &words)
{
    return words.toHtmlEscaped();
}

BarsPicture::BarsPicture() : m_scene(std::make_unique<QGraphicsScene>())
{
    build();
}

BarsPicture::~BarsPicture() = default;

void BarsPicture::build()
{
    m_chart = new QChart;
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setBackgroundVisible(false);
    m_chart->setPlotAreaBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->hide();
    m_series = new QHorizontalStackedBarSeries;
    m_series->setBarWidth(barShare);
    m_chart->addSeries(m_series);
    m_counts = new QValueAxis;
    m_counts->setLabelFormat(QStringLiteral("%d"));
    m_counts->setTickType(QValueAxis::TicksDynamic);
    m_counts->setTickAnchor(0);
    m_rows = new QBarCategoryAxis;
    m_rows->setLabelsVisible(false);
    m_rows->setGridLineVisible(false);
    // Its line has a tick at every row, which says nothing: the spine is our own.
    m_rows->setLineVisible(false);
    m_counts->setLineVisible(false);
    m_chart->addAxis(m_counts, Qt::AlignBottom);
    m_chart->addAxis(m_rows, Qt::AlignLeft);
    m_series->attachAxis(m_counts);
    m_series->attachAxis(m_rows);
    m_scene->addItem(m_chart);
}

double BarsPicture::layBody(const QRectF &area)
{
    const bool paper = look().isPaper();
    const double least = look().px(paper ? 20 : 30);
    const double room = area.height() - axisHeight();
    const int rows = rowsWithRoom(room, QList<double>(spec().rows.size(), least));
    const double pitch = qBound(least, room / qMax(1, rows), look().px(paper ? 84 : 44));
    const bool oneLine = paper && pitch < 2 * lineHeight(look().body());
    const RowLabels labels(spec(), look(), area.width(), oneLine ? oneLineShare : RowLabels::usualShare);
    const double left = area.left() + labels.width();
    m_plot = {left, area.top(), area.right() - look().px(countRoom) - left, rows * pitch};
    const int distance = tickDistance(qMax(1, spec().largest), paper ? 10 : 7);
    m_scaleEnd = (qMax(1, spec().largest) + distance - 1) / distance * distance;
    fitScale(distance);
    fitSets(qMax(1, int(spec().form == ChartForm::StackedBars ? spec().legend.size() : 1)), rows);
    fitAxes(rows);
    dressAxis();
    place({0, 0, area.right(), m_plot.bottom() + axisHeight()});
    for (int row = 0; row < rows; ++row)
        layRow(row, {area.left(), m_plot.top() + row * pitch, area.width(), pitch}, labels);
    drawing().line({m_plot.topLeft(), m_plot.bottomLeft()}, look().theme().text(), look().px(1.4));
    const QRectF below(m_plot.left(), m_plot.bottom() + look().px(paper ? 28 : 24), m_plot.width(),
                       look().px(20));
    // What has no room is told before it, from the edge of the page on.
    const bool lacksRoom = rowsLeftOut() > 0;
    drawing().words(below, lacksRoom ? Qt::AlignRight : Qt::AlignLeft, spec().axis, look().small(),
                    look().theme().secondary());
    if (lacksRoom)
        sayLeftOut({area.left(), below.top(), area.width() * 0.6, below.height()});
    return m_plot.bottom() + axisHeight();
}

/// Whatever is set makes Qt Charts lay everything out again, the same value too.
void BarsPicture::fitScale(int distance)
{
    if (m_counts->max() != m_scaleEnd)
        m_counts->setRange(0, m_scaleEnd);
    if (m_counts->tickInterval() != distance)
        m_counts->setTickInterval(distance);
}

void BarsPicture::place(const QRectF &geometry)
{
    if (m_chart->geometry() == geometry && m_chart->plotArea() == m_plot)
        return;
    m_chart->setPlotArea(m_plot);
    m_chart->setGeometry(geometry);
    m_scene->setSceneRect(geometry);
    // Else the axes stay where they were until the event loop runs, and a file has none.
    m_chart->layout()->invalidate();
    m_chart->layout()->activate();
}

void BarsPicture::fitSets(int series, int rows)
{
    QList<QBarSet *> sets = m_series->barSets();
    const bool fit = sets.size() == series && sets.first()->count() == rows;
    if (!fit) {
        m_series->clear();
        sets.clear();
        for (int i = 0; i < series; ++i) {
            sets.append(new QBarSet(chartText(spec().legend.value(i).title)));
            // Bars without length would draw their outline over their neighbours: ours are drawn on top.
            sets.last()->setPen(Qt::NoPen);
            sets.last()->append(QList<qreal>(rows, 0));
        }
    }
    fillValues(sets, rows);
    dress(sets);
    // All at once and finished: Qt Charts lays all bars out for each change of what it has.
    if (!fit)
        m_series->append(sets);
}

void BarsPicture::fitAxes(int rows)
{
    if (m_rows->count() == rows)
        return;
    // They are not shown; they only have to differ, as Qt Charts drops what it has already.
    QStringList names;
    for (int row = 0; row < rows; ++row)
        names.append(QString::number(row));
    m_rows->setCategories(names);
}

void BarsPicture::fillValues(const QList<QBarSet *> &sets, int rows) const
{
    for (int set = 0; set < sets.size(); ++set) {
        QList<qreal> values(rows, 0);
        for (int row = 0; row < rows; ++row) {
            for (const ChartMark &mark : spec().rows[row].marks) {
                if (mark.series == set)
                    values[rows - 1 - row] = mark.all;
            }
        }
        for (int i = 0; i < rows; ++i) {
            if (sets[set]->at(i) != values[i])
                sets[set]->replace(i, values[i]);
        }
    }
}

QColor BarsPicture::colourOf(int series) const
{
    for (const ChartRow &row : spec().rows) {
        for (const ChartMark &mark : row.marks) {
            if (mark.series == series)
                return look().colour(mark.hue);
        }
    }
    return look().theme().secondary();
}

void BarsPicture::dress(const QList<QBarSet *> &sets) const
{
    for (int set = 0; set < sets.size(); ++set) {
        const QBrush brush(colourOf(set));
        if (sets[set]->brush() != brush)
            sets[set]->setBrush(brush);
    }
}

void BarsPicture::dressAxis()
{
    const Theme &theme = look().theme();
    if (m_counts->labelsFont() == look().small() && m_counts->labelsBrush() == theme.secondary())
        return;
    m_counts->setLabelsFont(look().small());
    m_counts->setLabelsBrush(theme.secondary());
    m_counts->setGridLinePen(QPen(theme.line(), look().px(1.2)));
}

void BarsPicture::layRow(int row, const QRectF &slot, const RowLabels &labels)
{
    const ChartRow &of = spec().rows[row];
    const QRectF label(slot.left(), slot.top(), labels.width(), slot.height());
    labels.draw(drawing(), label, of);
    addSpot(labels.spot(label), row, -1);
    const double height = slot.height() * barShare;
    const double unit = m_plot.width() / m_scaleEnd;
    const QRectF bar(m_plot.left(), slot.center().y() - height / 2, of.all * unit, height);
    laySegments(row, bar);
    drawCount(drawing(), {bar.right() + look().px(8), slot.top(), slot.right(), slot.height()}, Qt::AlignLeft,
              spec(), of, look());
}

void BarsPicture::laySegments(int row, const QRectF &bar)
{
    const double unit = m_plot.width() / m_scaleEnd;
    const QList<ChartMark> &marks = spec().rows[row].marks;
    double x = bar.left();
    for (int mark = 0; mark < marks.size(); ++mark) {
        const QRectF place(x, bar.top(), marks[mark].all * unit, bar.height());
        addSpot(place, row, mark);
        const QRectF matching(x, bar.top(), marks[mark].matching * unit, bar.height());
        if (matching.width() < place.width())
            layHidden({matching.topRight(), place.bottomRight()});
        else
            drawing().line({place.topRight(), place.bottomRight()}, look().theme().base(), look().px(1.2));
        if (spec().form == ChartForm::StackedBars)
            layCount(matching, place, marks[mark]);
        x = place.right();
    }
}

/// Covers the part of a bar that does not match, and the half pixels of colour around it.
void BarsPicture::layHidden(const QRectF &part)
{
    const Theme &theme = look().theme();
    drawing().box(part.adjusted(0, -0.6, 0.6, 0.6), theme.base());
    drawing().box(part, {}, theme.line());
}

/// On the part that matches its count; what is hidden altogether keeps its own, dimmed.
void BarsPicture::layCount(const QRectF &matching, const QRectF &all, const ChartMark &mark)
{
    const QRectF &place = mark.matches() ? matching : all;
    const QString count = QString::number(mark.matches() ? mark.matching : mark.all);
    const Theme &theme = look().theme();
    if (widthOf(count, look().mark()) + look().px(4) <= place.width())
        drawing().words(place, Qt::AlignHCenter, count, look().mark(),
                        mark.matches() ? Theme::textOn(look().colour(mark.hue))
                                       : theme.dimmed(theme.secondary()));
}

void BarsPicture::drawUnder(QPainter &painter, const QRectF &part)
{
    const QRectF shown = m_chart->geometry() & part;
    if (shown.isEmpty())
        return;
    painter.save();
    m_scene->render(&painter, shown, shown, Qt::IgnoreAspectRatio);
    painter.restore();
}

} // namespace partnership
