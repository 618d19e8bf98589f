// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/linkbutton.h"

#include <QPainter>

namespace partnership {

LinkButton::LinkButton(const QString &words, QWidget *parent) : QAbstractButton(parent)
{
    setText(words);
    setAccessibleName(words);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LinkButton::setColour(const QColor &colour)
{
    m_colour = colour;
    update();
}

QSize LinkButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2, fontMetrics().height() + 2};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont underlined = font();
    underlined.setUnderline(true);
    const QColor colour = m_colour.isValid() ? m_colour : palette().color(QPalette::Link);
    painter.setFont(underlined);
    painter.setPen(colour);
    painter.drawText(rect().adjusted(1, 0, 0, 0), int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                     text());
    if (hasFocus()) {
        painter.setPen(QPen(colour, 1, Qt::DotLine));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

} // namespace partnership
