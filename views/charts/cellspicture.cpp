// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/cellspicture.h"

#include "views/charts/measures.h"

namespace partnership {

int tickDistance(int largest, int about)
{
    int distance = 1;
    for (int decade = 1; largest / distance > about; decade *= 10) {
        for (int step : {1, 2, 5}) {
            distance = step * decade;
            if (largest / distance <= about)
                break;
        }
    }
    return distance;
}

void drawCell(Drawing &drawing, const QRectF &place, const ChartMark &mark, const Look &look, bool numbered)
{
    const Theme &theme = look.theme();
    const QColor colour = look.colour(mark.hue);
    QColor ink = Theme::textOn(colour);
    if (!mark.matches()) {
        drawing.box(place, theme.base(), theme.line());
        ink = theme.dimmed(theme.secondary());
    } else if (mark.tinted) {
        drawing.box(place, theme.tint(colour), colour);
        ink = theme.text();
    } else {
        drawing.box(place, colour);
    }
    if (numbered)
        drawing.words(place, Qt::AlignHCenter, mark.text, look.mark(), ink);
}

void drawPlainBar(Drawing &drawing, const QRectF &place, const ChartRow &row, double unit, bool reversed,
                  const Look &look)
{
    int named = 0;
    int unnamed = 0;
    for (const ChartMark &mark : row.marks)
        (mark.tinted ? unnamed : named) += mark.matches() ? 1 : 0;
    const int counts[] = {named, unnamed, int(row.marks.size()) - named - unnamed};
    double along = 0;
    for (int part = 0; part < 3; ++part) {
        const double width = counts[part] * unit;
        const double x = reversed ? place.right() - along - width : place.left() + along;
        ChartMark segment;
        segment.text = QString::number(counts[part]);
        segment.tinted = part == 1;
        segment.matching = part < 2 ? 1 : 0;
        segment.hue = row.hue;
        if (counts[part] > 0)
            drawCell(drawing, {x, place.top(), width, place.height()}, segment, look,
                     widthOf(segment.text, look.mark()) + look.px(2) <= width);
        along += width;
    }
}

/// Paper has captions at the first bar instead, until a filter adds a third kind of cell or headings take
/// their place.
bool CellsPicture::wantsLegend(const ChartSpec &spec, const Look &look) const
{
    return spec.filtered || !look.isPaper() || !spec.groups.isEmpty();
}

qsizetype namedIn(const ChartRow &row)
{
    return std::count_if(row.marks.begin(), row.marks.end(),
                         [](const ChartMark &mark) { return !mark.tinted; });
}

bool numbersFit(const ChartSpec &spec, double width, const Look &look)
{
    double widest = 0;
    for (const ChartRow &row : spec.rows) {
        for (const ChartMark &mark : row.marks)
            widest = qMax(widest, widthOf(mark.text, look.mark()));
    }
    return widest + look.px(1) <= width;
}

double CellsPicture::layBody(const QRectF &area)
{
    const bool paper = look().isPaper();
    m_stacked = !paper && needsStacking(area.width());
    const RowLabels labels = labelsFor(area.width());
    const int headings = int(spec().groups.size());
    const double heading = look().px(30);
    const double axis = paper ? look().px(54) : 0;
    const double caption = paper ? look().px(18) : 0;
    const double room = area.height() - axis - caption - headings * heading;
    const double least = look().px(paper ? 34 : 32) + labelLine();
    const int shown = rowsWithRoom(room, QList<double>(spec().rows.size(), least));
    const double pitch = qBound(least, room / qMax(1, shown), look().px(paper ? 88 : 42) + labelLine());
    const double left = area.left() + (m_stacked ? 0 : labels.width());
    const double right = area.right() - look().px(countRoom);
    const QRectF plot(left, area.top() + caption, right - left, shown * pitch + headings * heading);
    m_unit = unitFor(plot.width());
    m_plain = spec().largest > mostCells;
    m_numbered = numbersFit(spec(), m_unit - gap(m_unit), look());
    m_captionRow = wantsLegend(spec(), look()) ? -1 : rowForCaptions();
    if (paper)
        layAxis(plot);
    double y = plot.top();
    for (int row = 0; row < shown; ++row) {
        const int group = spec().rows[row].group;
        if (headings > 0 && (row == 0 || spec().rows[row - 1].group != group)) {
            layHeading({area.left(), y, area.width(), heading}, spec().groups[group]);
            y += heading;
        }
        layRow(row, {area.left(), y, area.width(), pitch}, labels);
        y += pitch;
    }
    if (rowsLeftOut() > 0)
        sayLeftOut({area.left(), y, left - area.left(), least});
    return y + axis;
}

double CellsPicture::unitFor(double width) const
{
    return qMin(width / qMax(1, spec().largest), look().px(look().isPaper() ? 96 : 31));
}

/// Above their squares labels have the whole width.
RowLabels CellsPicture::labelsFor(double width) const
{
    return {spec(), look(), width, m_stacked ? 1 : RowLabels::usualShare};
}

/// Whether squares beside the labels are too narrow for the clause numbers, and squares below them are not.
bool CellsPicture::needsStacking(double width) const
{
    const auto numbered = [this](double plot) {
        const double unit = unitFor(plot - look().px(countRoom));
        return numbersFit(spec(), unit - gap(unit), look());
    };
    const RowLabels beside(spec(), look(), width);
    return spec().largest <= mostCells && !numbered(width - beside.width()) && numbered(width);
}

double CellsPicture::labelLine() const
{
    return m_stacked ? lineHeight(look().body()) + look().px(2) : 0;
}

void CellsPicture::layHeading(const QRectF &place, const ChartGroup &group)
{
    const QString words = QStringList{group.title, group.note}.join(QStringLiteral(", "));
    const double width = qMin(place.width(), widthOf(words, look().smallStrong()) + look().px(6));
    drawing().box({place.left(), place.top(), width, place.height()}, look().theme().base());
    drawing().words(place, Qt::AlignLeft, words, look().smallStrong(), look().theme().secondary());
}

void CellsPicture::layRow(int row, const QRectF &place, const RowLabels &labels)
{
    const ChartRow &of = spec().rows[row];
    const double width = labels.width();
    const QRectF label(place.left(), place.top(), width, m_stacked ? labelLine() : place.height());
    labels.draw(drawing(), label, of);
    addSpot(labels.spot(label), row, -1);
    const QRectF rest = m_stacked ? place.adjusted(0, labelLine(), 0, 0) : place.adjusted(width, 0, 0, 0);
    const double height =
        qMin(rest.height() * (m_stacked ? 0.8 : 0.66), look().px(look().isPaper() ? 46 : 27));
    const double top = m_stacked ? rest.top() : rest.center().y() - height / 2;
    const QRectF bar(rest.left(), top, of.all * m_unit, height);
    if (m_plain) {
        drawPlainBar(drawing(), bar, of, m_unit, false, look());
        addSpot(bar, row, -1);
    } else {
        layCells(row, bar);
    }
    if (row == m_captionRow)
        layCaption(bar, of);
    drawCount(drawing(), {bar.right() + look().px(10), bar.top(), place.right(), bar.height()}, Qt::AlignLeft,
              spec(), of, look());
}

void CellsPicture::layCells(int row, const QRectF &bar)
{
    double x = bar.left() + (look().isPaper() ? 1 : 0);
    for (int mark = 0; mark < spec().rows[row].marks.size(); ++mark) {
        const QRectF place(x, bar.top(), m_unit - gap(m_unit), bar.height());
        drawCell(drawing(), place, spec().rows[row].marks[mark], look(), m_numbered);
        addSpot(place, row, mark);
        x += m_unit;
    }
}

/// The first row with both kinds of cells in which the first kind is as wide as its caption; else the first
/// with both.
int CellsPicture::rowForCaptions() const
{
    const double width = widthOf(spec().legend.value(0).title, look().small()) + look().px(12);
    int both = -1;
    for (int row = 0; row < spec().rows.size(); ++row) {
        const auto named = namedIn(spec().rows[row]);
        if (named == 0 || named == spec().rows[row].marks.size())
            continue;
        if (double(named) * m_unit >= width)
            return row;
        if (both < 0)
            both = row;
    }
    return both;
}

void CellsPicture::layCaption(const QRectF &bar, const ChartRow &row)
{
    const QString words[] = {spec().legend.value(0).title, spec().legend.value(1).title};
    const double afterFirst = bar.left() + widthOf(words[0], look().small()) + look().px(12);
    const double place[] = {bar.left(), qMax(afterFirst, bar.left() + double(namedIn(row)) * m_unit)};
    for (int i = 0; i < 2; ++i) {
        const QRectF caption(place[i] + look().px(4), bar.top() - look().px(20),
                             widthOf(words[i], look().small()) + 1, look().px(18));
        drawing().box(caption, look().theme().base());
        drawing().words(caption, Qt::AlignLeft, words[i], look().small(), look().theme().secondary());
    }
}

void CellsPicture::layAxis(const QRectF &plot)
{
    const Theme &theme = look().theme();
    const int distance = tickDistance(spec().largest, 10);
    for (int value = 0; value <= spec().largest; value += distance) {
        const double x = plot.left() + value * m_unit;
        drawing().line({x, plot.top() - look().px(4), x, plot.bottom()},
                       value == 0 ? theme.text() : theme.line(), look().px(1.4));
        drawing().words({x - look().px(30), plot.bottom() + look().px(4), look().px(60), look().px(22)},
                        Qt::AlignHCenter, QString::number(value), look().small(), theme.secondary());
    }
    drawing().words({plot.left(), plot.bottom() + look().px(28), plot.width(), look().px(22)}, Qt::AlignLeft,
                    spec().axis, look().small(), theme.secondary());
}

} // namespace partnership
