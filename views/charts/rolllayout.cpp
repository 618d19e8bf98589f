// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/rolllayout.h"

namespace partnership {

QList<RollPlace> flown(const QList<RollLine> &lines, int blocks, double room)
{
    QList<RollPlace> places;
    int block = 0;
    double y = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const double below = lines[i].heading && i + 1 < lines.size() ? lines[i + 1].height : 0;
        if (y > 0 && y + lines[i].height + below > room + 0.5) {
            ++block;
            y = 0;
        }
        if (block >= blocks || lines[i].height + below > room + 0.5)
            break;
        places.append({block, y});
        y += lines[i].height;
    }
    places.resize(lines.size());
    return places;
}

} // namespace partnership
