// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/exploration.h"

#include <QMenu>

namespace partnership {

/// Everything that can be filtered by: a menu per dimension, in it every value with its counts. Filled when
/// it is opened.
class AddFilterMenu : public QMenu
{
    Q_OBJECT
public:
    explicit AddFilterMenu(Exploration &exploration, QWidget *parent = nullptr);

private:
    void addDimension(Dimension dimension);
    void fill(QMenu &menu, Dimension dimension);

    Exploration &m_exploration;
};

} // namespace partnership
