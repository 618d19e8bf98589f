// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/paneheader.h"

#include "views/shared/parts.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace partnership {
PaneHeader::PaneHeader(const QString &title, QWidget *parent) : QWidget(parent), m_count(hintLabel({}, this))
{
    // As with buttons where there are none: the titles of neighbours stand on one line.
    setMinimumHeight(28);
    QFont bold = font();
    bold.setBold(true);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 2, 4, 2);
    layout->setSpacing(8);
    layout->addWidget(plainLabel(title, bold, this));
    layout->addWidget(m_count);
    layout->addStretch();
}

PaneHeader::PaneHeader(QDockWidget *dock) : PaneHeader(dock->windowTitle(), dock)
{
    addButton(Icon::Float, tr("Float %1 in a window of its own, or put it back.").arg(dock->windowTitle()),
              dock, [](QDockWidget *pane) { pane->setFloating(!pane->isFloating()); });
    addButton(Icon::Remove, tr("Close %1. The View menu brings it back.").arg(dock->windowTitle()), dock,
              [](QDockWidget *pane) { pane->close(); });
}

void PaneHeader::addButton(Icon name, const QString &tip, QDockWidget *dock, void (*act)(QDockWidget *))
{
    QToolButton *button = iconButton(name, tip, this);
    connect(button, &QToolButton::clicked, dock, [dock, act] { act(dock); });
    layout()->addWidget(button);
}

void PaneHeader::setCount(const QString &count)
{
    m_count->setText(count);
}

} // namespace partnership
