// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/parts.h"

#include "views/shared/fonts.h"

#include <QFrame>
#include <QLabel>
#include <QToolButton>

namespace partnership {

QLabel *plainLabel(const QString &words, const QFont &font, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(words);
    label->setFont(font);
    return label;
}

QLabel *hintLabel(const QString &words, QWidget *parent)
{
    QLabel *label = plainLabel(words, fonts::sans(12.5), parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QFrame *ruleLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameStyle(int(QFrame::HLine) | int(QFrame::Plain));
    line->setForegroundRole(QPalette::Mid);
    line->setFixedHeight(1);
    return line;
}

QToolButton *iconButton(Icon name, const QString &words, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(name));
    button->setIconSize({16, 16});
    button->setAutoRaise(true);
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setMinimumSize(24, 24);
    return button;
}

} // namespace partnership
