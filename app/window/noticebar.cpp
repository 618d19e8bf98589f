// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/noticebar.h"

#include "models/statement/result.h"
#include "views/shared/parts.h"
#include "views/shared/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace partnership {

NoticeBar::NoticeBar(QWidget *parent) : QFrame(parent), m_text(plainLabel({}, font(), this))
{
    setAccessibleName(tr("Message"));
    setFrameShape(QFrame::StyledPanel);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    QToolButton *close = iconButton(Icon::Remove, tr("Close this message."), this);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 4, 4);
    layout->addWidget(m_text, 1);
    layout->addWidget(close, 0, Qt::AlignTop);
    takeColours();
    hide();
}

void NoticeBar::tell(const QString &text)
{
    m_text->setText(text);
    show();
}

void NoticeBar::tell(const Problem &problem)
{
    tell(problem.toString());
}

QString NoticeBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void NoticeBar::takeColours()
{
    const Theme &theme = Theme::of(parentWidget() ? parentWidget()->palette() : palette());
    QPalette colours = palette();
    colours.setColor(QPalette::Window, theme.noticeGround());
    colours.setColor(QPalette::WindowText, theme.noticeText());
    colours.setColor(QPalette::ButtonText, theme.noticeText());
    setPalette(colours);
    setAutoFillBackground(true);
}

void NoticeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        takeColours();
    QFrame::changeEvent(event);
}

} // namespace partnership
