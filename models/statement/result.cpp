// SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statement/result.h"

#include "models/statement/unseen.h"

namespace partnership {

QString Problem::toString() const
{
    QString place = file;
    if (line > 0)
        place += QLatin1Char(':') + QString::number(line);
    QString out = place.isEmpty() ? what : place + QStringLiteral(": ") + what;
    if (!words.isEmpty())
        out += QStringLiteral(" (“") + words + QStringLiteral("”)");
    if (!advice.isEmpty())
        out += QLatin1Char(' ') + advice;
    return withoutUnseen(out); // what a file is called must not steer a terminal
}

} // namespace partnership
