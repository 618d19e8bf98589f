// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/contents.h"

#include <QWidget>

namespace partnership {

/// Two agencies that a clause puts together, one below the other, each with the colour of its side.
class PairRow : public QWidget
{
    Q_OBJECT
public:
    PairRow(const Contents &contents, const CounterpartRow &pair, QWidget *parent = nullptr);
};

} // namespace partnership
