// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/pictureview.h"

#include "models/exploration/charts/chartcatalogue.h"
#include "views/charts/following.h"
#include "views/charts/pictureaccessible.h"
#include "views/shared/plaintext.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace partnership {
namespace {

/// The room that a frame around a spot takes.
QRect framed(const Spot &spot)
{
    return spot.area.united(spot.reach.boundingRect()).adjusted(-7, -7, 7, 7).toAlignedRect();
}

} // namespace

PictureView::PictureView(Exploration &exploration, QWidget *parent)
    : QWidget(parent), m_exploration(exploration), m_picture(Picture::of(ChartForm::Cells))
{
    installPictureAccessibility();
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    connect(&exploration.focus(), &Focus::currentChanged, this, &PictureView::follow);
    connect(&exploration.focus(), &Focus::hoveredChanged, this, &PictureView::follow);
}

PictureView::~PictureView() = default;

void PictureView::showChart(const ChartSpec &spec)
{
    if (spec.form != m_form || spec.name != m_spec.name) {
        m_picture = Picture::of(spec.form);
        m_form = spec.form;
        m_keySpot = m_hoveredSpot = -1;
        m_room = {};
    }
    m_spec = spec;
    setAccessibleName(spec.title);
    lay();
    update();
}

void PictureView::lay()
{
    const Look look = Look::screen(palette(), font());
    const double visible = parentWidget() ? parentWidget()->height() : height();
    const QSizeF room(width(), visible);
    // In the same room the height of the last time is right most often: then all is laid out once, not twice.
    if (room != m_room)
        m_height = visible;
    m_room = room;
    m_picture->lay(m_spec, QSizeF(width(), m_height), look);
    const double needed = std::floor(m_picture->neededHeight());
    if (needed > m_height) {
        m_height = needed;
        m_picture->lay(m_spec, QSizeF(width(), m_height), look);
    }
    setMinimumHeight(m_height > visible ? int(m_height) : 0);
    m_keySpot = qMin(m_keySpot, int(m_picture->spots().size()) - 1);
    m_hoveredSpot = -1;
    m_current = spotsThat(&PictureView::isCurrent);
    m_hovered = spotsThat(&PictureView::isHovered);
}

QList<int> PictureView::spotsThat(bool (PictureView::*are)(int) const) const
{
    QList<int> spots;
    for (int spot = 0; spot < m_picture->spots().size(); ++spot) {
        if ((this->*are)(spot))
            spots.append(spot);
    }
    return spots;
}

/// What is not seen follows when it is shown.
void PictureView::follow()
{
    if (!isVisible())
        return;
    const QList<int> current = std::exchange(m_current, spotsThat(&PictureView::isCurrent));
    const QList<int> hovered = std::exchange(m_hovered, spotsThat(&PictureView::isHovered));
    updateFrames(current, m_current);
    updateFrames(hovered, m_hovered);
}

/// Where frames come or go; all the rest of the picture stays as it is painted.
void PictureView::updateFrames(const QList<int> &before, const QList<int> &now)
{
    for (const QList<int> &spots : {before, now}) {
        for (const int spot : spots) {
            if (spot >= 0 && before.contains(spot) != now.contains(spot))
                update(framed(m_picture->spots()[spot]));
        }
    }
}

const ChartRow *PictureView::row(int spot) const
{
    const int row = m_picture->spots().value(spot).row;
    return row < 0 ? nullptr : &m_picture->spec().rows.at(row);
}

const ChartMark *PictureView::mark(int spot) const
{
    const ChartRow *of = row(spot);
    const int mark = m_picture->spots().value(spot).mark;
    return of == nullptr || mark < 0 ? nullptr : &of->marks.at(mark);
}

ItemId PictureView::itemOf(int spot) const
{
    if (const ChartMark *of = mark(spot))
        return of->items.size() == 1 ? of->items.first() : ItemId();
    return row(spot) ? row(spot)->item : ItemId();
}

QString PictureView::spotName(int spot) const
{
    if (const ChartMark *of = mark(spot))
        return of->name;
    if (const ChartRow *of = row(spot))
        return of->name;
    return m_picture->spec().columns.value(m_picture->spots().value(spot).mark).title;
}

QString PictureView::toolTipOf(int spot) const
{
    const ChartMark *of = mark(spot);
    if (of == nullptr)
        return spotName(spot);
    return of->words.isEmpty() ? of->name : of->name + QLatin1Char('\n') + of->words;
}

bool PictureView::isCurrent(int spot) const
{
    const ItemId current = m_exploration.focus().current();
    if (current.isNull())
        return false;
    const ChartMark *of = mark(spot);
    if (of == nullptr)
        return itemOf(spot) == current;
    if (of->items.contains(current) || of->clauses.contains(current))
        return true;
    // A mark of another sort is current through its clause: the event of the current commitment.
    const bool sameSort = !of->items.isEmpty() && of->items.first().kind == current.kind;
    const bool clauseWanted = current.kind == ItemKind::Commitment || current.kind == ItemKind::Event;
    const int clause = sameSort || !clauseWanted ? -1 : m_exploration.contents().clauseOf(current);
    return clause >= 0 && of->clauses.contains(m_exploration.contents().clauses()[clause].id);
}

bool PictureView::isHovered(int spot) const
{
    const ItemId hovered = m_exploration.focus().hovered();
    const ChartMark *of = mark(spot);
    if (spot == m_hoveredSpot)
        return true;
    if (hovered.isNull() || of == nullptr)
        return false;
    return of->items.contains(hovered) || of->clauses.contains(hovered);
}

void PictureView::activate(int spot)
{
    Focus &focus = m_exploration.focus();
    if (const ChartMark *of = mark(spot))
        return partnership::follow(focus, *of);
    const ChartRow *label = row(spot);
    const QList<Narrowing> narrowings =
        label ? label->narrowings
              : m_picture->spec().columns.value(m_picture->spots().value(spot).mark).narrowings;
    if (!narrowings.isEmpty())
        focus.setFilter(narrowed(focus.filter(), narrowings));
    else if (label && !label->item.isNull())
        focus.setCurrent(label->item);
}

bool PictureView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int spot = m_picture->spotAt(help->pos());
    if (spot < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainToolTip(toolTipOf(spot)), this,
                           m_picture->spots()[spot].area.toAlignedRect());
    return true;
}

void PictureView::drawCurrent(QPainter &painter, int spot) const
{
    const Theme &theme = Theme::of(palette());
    const QRectF area = m_picture->spots()[spot].area;
    if (mark(spot) == nullptr) {
        painter.fillRect(QRectF(area.left() - 6, area.top() + 2, 3, area.height() - 4), theme.accent());
        return;
    }
    if (const QPainterPath &reach = m_picture->spots()[spot].reach; !reach.isEmpty()) {
        painter.setPen(QPen(theme.text(), 1));
        painter.drawPath(reach);
        painter.save();
        painter.setClipRect(area); // the label lies over the outline of its line
        m_picture->draw(painter, area);
        painter.restore();
    }
    // A ring of ground keeps the ink apart from the mark, whose colour it may resemble.
    painter.setPen(QPen(theme.base(), 3));
    painter.drawRoundedRect(area.adjusted(-1.5, -1.5, 1.5, 1.5), 2, 2);
    painter.setPen(QPen(theme.text(), 2));
    painter.drawRoundedRect(area.adjusted(-2.5, -2.5, 2.5, 2.5), 3, 3);
}

void PictureView::drawFrame(QPainter &painter, int spot) const
{
    const QRectF area = m_picture->spots()[spot].area;
    const bool keys = hasFocus() && spot == m_keySpot;
    painter.setPen(QPen(Theme::of(palette()).accent(), keys ? 2 : 1));
    painter.drawRoundedRect(keys ? area.adjusted(-4, -4, 4, 4) : area.adjusted(-2, -2, 2, 2), 4, 4);
}

void PictureView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    for (const QRect &part : event->region()) {
        painter.setClipRect(part);
        painter.fillRect(part, Theme::of(palette()).base());
        m_picture->draw(painter, part);
    }
    painter.setClipping(false);
    painter.setBrush(Qt::NoBrush);
    for (const int spot : m_current)
        drawCurrent(painter, spot);
    for (const int spot : m_hovered) {
        if (spot != m_keySpot || !hasFocus())
            drawFrame(painter, spot);
    }
    if (hasFocus() && m_keySpot >= 0)
        drawFrame(painter, m_keySpot);
    drawTarget(painter);
    if (m_brush && m_brush->isStretch()) {
        QColor ground = Theme::of(palette()).accent();
        ground.setAlphaF(0.18F);
        painter.fillRect(QRectF(m_brush->from, 0, m_brush->to - m_brush->from, height()).normalized(),
                         ground);
    }
}

void PictureView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    follow();
}

void PictureView::resizeEvent(QResizeEvent *)
{
    lay();
}

void PictureView::updateRoom()
{
    lay();
    update();
}

void PictureView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        lay();
    QWidget::changeEvent(event);
}

void PictureView::hover(int spot)
{
    if (spot == m_hoveredSpot)
        return;
    m_hoveredSpot = spot;
    setCursor(spot < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    m_exploration.focus().setHovered(spot < 0 ? ItemId() : itemOf(spot));
    follow();
}

void PictureView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_brush) {
        m_brush->to = event->position().x();
        return update();
    }
    if (m_held)
        return carry(event->position());
    hover(m_picture->spotAt(event->position()));
}

void PictureView::leaveEvent(QEvent *)
{
    hover(-1);
}

void PictureView::mousePressEvent(QMouseEvent *event)
{
    const int spot = m_picture->spotAt(event->position());
    const bool onGround = spot < 0 || m_picture->spots()[spot].row < 0;
    if (event->button() == Qt::LeftButton && onGround && m_picture->canBrush()) {
        m_brush = Brush{event->position().x(), event->position().x(), spot};
        return;
    }
    if (event->button() != Qt::LeftButton || spot < 0)
        return QWidget::mousePressEvent(event);
    setKeySpot(spot);
    activate(spot);
    hold(spot, event->position());
}

bool PictureView::Brush::isStretch() const
{
    return std::abs(to - from) > 8;
}

void PictureView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_held && event->button() == Qt::LeftButton)
        return drop();
    if (!m_brush || event->button() != Qt::LeftButton)
        return QWidget::mouseReleaseEvent(event);
    finishBrush();
}

/// A stretch narrows to its years; a click on the head of one takes that one in or out.
void PictureView::finishBrush()
{
    const Brush brush = *std::exchange(m_brush, std::nullopt);
    update();
    if (!brush.isStretch()) {
        if (brush.spot >= 0) {
            setKeySpot(brush.spot);
            activate(brush.spot);
        }
        return;
    }
    const QList<Narrowing> years = m_picture->brushed(brush.from, brush.to);
    Filter filter = m_exploration.focus().filter().without(Dimension::Year);
    for (const Narrowing &year : years)
        filter = filter.including(year.dimension, year.value);
    if (!years.isEmpty())
        m_exploration.focus().setFilter(filter);
}

void PictureView::focusInEvent(QFocusEvent *event)
{
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && m_keySpot < 0)
        moveKeySpot(firstMark());
    QWidget::focusInEvent(event);
    updateFrames({m_keySpot}, {});
}

void PictureView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    updateFrames({m_keySpot}, {});
}

} // namespace partnership
