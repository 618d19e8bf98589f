// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/counterpartspicture.h"

#include "views/charts/measures.h"

#include <algorithm>

namespace partnership {
namespace {

// Shares of the width: names at both sides, and the box of one in the middle.
constexpr double mostNamesShare = 0.36;
constexpr double middleShare = 0.2;
// In design pixels: the line of one clause, and the broadest.
constexpr double oneClause = 5;
constexpr double broadest = 22;
constexpr double portWidth = 8;

PairColumn columnOf(const ChartRow &row)
{
    return row.group == 0 ? PairColumn::Left : row.group == 1 ? PairColumn::Right : PairColumn::Middle;
}

} // namespace

const ChartMark &CounterpartsPicture::mark(int link) const
{
    return spec().rows.at(m_links[link].row).marks.at(m_links[link].mark);
}

void CounterpartsPicture::takeGraph()
{
    PairGraph graph;
    m_links.clear();
    for (int row = 0; row < spec().rows.size(); ++row) {
        graph.columns.append(columnOf(spec().rows[row]));
        for (int mark = 0; mark < spec().rows[row].marks.size(); ++mark) {
            graph.links.append({row, spec().rows[row].marks[mark].to});
            m_links.append({row, mark});
        }
    }
    if (graph == m_graph)
        return;
    m_graph = graph;
    m_groups = orderedGroups(graph);
}

/// On screen the abbreviation where the name would be cut.
QString CounterpartsPicture::nameOf(const ChartRow &row) const
{
    const double width = columnOf(row) == PairColumn::Middle ? m_area.width() * middleShare : m_nameWidth;
    const bool cut =
        brokenLines(row.title, fontOf(row), width, look().linesOfName() + 1).size() > look().linesOfName();
    return cut && !look().isPaper() && !row.label.isEmpty() ? row.label : row.title;
}

/// Whoever faces several stands out.
QFont CounterpartsPicture::fontOf(const ChartRow &row) const
{
    return row.all > 1 ? look().strong() : look().body();
}

double CounterpartsPicture::nameHeight(int row) const
{
    const ChartRow &of = spec().rows[row];
    const double width = columnOf(of) == PairColumn::Middle ? m_area.width() * middleShare : m_nameWidth;
    const auto lines = brokenLines(nameOf(of), fontOf(of), width, look().linesOfName()).size();
    return double(lines) * lineHeight(fontOf(of)) + look().px(2);
}

double CounterpartsPicture::leastPitch() const
{
    return look().px(look().isPaper() ? 23 : 24);
}

void CounterpartsPicture::measure(const QRectF &area)
{
    m_area = area;
    double widest = 0;
    for (const ChartRow &row : spec().rows) {
        if (columnOf(row) != PairColumn::Middle)
            widest = qMax(widest, widthOf(row.title, fontOf(row)));
    }
    m_nameWidth = qMin(widest + 2, area.width() * mostNamesShare);
    const double names = m_nameWidth + look().px(portWidth + 12);
    m_measures = {};
    m_measures.left = area.left() + names;
    m_measures.right = area.right() - names;
    m_measures.lineGap = look().px(look().isPaper() ? 3 : 2);
    for (int row = 0; row < spec().rows.size(); ++row) {
        const ChartRow &of = spec().rows[row];
        m_measures.heights.append(nameHeight(row));
        m_measures.middleWidths.append(qMin(widthOf(nameOf(of), fontOf(of)), area.width() * middleShare) +
                                       look().px(16));
    }
    const double one = look().px(look().isPaper() ? oneClause : oneClause - 1.5);
    const double unit = qMin(one, look().px(broadest) / qMax(1, spec().largest));
    for (int link = 0; link < m_links.size(); ++link)
        m_measures.lineWidths.append(qMax(look().px(1.5), unit * mark(link).all));
}

PairLayout CounterpartsPicture::placed(double room)
{
    m_measures.pitch = look().isPaper() ? look().px(42) : leastPitch();
    while (m_measures.pitch > leastPitch() && PairLayout(m_graph, m_groups, m_measures).height() > room)
        m_measures.pitch = qMax(leastPitch(), m_measures.pitch - look().px(1));
    return {m_graph, m_groups, m_measures};
}

/// On paper whoever stands too low is left out with the lines that lead there, and counted.
void CounterpartsPicture::showWhatFits(const PairLayout &layout, double bottom)
{
    m_shown = QBitArray(spec().rows.size(), true);
    if (!look().isPaper() || m_measures.top + layout.height() <= bottom + 1)
        return;
    for (int row = 0; row < spec().rows.size(); ++row)
        m_shown.setBit(row, layout.nodes()[row].bottom() <= bottom - look().px(24));
    leaveOut(int(m_shown.count(false)));
}

bool CounterpartsPicture::isShown(const PairGraph::Link &link) const
{
    return m_shown.testBit(link.from) && m_shown.testBit(link.to);
}

double CounterpartsPicture::layBody(const QRectF &area)
{
    takeGraph();
    measure(area);
    const double head = look().px(look().isPaper() ? 38 : 30);
    m_measures.top = area.top() + head;
    const PairLayout layout = placed(area.height() - head);
    showWhatFits(layout, area.bottom());
    layHeads({area.left(), area.top(), area.width(), head});
    for (int link = 0; link < m_links.size(); ++link) {
        if (isShown(m_graph.links[link]))
            layLine(link, layout.lines()[link]);
    }
    for (int row = 0; row < spec().rows.size(); ++row) {
        if (m_shown.testBit(row))
            layNode(row, layout);
    }
    layLabels(layout);
    if (rowsLeftOut() == 0)
        return m_measures.top + layout.height();
    sayLeftOut({area.left(), area.bottom() - look().px(22), area.width(), look().px(22)});
    return area.bottom();
}

/// The names of the sides at the inner ends of their columns, with the number of agencies beyond them.
void CounterpartsPicture::layHeads(const QRectF &place)
{
    const double gap = look().px(portWidth + 6);
    layHead(0, {place.left(), place.top(), m_measures.left - gap - place.left(), place.height()},
            Qt::AlignRight);
    layHead(1, {m_measures.right + gap, place.top(), place.right() - m_measures.right - gap, place.height()},
            Qt::AlignLeft);
    const double width = place.width() * middleShare;
    const ChartGroup &middle = spec().groups.at(2);
    drawing().words({place.center().x() - width / 2, place.top(), width, place.height()}, Qt::AlignHCenter,
                    middle.title, look().smallStrong(), look().theme().secondary());
}

void CounterpartsPicture::layHead(int group, const QRectF &place, Qt::Alignment alignment)
{
    const ChartGroup &of = spec().groups.at(group);
    const double width = qMin(widthOf(of.title, look().heading()) + 1, place.width());
    drawing().words(place, alignment, of.title, look().heading(), look().colour(of.hue));
    const double skip = width + look().px(10);
    const bool right = alignment == Qt::AlignRight;
    const QRectF rest = right ? place.adjusted(0, 0, -skip, 0) : place.adjusted(skip, 0, 0, 0);
    if (widthOf(of.note, look().small()) <= rest.width())
        drawing().words(rest, alignment, of.note, look().small(), look().theme().secondary());
}

void CounterpartsPicture::layLine(int link, const QPainterPath &path)
{
    const ChartMark &of = mark(link);
    QPen pen(of.matches() ? look().colour(of.hue) : look().theme().line(), m_measures.lineWidths[link],
             Qt::SolidLine, Qt::FlatCap);
    if (of.implied)
        pen.setDashPattern({qMax(1.0, look().px(9) / pen.widthF()), qMax(0.6, look().px(5) / pen.widthF())});
    drawing().shape(path, {}, pen);
}

/// Over all lines; where a line has no place for its label, its tooltip has the clause.
void CounterpartsPicture::layLabels(const PairLayout &layout)
{
    QList<QPainterPath> lines;
    QList<QSizeF> sizes;
    for (int link = 0; link < m_links.size(); ++link) {
        const double width = widthOf(mark(link).text, look().markStrong()) + look().px(10);
        const double height = lineHeight(look().markStrong()) + look().px(2);
        lines.append(isShown(m_graph.links[link]) ? layout.lines()[link] : QPainterPath());
        sizes.append(QSizeF(qMax(width, look().px(24)), height));
    }
    QList<QRectF> taken;
    for (int row = 0; row < spec().rows.size(); ++row) {
        if (m_shown.testBit(row) && !layout.box(row).isNull())
            taken.append(layout.box(row));
    }
    const QRectF free(m_measures.left, m_area.top(), m_measures.right - m_measures.left, m_area.height());
    const QList<QRectF> places = labelsOn(lines, sizes, taken);
    for (int link = 0; link < m_links.size(); ++link) {
        const QRectF &place = places[link];
        if (lines[link].isEmpty())
            continue;
        const bool fits = !place.isNull() && place.left() >= free.left() && place.right() <= free.right();
        layLabel(link, fits ? place : QRectF(), lines[link]);
    }
}

void CounterpartsPicture::layLabel(int link, const QRectF &place, const QPainterPath &path)
{
    const ChartMark &of = mark(link);
    const Theme &theme = look().theme();
    QRectF spot(0, 0, look().px(12), look().px(12));
    spot.moveCenter(path.pointAtPercent(0.5));
    if (!place.isNull()) {
        drawing().box(place, theme.base(), of.matches() ? look().colour(of.hue) : theme.line(), Qt::SolidLine,
                      look().px(1.4), look().px(3));
        drawing().words(place, Qt::AlignHCenter, of.text, look().markStrong(),
                        of.matches() ? theme.text() : theme.dimmed(theme.secondary()));
        spot = place;
    }
    addSpot(spot, m_links[link].row, m_links[link].mark);
    reachAlong(path, qMax(m_measures.lineWidths[link], look().px(10)));
}

void CounterpartsPicture::layNode(int row, const PairLayout &layout)
{
    const ChartRow &of = spec().rows[row];
    if (columnOf(of) == PairColumn::Middle)
        return layBox(row, layout.box(row));
    const PairLayout::Node &node = layout.nodes()[row];
    const bool left = columnOf(of) == PairColumn::Left;
    const double port = look().px(portWidth);
    const double inner = left ? m_measures.left - port : m_measures.right;
    const double height = qMax(node.portHeight + look().px(4), look().px(look().isPaper() ? 18 : 14));
    drawing().box({inner, node.middle() - height / 2, port, height},
                  isHidden(of) ? look().theme().line() : look().colour(of.hue));
    const double names = m_nameWidth + 1;
    const double x = left ? inner - look().px(8) - names : inner + port + look().px(8);
    const QRectF name(x, node.top, names, node.height);
    drawing().paragraph(name, left ? Qt::AlignRight : Qt::AlignLeft, nameOf(of), fontOf(of), inkOf(of),
                        look().linesOfName());
    const double used = qMin(names, widthOf(nameOf(of), fontOf(of)));
    const double high = qMin(node.height - 2, nameHeight(row) + look().px(2));
    addSpot({left ? name.right() - used : name.left(), node.middle() - high / 2, used, high}, row, -1);
}

void CounterpartsPicture::layBox(int row, const QRectF &box)
{
    const ChartRow &of = spec().rows[row];
    drawing().box(box, look().theme().base(), isHidden(of) ? look().theme().line() : look().colour(of.hue),
                  Qt::SolidLine, look().px(1.4), look().px(3));
    drawing().paragraph(box.adjusted(look().px(6), 0, -look().px(6), 0), Qt::AlignHCenter, nameOf(of),
                        fontOf(of), inkOf(of), look().linesOfName());
    addSpot(box, row, -1);
}

bool CounterpartsPicture::isHidden(const ChartRow &row) const
{
    return spec().filtered && row.matching == 0;
}

QColor CounterpartsPicture::inkOf(const ChartRow &row) const
{
    const Theme &theme = look().theme();
    return isHidden(row) ? theme.dimmed(theme.secondary()) : theme.text();
}

} // namespace partnership
