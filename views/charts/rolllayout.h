// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace partnership {

/// A line of a roll: a heading, or what stands below one.
struct RollLine
{
    double height = 0;
    bool heading = false;
};

struct RollPlace
{
    int block = -1; ///< -1: no room
    double top = 0;
};

/// Lines that flow down one block and then down the next, each with so much room. A heading never stands last
/// in a block; after the first line without room there is none.
QList<RollPlace> flown(const QList<RollLine> &lines, int blocks, double room);

} // namespace partnership
