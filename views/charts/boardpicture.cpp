// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/boardpicture.h"

#include "models/library/progress.h"
#include "views/charts/measures.h"
#include "views/charts/rowlabels.h"
#include "views/shared/stage.h"

#include <QCoreApplication>

#include <algorithm>

namespace partnership {

namespace {

/// A stage of an instrument, or the state of a commitment: how far it has come.
StageFill fillOf(const QString &value)
{
    const std::optional<Judgement> judgement = fromCode<Judgement>(value);
    if (!judgement)
        return stageFill(fromCode<Stage>(value).value_or(Stage::Unknown));
    switch (*judgement) {
    case Judgement::NotStarted:
        return StageFill::Empty;
    case Judgement::UnderWay:
    case Judgement::LargelyDone:
        return StageFill::Half;
    case Judgement::Done:
        return StageFill::Full;
    default:
        return StageFill::Point;
    }
}

} // namespace

BoardMeasures BoardPicture::measures() const
{
    const bool paper = look().isPaper();
    BoardMeasures made;
    made.leastLane = look().px(paper ? 164 : 150);
    made.mostLane = look().px(paper ? 260 : 230);
    made.folded = look().px(paper ? 92 : 78);
    made.gap = look().px(paper ? 7 : 6);
    // The name of a stage may need two lines.
    double head = look().px(paper ? 46 : 42);
    // A folded column has its name on as many lines as it needs.
    for (const ChartRow &row : spec().rows) {
        if (!row.marks.isEmpty())
            continue;
        const double width = made.folded - look().px(12);
        const auto lines = brokenLines(row.title, look().smallStrong(), width, 3).size();
        head = qMax(head, double(lines + 1) * lineHeight(look().smallStrong()) + look().px(8));
    }
    made.head = head;
    return made;
}

BoardLayout BoardPicture::laid(const QRectF &area) const
{
    QList<int> cards;
    for (const ChartRow &row : spec().rows)
        cards.append(int(row.marks.size()));
    return {cards, area, measures(), [this](int column, int card, double width) {
                return painterOf(column).height(spec().rows[column].marks[card], width);
            }};
}

bool BoardPicture::shrink(const BoardLayout &layout, double bottom)
{
    bool any = false;
    for (qsizetype row = 0; row < m_sizes.size(); ++row) {
        const bool low = std::any_of(layout.columns()[row].cards.begin(), layout.columns()[row].cards.end(),
                                     [bottom](const QRectF &card) { return card.bottom() > bottom; });
        any = any || low;
        if (low)
            m_sizes[row] = CardPainter::Size::Compact;
    }
    return any;
}

double BoardPicture::layBody(const QRectF &area)
{
    const bool paper = look().isPaper();
    m_sizes.fill(paper ? CardPainter::Size::Full : CardPainter::Size::Compact, spec().rows.size());
    BoardLayout layout = laid(area);
    if (paper && shrink(layout, area.bottom()))
        layout = laid(area);
    double bottom = paper ? area.bottom() : layout.bottom();
    const auto hasPlace = [&](const BoardLayout::Column &column) {
        return column.ground.top() + measures().head <= bottom;
    };
    // Whole columns without a place have no foot to say it at: a line below all says it.
    const bool lacksColumns = !std::ranges::all_of(layout.columns(), hasPlace);
    if (lacksColumns)
        bottom -= look().px(28);
    for (int row = 0; row < layout.columns().size(); ++row) {
        if (hasPlace(layout.columns()[row]))
            layColumn(row, layout.columns()[row], bottom);
        else
            leaveOut(int(spec().rows[row].marks.size()));
    }
    if (lacksColumns)
        sayLeftOut({area.left(), bottom + look().px(6), area.width(), look().px(22)});
    return qMin(bottom, layout.bottom());
}

void BoardPicture::layColumn(int row, const BoardLayout::Column &column, double bottom)
{
    const bool folded = column.lanes == 0;
    const double lowest = folded ? column.ground.bottom() : qMin(column.ground.bottom(), bottom);
    drawing().box({column.ground.topLeft(), QPointF(column.ground.right(), lowest)},
                  look().theme().alternate(), {}, Qt::SolidLine, 1, look().px(4));
    layHead(row, {column.ground.topLeft(), QSizeF(column.ground.width(), measures().head)}, folded);
    const double room = column.ground.bottom() > bottom + 1 ? bottom - look().px(22) : bottom;
    const CardPainter painter = painterOf(row);
    qsizetype shown = 0;
    for (int card = 0; card < column.cards.size(); ++card) {
        const QRectF &place = column.cards[card];
        if (place.bottom() > room)
            continue;
        painter.draw(drawing(), place, spec().rows[row].marks[card]);
        addSpot(place, row, card);
        ++shown;
    }
    if (shown < column.cards.size())
        sayMore(column, column.cards.size() - shown, bottom);
}

void BoardPicture::sayMore(const BoardLayout::Column &column, qsizetype count, double bottom)
{
    leaveOut(int(count));
    drawing().words(
        {column.ground.left() + look().px(8), bottom - look().px(20), column.ground.width() - look().px(16),
         look().px(20)},
        Qt::AlignLeft,
        count == 1 ? QCoreApplication::translate("partnership::Charts", "1 more has no room")
                   : QCoreApplication::translate("partnership::Charts", "%1 more have no room").arg(count),
        look().italic(), look().theme().secondary());
}

/// Stage, its name, and how many stand there; folded, the number stands below the name.
void BoardPicture::layHead(int row, const QRectF &place, bool folded)
{
    const ChartRow &of = spec().rows[row];
    const Theme &theme = look().theme();
    const double side = look().px(12);
    const double pad = look().px(8);
    const double line = lineHeight(look().smallStrong());
    const double top = place.top() + look().px(6);
    const QColor ink = of.matching == 0 ? theme.secondary() : theme.text();
    if (folded) {
        drawing().paragraph({place.left() + pad - 2, top, place.width() - 2 * pad + 4, place.height()},
                            Qt::AlignLeft | Qt::AlignTop, of.title, look().small(), ink, 3);
        drawing().words(
            {place.left() + pad - 2, place.bottom() - line - look().px(2), place.width() - pad, line},
            Qt::AlignLeft, QString::number(of.matching), look().smallStrong(), ink);
    } else {
        layStage({place.left() + pad, top + (line - side) / 2, side, side}, of);
        const double count = countWidth(spec(), of, look()) + look().px(4);
        const double x = place.left() + pad + side + look().px(5);
        drawing().paragraph({x, top, place.right() - pad - count - x, place.height()},
                            Qt::AlignLeft | Qt::AlignTop, of.title, look().smallStrong(), ink, 2);
        drawCount(drawing(), {place.left(), top, place.width() - pad, line}, Qt::AlignRight, spec(), of,
                  look());
    }
    addSpot(place.adjusted(4, 4, -4, -4), row, -1);
}

/// The circle of the stage, drawn, since many fonts have no half one.
void BoardPicture::layStage(const QRectF &place, const ChartRow &row)
{
    const QColor ink = look().theme().text();
    const QPen pen(ink, look().px(1.5));
    const double radius = place.width() / 2 - look().px(0.75);
    switch (fillOf(row.narrowings.value(0).value)) {
    case StageFill::Empty:
        return drawing().circle(place.center(), radius, {}, pen);
    case StageFill::Full:
        return drawing().circle(place.center(), radius, ink, pen);
    case StageFill::Point:
        return drawing().circle(place.center(), look().px(1.5), ink);
    case StageFill::Half:
        break;
    }
    QPainterPath half(place.center());
    half.arcTo(QRectF(place.center() - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)), 90, 180);
    drawing().shape(half, ink);
    drawing().circle(place.center(), radius, {}, pen);
}

} // namespace partnership
