// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/ownbodies.h"

namespace partnership {

int indexOfBody(const QList<KnownBody> &bodies, const Entry &entry)
{
    if (entry.line > 0)
        return int(bodies.size());
    const QStringList names = QStringList(entry.fields[0]) + entry.list(4) + entry.list(5);
    for (const QString &name : names) {
        for (int index = 0; index < bodies.size(); ++index) {
            if (bodies[index].name == name && bodies[index].side == entry.fields[2])
                return index;
        }
    }
    return int(bodies.size());
}

} // namespace partnership
