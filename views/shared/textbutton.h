// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/icons.h"

#include <QToolButton>

namespace partnership {

/// A button with an icon and words: the ground of buttons, a hair line around it, no relief.
class TextButton : public QToolButton
{
    Q_OBJECT
public:
    TextButton(Icon name, const QString &words, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace partnership
