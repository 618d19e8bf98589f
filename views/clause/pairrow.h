// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exploration/contents.h"

#include <QWidget>

#include <array>

class QLabel;

namespace partnership {

class Swatch;

/// Two agencies that a clause puts together, one below the other, each with the colour of its side.
class PairRow : public QWidget
{
    Q_OBJECT
public:
    explicit PairRow(QWidget *parent = nullptr);
    void setPair(const Contents &contents, const CounterpartRow &pair);

private:
    std::array<Swatch *, 2> m_sides;
    std::array<QLabel *, 2> m_names;
    QLabel *m_sign;
};

} // namespace partnership
