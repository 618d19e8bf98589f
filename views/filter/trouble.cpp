// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/trouble.h"

#include "models/statement/result.h"
#include "views/filter/notice.h"
#include "views/shared/flowlayout.h"
#include "views/shared/fonts.h"
#include "views/shared/linkbutton.h"
#include "views/shared/parts.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

namespace partnership {
namespace {

constexpr int offerGap = 8;
constexpr int widestOffer = 480; ///< of a correction; a longer one is cut, its tooltip has all of it

} // namespace

Trouble::Trouble(QWidget *parent)
    : QWidget(parent), m_words(plainLabel({}, fonts::sans(13, true))), m_offers(new QWidget)
{
    setAccessibleName(tr("Problem with the search"));
    m_words->setWordWrap(true);
    m_words->setAccessibleName(tr("Problem with the filter"));
    new FlowLayout(offerGap, m_offers);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(9, 5, 9, 5);
    column->setSpacing(2);
    column->addWidget(m_words);
    column->addWidget(m_offers);
    takeColours();
    hide();
}

void Trouble::tell(const Problem &problem, const QStringList &corrections)
{
    Problem told = problem;
    if (!corrections.isEmpty())
        told.advice.clear();
    m_words->setText(told.toString());
    offer(corrections);
    takeColours();
    show();
}

void Trouble::offer(const QStringList &corrections)
{
    const QList<QWidget *> before = m_offers->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *widget : before) {
        m_offers->layout()->removeWidget(widget);
        widget->hide();
        widget->deleteLater(); // it may be the link that was clicked
    }
    m_offers->setVisible(!corrections.isEmpty());
    const auto add = [this](QWidget *widget) {
        m_offers->layout()->addWidget(widget);
        widget->show(); // at once, since the bar asks for the height that this needs
    };
    if (!corrections.isEmpty())
        add(plainLabel(tr("Did you mean:"), fonts::sans(13), m_offers));
    for (const QString &search : corrections) {
        const QFontMetrics metrics(fonts::sans(13));
        auto *link = new LinkButton(metrics.elidedText(search, Qt::ElideMiddle, widestOffer), m_offers);
        link->setFont(fonts::sans(13));
        link->setAccessibleName(tr("Search for %1").arg(search));
        link->setToolTip(plainToolTip(search));
        connect(link, &LinkButton::clicked, this, [this, search] { emit chosen(search); });
        add(link);
    }
}

void Trouble::takeColours()
{
    const Theme &theme = Theme::of(palette());
    for (QLabel *label : findChildren<QLabel *>()) {
        QPalette inks = label->palette();
        inks.setColor(QPalette::WindowText, theme.noticeText());
        label->setPalette(inks);
    }
    for (LinkButton *link : findChildren<LinkButton *>())
        link->setColour(theme.noticeText());
}

void Trouble::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeColours();
}

void Trouble::paintEvent(QPaintEvent *)
{
    paintNoticeGround(*this);
}

} // namespace partnership
