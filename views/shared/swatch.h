// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/theme.h"

#include <QWidget>

namespace partnership {

/// A patch of the colour of a pillar or of a side, in the theme at hand: beside the name of what it stands
/// for, or as the bar along a clause.
class Swatch : public QWidget
{
    Q_OBJECT
public:
    enum class Of { Pillar, Side };

    explicit Swatch(Of kind, QSize size, QWidget *parent = nullptr);
    void setPlace(int place);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Of m_kind;
    int m_place = -1;
};

} // namespace partnership
