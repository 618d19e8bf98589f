// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/oncewhole.h"

namespace partnership {

void onceWhole(Exploration &exploration, QObject *context, const std::function<void()> &act)
{
    if (exploration.library() && exploration.isWhole())
        return act();
    const auto once = Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection);
    QObject::connect(&exploration, &Exploration::becameWhole, context, act, once);
}

} // namespace partnership
