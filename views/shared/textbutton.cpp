// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/textbutton.h"

#include "views/shared/fonts.h"
#include "views/shared/theme.h"

#include <QPainter>

namespace partnership {
namespace {

constexpr int iconSide = 16;
constexpr int padding = 9;
constexpr int wordGap = 7;

} // namespace

TextButton::TextButton(Icon name, const QString &words, QWidget *parent) : QToolButton(parent)
{
    setText(words);
    setIcon(partnership::icon(name));
    setFont(fonts::sans(13));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize TextButton::sizeHint() const
{
    return {2 * padding + iconSide + wordGap + fontMetrics().horizontalAdvance(text()),
            fontMetrics().height() + 9};
}

void TextButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    const bool lit = isEnabled() && (underMouse() || isDown());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(theme.accent(), 2) : QPen(theme.line(), 1));
    painter.setBrush(lit ? theme.hover() : palette().color(QPalette::Button));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    const QRect place(padding, (height() - iconSide) / 2, iconSide, iconSide);
    icon().paint(&painter, place, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
    painter.setPen(palette().color(QPalette::ButtonText));
    painter.drawText(rect().adjusted(place.right() + 1 + wordGap, 0, 0, 0),
                     int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, text());
}

} // namespace partnership
