// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/notice.h"

#include "views/shared/fonts.h"
#include "views/shared/linkbutton.h"
#include "views/shared/parts.h"
#include "views/shared/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>

namespace partnership {

void paintNoticeGround(QWidget &widget)
{
    const Theme &theme = Theme::of(widget.palette());
    QPainter painter(&widget);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.noticeLine());
    painter.setBrush(theme.noticeGround());
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

Notice::Notice(QWidget *parent)
    : QWidget(parent), m_eye(new QLabel), m_words(plainLabel({}, fonts::sans(13))),
      m_show(new LinkButton(tr("Show them")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(9, 2, 9, 2);
    row->setSpacing(7);
    row->addWidget(m_eye);
    row->addWidget(m_words, 1);
    row->addWidget(m_show);
    m_show->setFont(fonts::sans(13, true));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_show, &LinkButton::clicked, this, &Notice::showThem);
    takeColours();
}

void Notice::setWords(const QString &words)
{
    m_words->setText(words);
    setVisible(!words.isEmpty());
}

void Notice::takeColours()
{
    const Theme &theme = Theme::of(palette());
    QPalette inks = m_words->palette();
    inks.setColor(QPalette::WindowText, theme.noticeText());
    m_words->setPalette(inks);
    m_show->setColour(theme.noticeText());
    m_eye->setPixmap(iconPixmap(Icon::Eye, theme.noticeText(), 16, devicePixelRatio()));
}

void Notice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeColours();
}

void Notice::paintEvent(QPaintEvent *)
{
    paintNoticeGround(*this);
}

} // namespace partnership
