// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/swatch.h"

#include <QPainter>

namespace partnership {

Swatch::Swatch(Of kind, QSize size, QWidget *parent) : QWidget(parent), m_kind(kind)
{
    setMinimumSize(size);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void Swatch::setPlace(int place)
{
    m_place = place;
    update();
}

void Swatch::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QRect patch(QPoint(), m_kind == Of::Pillar && minimumHeight() == 0 ? size() : minimumSize());
    patch.moveCenter(rect().center());
    QPainter(this).fillRect(patch, m_kind == Of::Pillar ? theme.pillar(m_place) : theme.side(m_place));
}

} // namespace partnership
