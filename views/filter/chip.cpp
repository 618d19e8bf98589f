// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/chip.h"

#include "views/shared/fonts.h"
#include "views/shared/icons.h"
#include "views/shared/plaintext.h"

#include <QPainter>

namespace partnership {
namespace {

constexpr int chipPadding = 9;
constexpr int crossSide = 12;
constexpr int widest = 300;

} // namespace

Chip::Chip(const FilterPart &part, QWidget *parent) : QAbstractButton(parent)
{
    setFont(fonts::sans(13));
    setText(part.text);
    setAccessibleName(tr("Remove the filter %1").arg(part.full));
    setToolTip(plainToolTip(accessibleName()));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QString Chip::shownText() const
{
    return fontMetrics().elidedText(text(), Qt::ElideRight, widest);
}

QSize Chip::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(shownText());
    return {words + 2 * chipPadding + crossSide + 6, fontMetrics().height() + 8};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Link), hasFocus() ? 2 : 1));
    painter.setBrush(palette().color(QPalette::Highlight));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    const QColor ink = palette().color(QPalette::HighlightedText);
    painter.setPen(ink);
    painter.drawText(rect().adjusted(chipPadding, 0, 0, 0),
                     int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, shownText());
    const QRect cross(width() - chipPadding - crossSide, (height() - crossSide) / 2, crossSide, crossSide);
    painter.setOpacity(underMouse() ? 1.0 : 0.75);
    painter.drawPixmap(cross.topLeft(), iconPixmap(Icon::Remove, ink, crossSide, devicePixelRatio()));
}

} // namespace partnership
