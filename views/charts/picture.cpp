// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/picture.h"

#include "views/charts/barspicture.h"
#include "views/charts/boardpicture.h"
#include "views/charts/cellspicture.h"
#include "views/charts/counterpartspicture.h"
#include "views/charts/facingpicture.h"
#include "views/charts/matrixpicture.h"
#include "views/charts/page.h"
#include "views/charts/rollpicture.h"
#include "views/charts/timelinepicture.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPathStroker>

#include <numeric>

namespace partnership {

std::unique_ptr<Picture> Picture::of(ChartForm form)
{
    switch (form) {
    case ChartForm::Cells:
        return std::make_unique<CellsPicture>();
    case ChartForm::FacingCells:
        return std::make_unique<FacingPicture>();
    case ChartForm::Matrix:
        return std::make_unique<MatrixPicture>();
    case ChartForm::StackedBars:
    case ChartForm::Bars:
        return std::make_unique<BarsPicture>();
    case ChartForm::Board:
        return std::make_unique<BoardPicture>();
    case ChartForm::Counterparts:
        return std::make_unique<CounterpartsPicture>();
    case ChartForm::Roll:
        return std::make_unique<RollPicture>();
    case ChartForm::Timeline:
        break;
    }
    return std::make_unique<TimelinePicture>();
}

void Picture::lay(const ChartSpec &spec, const QSizeF &size, const Look &look)
{
    m_spec = spec;
    m_size = size;
    m_look = look;
    m_drawing.clear();
    m_spots.clear();
    m_rowsLeftOut = 0;
    const Page page(m_spec, size, look);
    const bool legend = m_spec.empty.isEmpty() && wantsLegend(m_spec, look);
    const QRectF body = page.lay(m_drawing, legend);
    if (!m_spec.empty.isEmpty()) {
        m_drawing.paragraph(body, Qt::AlignHCenter, m_spec.empty, look.body(), look.theme().secondary(), 4);
        m_neededHeight = look.px(120);
        return;
    }
    m_neededHeight = layBody(body) + size.height() - body.bottom();
}

void Picture::draw(QPainter &painter, const QRectF &part)
{
    painter.fillRect(QRectF({0, 0}, m_size) & part, m_look.theme().base());
    if (m_spec.empty.isEmpty())
        drawUnder(painter, part);
    m_drawing.paint(painter, part);
}

int Picture::spotAt(const QPointF &point) const
{
    for (qsizetype i = m_spots.size() - 1; i >= 0; --i) {
        if (m_spots[i].area.contains(point))
            return int(i);
    }
    for (qsizetype i = m_spots.size() - 1; i >= 0; --i) {
        if (m_spots[i].reach.contains(point))
            return int(i);
    }
    return -1;
}

void Picture::reachAlong(const QPainterPath &line, double width)
{
    QPainterPathStroker stroker;
    stroker.setWidth(width);
    m_spots.last().reach = stroker.createStroke(line);
}

int Picture::rowsWithRoom(double room, const QList<double> &heights)
{
    const int all = int(heights.size());
    const double needed = std::accumulate(heights.begin(), heights.end(), 0.0);
    if (!m_look.isPaper() || needed <= room + 1)
        return all;
    // The line that says so needs room as well.
    double left = room - m_look.px(24);
    int shown = 0;
    while (shown < all && heights[shown] <= left)
        left -= heights[shown++];
    m_rowsLeftOut += all - shown;
    return shown;
}

void Picture::sayLeftOut(const QRectF &place)
{
    const QString said =
        m_rowsLeftOut == 1
            ? QCoreApplication::translate("partnership::Charts", "1 more has no room at this size.")
            : QCoreApplication::translate("partnership::Charts", "%1 more have no room at this size.")
                  .arg(m_rowsLeftOut);
    m_drawing.words(place, Qt::AlignLeft, said, m_look.italic(), m_look.theme().secondary());
}

} // namespace partnership
