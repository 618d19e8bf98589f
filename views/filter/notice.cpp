// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/notice.h"

#include "models/exploration/hidden.h"
#include "views/shared/fonts.h"
#include "views/shared/linkbutton.h"
#include "views/shared/parts.h"
#include "views/shared/plaintext.h"
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
    : QWidget(parent), m_eye(new QLabel), m_words(plainLabel({}, fonts::sans(13))), m_parts(new QWidget),
      m_show(new LinkButton(tr("Show all")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(9, 2, 9, 2);
    row->setSpacing(7);
    row->addWidget(m_eye);
    row->addWidget(m_words);
    row->addWidget(m_parts, 1);
    row->addWidget(m_show);
    auto *parts = new QHBoxLayout(m_parts);
    parts->setContentsMargins({});
    parts->setSpacing(9);
    m_show->setFont(fonts::sans(13, true));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_show, &LinkButton::clicked, this, &Notice::showAll);
    takeColours();
}

void Notice::tell(const Hidden &hidden)
{
    const QList<LinkButton *> before = m_parts->findChildren<LinkButton *>();
    for (LinkButton *link : before) {
        m_parts->layout()->removeWidget(link);
        link->hide();
        link->deleteLater(); // it may be the one that was clicked
    }
    m_words->setText(hidden.parts.isEmpty() ? hidden.toText() : tr("Hides %1, of which").arg(hidden.count));
    m_words->setAccessibleName(hidden.toText());
    for (const HiddenPart &part : hidden.parts)
        addLink(hidden.count == 1 ? tr("1 that %1").arg(part.says) : part.toText(), part);
    m_parts->setVisible(!hidden.parts.isEmpty());
    setToolTip(plainToolTip(hidden.toText()));
    setVisible(hidden.count > 0);
    takeColours();
}

void Notice::addLink(const QString &words, const HiddenPart &part)
{
    auto *link = new LinkButton(words, m_parts);
    link->setFont(fonts::sans(13));
    link->setAccessibleName(tr("Show also what is hidden: %1").arg(words));
    link->setToolTip(tr("Shows these too."));
    connect(link, &LinkButton::clicked, this, [this, shown = part.shown] { emit showWith(shown); });
    m_parts->layout()->addWidget(link);
    link->show(); // at once, since the bar asks for the width that this needs
}

void Notice::takeColours()
{
    const Theme &theme = Theme::of(palette());
    QPalette inks = m_words->palette();
    inks.setColor(QPalette::WindowText, theme.noticeText());
    m_words->setPalette(inks);
    for (LinkButton *link : findChildren<LinkButton *>())
        link->setColour(theme.noticeText());
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
