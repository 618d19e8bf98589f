// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/noticebar.h"

#include "models/statement/result.h"
#include "views/shared/linkbutton.h"
#include "views/shared/parts.h"
#include "views/shared/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QToolButton>

#include <utility>

namespace partnership {
namespace {

// A slow reader takes 15 letters a second.
constexpr int leastMilliseconds = 4000;
constexpr int millisecondsALetter = 66;

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent), m_text(plainLabel({}, font(), this)), m_offer(new LinkButton({}, this)),
      m_read(new QTimer(this))
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
    layout->addWidget(m_offer, 0, Qt::AlignVCenter);
    layout->addWidget(close, 0, Qt::AlignTop);
    connect(m_offer, &LinkButton::clicked, this, &NoticeBar::takeOffer);
    m_read->setSingleShot(true);
    connect(m_read, &QTimer::timeout, this, &NoticeBar::leave);
    takeColours();
    hide();
}

void NoticeBar::tell(const QString &text, Stay stay)
{
    m_text->setText(text);
    m_offer->hide();
    show();
    if (stay == Stay::UntilRead)
        m_read->start(leastMilliseconds + int(text.size()) * millisecondsALetter);
    else
        m_read->stop();
}

void NoticeBar::tell(const Problem &problem)
{
    tell(problem.toString(), Stay::UntilClosed);
}

void NoticeBar::offer(const QString &text, const QString &words, const std::function<void()> &act)
{
    tell(text);
    m_act = act;
    m_offer->setText(words);
    m_offer->setAccessibleName(words);
    m_offer->show();
}

void NoticeBar::takeOffer()
{
    hide();
    // What it does may say something here in its turn.
    std::exchange(m_act, {})();
}

/// Not while somebody has the pointer on it or is about to copy from it.
void NoticeBar::leave()
{
    if (underMouse() || m_text->hasSelectedText() || m_text->hasFocus() || m_offer->hasFocus())
        m_read->start(leastMilliseconds);
    else
        hide();
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
    m_offer->setColour(theme.noticeText());
    setAutoFillBackground(true);
}

void NoticeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        takeColours();
    QFrame::changeEvent(event);
}

} // namespace partnership
